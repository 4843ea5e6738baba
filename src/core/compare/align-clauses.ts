import type {
  AlignableClause,
  AlignOptions,
  ClauseAlignment,
  ClauseLink,
  ClausePair,
} from './clause-link.ts'
import { FeatureSpace, rarityOf } from './align/feature-space.ts'
import { gatherBlocks, type Block } from './align/gather-blocks.ts'
import { joinedPlaces } from './align/joined-places.ts'
import { isBareHead, joinBareHeads, joinTitles } from './align/join-heads.ts'
import { joinTwins } from './align/join-twins.ts'
import { ClauseGroups, type Pair } from './align/clause-groups.ts'
import { itemOf } from './align/item-of.ts'
import { SectionKeeper } from './align/section-keeper.ts'
import { keepsTitle } from './align/keeps-title.ts'
import { matchItems, type Texts } from './align/match-items.ts'
import { ACROSS, BLOCKS, INSIDE } from './align/manners.ts'
import type { Manner } from './align/match-state.ts'
import { hasBody, readClauses } from './align/read-clauses.ts'
import { Vocabulary } from './align/vocabulary.ts'
import { WordIndex } from './align/word-index.ts'
import { writeLinks } from './align/write-links.ts'

/** Enough for two rewritten texts of five million characters. */
const DEFAULT_BUDGET = 200_000_000

/**
 * Say what became of every clause (rules A2 to A9): which belong together, one to one, split or
 * merged, which are on one side only, which moved or were renumbered, and how sure that is. Every
 * clause lies in exactly one link. The same texts always give the same answer, and swapping them
 * gives the same links seen from the other side.
 */
export function alignClauses(
  before: readonly AlignableClause[],
  after: readonly AlignableClause[],
  options: AlignOptions = {},
): ClauseAlignment {
  // The mirrored answer comes from always working in one direction, whichever side was given first.
  const swapped = { ...options, given: turned(options.given), forbidden: turned(options.forbidden) }
  const order = compareTexts(before, after) || compareDecisions(options, swapped)
  if (order <= 0) return align(before, after, options)
  const { links, exhausted } = align(after, before, swapped)
  return { links: links.map(mirrored), exhausted }
}

const turned = (pairs: readonly ClausePair[] = []) =>
  pairs.map((pair) => ({ before: pair.after, after: pair.before }))

/** Of two equal texts, what people decided tells which is which. */
function compareDecisions(one: AlignOptions, other: AlignOptions): number {
  const print = ({ given = [], forbidden = [] }: AlignOptions) =>
    [given, forbidden]
      .map((pairs) => pairs.map((pair) => `${pair.before} ${pair.after}`).sort())
      .join('\n')
  const [mine, its] = [print(one), print(other)]
  return mine === its ? 0 : mine < its ? -1 : 1
}

function compareTexts(
  before: readonly AlignableClause[],
  after: readonly AlignableClause[],
): number {
  for (let index = 0; index < Math.min(before.length, after.length); index++) {
    const order = compareClauses(before[index], after[index])
    if (order !== 0) return order
  }
  return before.length - after.length
}

function compareClauses(one?: AlignableClause, other?: AlignableClause): number {
  const print = (clause?: AlignableClause) =>
    [clause?.kind, clause?.label ?? '', clause?.heading ?? '', clause?.id].join('\n')
  const ours = one?.text ?? ''
  const theirs = other?.text ?? ''
  if (ours !== theirs) return ours < theirs ? -1 : 1
  const [mine, its] = [print(one), print(other)]
  return mine === its ? 0 : mine < its ? -1 : 1
}

const MIRRORED = {
  kept: 'kept',
  amended: 'amended',
  split: 'merged',
  merged: 'split',
  inserted: 'dropped',
  dropped: 'inserted',
} as const

function mirrored(link: ClauseLink): ClauseLink {
  return { ...link, before: link.after, after: link.before, kind: MIRRORED[link.kind] }
}

