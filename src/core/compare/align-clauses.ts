import type { AlignableClause, ClauseAlignment, ClauseLink } from './clause-link.ts'
import { gatherBlocks, type Block } from './gather-blocks.ts'
import { judgeMoves } from './judge-moves.ts'
import { ClauseGroups, type Pair } from './clause-groups.ts'
import { matchItems, type Texts } from './match-items.ts'
import type { Item } from './match-state.ts'
import { readClauses, Vocabulary, type ReadClauses } from './read-clauses.ts'
import { writeLinks } from './write-links.ts'

export type AlignOptions = {
  language: string
  /** Links that a person or the record decided: kept as they are, and used to find the others. */
  given?: readonly { before: string; after: string }[]
  /** Work that may be spent, in looked-up words; what remains when it is spent is not compared. */
  budget?: number
}

/** Enough for two rewritten texts of five million characters. */
const DEFAULT_BUDGET = 200_000_000

/** Blocks are the frame: here a link must be more likely than not. */
const BLOCK_FLOOR = 0.5
/** Within two blocks that belong together, a clause has few places to go. */
const INNER_FLOOR = 0.4
/** Across blocks, a clause must be recognised without its frame. */
const OUTER_FLOOR = 0.8

/**
 * Say what became of every clause (rules A2 to A9): which belong together, one to one, split or
 * merged, which are on one side only, which moved or were renumbered, and how sure that is. Every
 * clause lies in exactly one link. The same texts always give the same answer, and swapping them
 * gives the same links seen from the other side.
 */
export function alignClauses(
  before: readonly AlignableClause[],
  after: readonly AlignableClause[],
  options: AlignOptions,
): ClauseAlignment {
  // The mirrored answer comes from always working in one direction, whichever side was given first.
  if (compareTexts(before, after) <= 0) return align(before, after, options)
  const given = options.given?.map((link) => ({ before: link.after, after: link.before })) ?? []
  const { links, exhausted } = align(after, before, { ...options, given })
  return { links: links.map(mirrored), exhausted }
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
  { given = [], budget = DEFAULT_BUDGET }: AlignOptions,
): ClauseAlignment {
  const vocabulary = new Vocabulary()
  const read = { before: readClauses(before, vocabulary), after: readClauses(after, vocabulary) }
  const texts: Texts = { ...read, vocabularySize: vocabulary.size, work: { left: budget } }
  const groups = new ClauseGroups(read.before, read.after, given)
  matchBlocks(texts, groups)
  matchAcrossBlocks(texts, groups)
  return { links: writeLinks(texts, groups), exhausted: texts.work.left < 0 }
}

function matchBlocks(texts: Texts, groups: ClauseGroups): void {
  const blocks = { before: gatherBlocks(texts.before), after: gatherBlocks(texts.after) }
  const items = {
    before: blocks.before.map((block) => itemOf(texts.before, block.members, block.root)),
    after: blocks.after.map((block) => itemOf(texts.after, block.members, block.root)),
  }
  const anchors = groups.anchors(
    blocks.before.map(({ root }) => root),
    blocks.after.map(({ root }) => root),
  )
  const { matching, splits, merges } = matchItems(texts, items, { floor: BLOCK_FLOOR, anchors })
  const linked = Array.from(matching.toAfter, (to, from): Pair => [from, to]).filter(
    ([, to]) => to >= 0,
  )
  const moved = judgeMoves(
    linked.map(([, to]) => to),
    linked.map(([from, to]) => weightOf(items.before[from]) + weightOf(items.after[to])),
  )
  linked.forEach(([from, to], rank) => {
    const into = splits.filter((joined) => joined.into === to).map(({ item }) => item)
    const out = merges.filter((joined) => joined.into === from).map(({ item }) => item)
    matchInside(texts, groups, {
      before: [from, ...out].sort((x, y) => x - y).flatMap((index) => blocks.before[index] ?? []),
      after: [to, ...into].sort((x, y) => x - y).flatMap((index) => blocks.after[index] ?? []),
      moved: moved[rank] === true,
      sure: matching.sure[from] ?? 0,
    })
  })
}

function weightOf(item: Item | undefined): number {
  return 1 + (item?.wordCount ?? 0)
}

/** Several clauses as one item: its words are theirs, its heading and label those of the root. */
function itemOf(read: ReadClauses, members: readonly number[], root: number): Item {
  let wordList = 0
  let wordCount = 0
  for (const member of members) {
    wordList =
      members.length === 1
        ? (read.wordLists[member] ?? 0)
        : mix(wordList, read.wordLists[member] ?? 0)
    wordCount += (read.wordStarts[member + 1] ?? 0) - (read.wordStarts[member] ?? 0)
  }
  const heading = read.headings[root] ?? 0
  return { members, wordList, heading, path: read.paths[root] ?? '', wordCount }
}

/** Two numbers as one, of 53 bits as they are. */
function mix(sum: number, next: number): number {
  const low = Math.imul(sum ^ next, 0x85ebca6b) ^ (sum >>> 13)
  const high = Math.imul((sum / 0x100000000) ^ (next / 0x100000000) ^ low, 0x01000193)
  return ((high >>> 0) & 0x1fffff) * 0x100000000 + (low >>> 0)
}

type BlockLink = {
  before: readonly Block[]
  after: readonly Block[]
  moved: boolean
  sure: number
}

/** Blocks belong together: so do their roots, and within them their clauses find each other. */
function matchInside(texts: Texts, groups: ClauseGroups, block: BlockLink): void {
  const roots = (blocks: readonly Block[]) => blocks.map(({ root }) => root)
  groups.join(roots(block.before), roots(block.after), block)
  const free = {
    before: block.before.flatMap(({ members }) =>
      members.filter((m) => groups.isFree('before', m)),
    ),
    after: block.after.flatMap(({ members }) => members.filter((m) => groups.isFree('after', m))),
  }
  if (free.before.length === 0 || free.after.length === 0) return
  linkClauses(texts, groups, { free, floor: INNER_FLOOR, moved: block.moved })
}

/** What found nobody in its own block may have moved to another one. */
function matchAcrossBlocks(texts: Texts, groups: ClauseGroups): void {
  const free = { before: groups.allFree('before'), after: groups.allFree('after') }
  linkClauses(texts, groups, { free, floor: OUTER_FLOOR, moved: true })
}

function linkClauses(
  texts: Texts,
  groups: ClauseGroups,
  {
    free,
    floor,
    moved,
  }: { free: { before: number[]; after: number[] }; floor: number; moved: boolean },
): void {
  const items = {
    before: free.before.map((member) => itemOf(texts.before, [member], member)),
    after: free.after.map((member) => itemOf(texts.after, [member], member)),
  }
  const { matching, splits, merges } = matchItems(texts, items, { floor, anchors: [] })
  const linked = Array.from(matching.toAfter, (to, from): Pair => [from, to]).filter(
    ([, to]) => to >= 0,
  )
  const changedPlace = judgeMoves(
    linked.map(([, to]) => to),
    linked.map(([from, to]) => weightOf(items.before[from]) + weightOf(items.after[to])),
  )
  linked.forEach(([from, to], rank) => {
    const into = splits.filter((joined) => joined.into === to).map(({ item }) => item)
    const out = merges.filter((joined) => joined.into === from).map(({ item }) => item)
    groups.join(
      [from, ...out].sort((x, y) => x - y).map((index) => free.before[index] ?? -1),
      [to, ...into].sort((x, y) => x - y).map((index) => free.after[index] ?? -1),
      { moved: moved || changedPlace[rank] === true, sure: matching.sure[from] ?? 0 },
    )
  })
}