function align(
  before: readonly AlignableClause[],
  after: readonly AlignableClause[],
  options: AlignOptions,
): ClauseAlignment {
  const numbers = { words: new Vocabulary(1 << 15), paths: new Map<string, number>() }
  const first = readClauses(before, numbers)
  const read = { before: first, after: readClauses(after, numbers, first) }
  const space = new FeatureSpace(rarityOf([read.before, read.after], numbers.words.size))
  const texts: Texts = {
    ...read,
    space,
    index: new WordIndex(space),
    work: { left: options.budget ?? DEFAULT_BUDGET },
  }
  const groups = new ClauseGroups(read.before, read.after, options)
  const blocks = { before: gatherBlocks(texts.before), after: gatherBlocks(texts.after) }
  matchBlocks(texts, groups, blocks)
  matchAcrossBlocks(texts, groups, blocks)
  joinBareHeads(texts, groups)
  joinTwins(texts, groups)
  joinTitles(texts, groups)
  return { links: writeLinks(texts, groups), exhausted: texts.work.left < 0 }
}

type Blocks = { before: readonly Block[]; after: readonly Block[] }

function matchBlocks(texts: Texts, groups: ClauseGroups, blocks: Blocks): void {
  const items = {
    before: blocks.before.map((block) => itemOf(texts.before, block.members, block.root)),
    after: blocks.after.map((block) => itemOf(texts.after, block.members, block.root)),
  }
  const roots = { before: rootsOf(blocks.before), after: rootsOf(blocks.after) }
  const anchors = groups.anchors(roots.before, roots.after)
  const links = matchItems(texts, items, {
    manner: BLOCKS,
    anchors,
    forbids: (from, to) => groups.isForbidden(roots.before[from] ?? -1, roots.after[to] ?? -1),
  })
  const joined = joinedPlaces(items, links, { manner: BLOCKS, anchors })
  for (const { before, after, moved, sure } of joined) {
    matchInside(texts, groups, {
      before: before.flatMap((place) => blocks.before[place] ?? []),
      after: after.flatMap((place) => blocks.after[place] ?? []),
      moved,
      sure,
    })
  }
}

type BlockLink = {
  before: readonly Block[]
  after: readonly Block[]
  moved: boolean
  sure: number
}

/**
 * Blocks belong together: so do their roots, and within them their clauses find each other. Where an
 * article's own words became numbered paragraphs, or articles the points of one, or the other way
 * round, the words look for each other first, and the roots follow them.
 */
function matchInside(texts: Texts, groups: ClauseGroups, block: BlockLink): void {
  if (joinIdentical(texts, groups, block)) return
  const roots = { before: rootsOf(block.before), after: rootsOf(block.after) }
  const speaks = {
    before: (index: number) => hasBody(texts.before, index),
    after: (index: number) => hasBody(texts.after, index),
  }
  const spoken = [...roots.before.map(speaks.before), ...roots.after.map(speaks.after)]
  const holdsLone = (side: 'before' | 'after') =>
    block[side].some(({ members }) => members.length === 1)
  const arePoints = spoken.length > 2 && holdsLone('before') !== holdsLone('after')
  const isRecast = arePoints || (spoken.includes(true) && spoken.includes(false))
  if (!isRecast) groups.join(roots.before, roots.after, block)
  const membersOf = (side: 'before' | 'after') =>
    block[side]
      .flatMap(({ root, members }) =>
        members.filter(
          (index) =>
            !isBareHead(texts[side], index) && (!isRecast || index !== root || speaks[side](index)),
        ),
      )
      // One block may stand within another.
      .sort((x, y) => x - y)
  const lists = { before: membersOf('before'), after: membersOf('after') }
  const frame = { moved: block.moved, sure: block.sure }
  if (isRecast || lists.before.length > 1 || lists.after.length > 1) {
    linkClauses(texts, groups, { lists, manner: INSIDE, ...frame })
  }
  const isFree = (side: 'before' | 'after', index: number) => groups.isFree(side, index)
  if (isRecast && !keepsTitle(texts, roots, isFree)) groups.unite(roots.before, roots.after, block)
}

/** Most blocks of most texts were not touched: then their clauses belong together one by one. */
function joinIdentical({ before, after }: Texts, groups: ClauseGroups, block: BlockLink): boolean {
  const [from, ...moreBefore] = block.before
  const [to, ...moreAfter] = block.after
  if (!from || !to || moreBefore.length + moreAfter.length > 0) return false
  if (from.members.length !== to.members.length) return false
  const isSame = from.members.every((member, index) => {
    const other = to.members[index] ?? -1
    return groups.canJoin(member, other) && before.wordLists[member] === after.wordLists[other]
  })
  if (!isSame) return false
  from.members.forEach((member, index) => groups.joinPair([member, to.members[index] ?? -1], block))
  return true
}

function rootsOf(blocks: readonly Block[]): number[] {
  return blocks.map(({ root }) => root)
}

/** What found nobody in its own block may have moved to another one, or been cut out of a clause there. */
function matchAcrossBlocks(texts: Texts, groups: ClauseGroups, blocks: Blocks): void {
  const sections = new SectionKeeper(texts, groups, blocks)
  const listOf = (side: 'before' | 'after') =>
    Array.from({ length: texts[side].size }, (_, index) => index).filter(
      (index) =>
        !groups.isFree(side, index) ||
        (!isBareHead(texts[side], index) && sections.mayLeave(side, index)),
    )
  const lists = { before: listOf('before'), after: listOf('after') }
  linkClauses(texts, groups, { lists, manner: ACROSS, moved: false, sure: 1, sections })
}

type Lists = { before: number[]; after: number[] }

type Search = {
  lists: Lists
  manner: Manner
  moved: boolean
  sure: number
  /** Across sections: what they keep to themselves. */
  sections?: SectionKeeper
}

function linkClauses(
  texts: Texts,
  groups: ClauseGroups,
  { lists, manner, moved, sure, sections }: Search,
): void {
  const items = {
    before: lists.before.map((member) => itemOf(texts.before, [member], member)),
    after: lists.after.map((member) => itemOf(texts.after, [member], member)),
  }
  const anchors = groups.anchors(lists.before, lists.after)
  const found = matchItems(texts, items, {
    manner,
    anchors,
    forbids: (from, to) => {
      const pair = [lists.before[from] ?? -1, lists.after[to] ?? -1] as const
      return !groups.canJoin(...pair) || sections?.parts(...pair) === true
    },
  })
  const links = sections?.sift(found, lists) ?? found
  const known = new Set(anchors.map(([from]) => from))
  for (const joined of joinedPlaces(items, links, { manner, anchors })) {
    // What belonged together before, and got no pieces, only says where others stand.
    const isAlone = joined.before.length + joined.after.length === 2
    if (isAlone && known.has(joined.before[0] ?? -1)) continue
    const before = joined.before.map((place) => lists.before[place] ?? -1)
    const after = joined.after.map((place) => lists.after[place] ?? -1)
    const stays = standsInPieces(texts, groups, [before[0] ?? -1, after[0] ?? -1])
    groups.join(before, after, {
      moved: moved || (joined.moved && !stays),
      sure: sure * joined.sure,
    })
  }
  const pieces = { before: links.merges, after: links.splits }
  for (const side of ['before', 'after'] as const) {
    for (const { item, into } of pieces[side]) {
      groups.addPiece(side, lists[side][item] ?? -1, lists[side][into] ?? -1)
    }
  }
}

/** What stands in a piece of the clause that it stood in has kept its place, wherever the piece is. */
function standsInPieces({ before, after }: Texts, groups: ClauseGroups, [from, to]: Pair): boolean {
  const parents = [before.parents[from] ?? -1, after.parents[to] ?? -1] as const
  return parents[0] >= 0 && parents[1] >= 0 && groups.arePieces(...parents)
}
