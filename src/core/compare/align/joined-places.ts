import type { ClauseGroup, Pair } from './clause-groups.ts'
import type { Joined } from './find-splits.ts'
import { judgeMoves, type PlacedLink } from './judge-moves.ts'
import type { ItemLinks } from './match-items.ts'
import type { Item, Manner } from './match-state.ts'

type Sides = { before: readonly Item[]; after: readonly Item[] }

/** Linked places with what was split off or merged in, and whether they changed places; in the order of before. */
export function joinedPlaces(
  items: Sides,
  { matching, splits, merges }: ItemLinks,
  { manner, anchors }: { manner: Manner; anchors: readonly Pair[] },
): ClauseGroup[] {
  const settled = new Uint8Array(items.before.length)
  for (const [from] of anchors) settled[from] = 1
  const repeated = repeatedOf(items, { settled, toAfter: matching.toAfter })
  const links: PlacedLink[] = []
  matching.toAfter.forEach((to, from) => {
    if (to < 0) return
    const here = items.before[from]
    const there = items.after[to]
    if (!here || !there) return
    links.push({
      from,
      to,
      weight: weightOf(here, there),
      // What one side does not have was not moved, but added or dropped.
      wording: 2 * Math.min(here.bodyCount, there.bodyCount),
      sure: matching.sure[from] ?? 0,
      settled:
        settled[from] === 1 ||
        repeated.before.has(here.wordList) ||
        repeated.after.has(there.wordList),
    })
  })
  const moved = judgeMoves(links, manner)
  const pieces = { before: piecesOf(merges), after: piecesOf(splits) }
  return links.map(({ from, to, sure }, rank) => ({
    before: withPieces(from, pieces.before),
    after: withPieces(to, pieces.after),
    moved: moved[rank] === true,
    sure,
  }))
}

/** Wordings that come more than once: which of them is which nobody can say, so none is said to move. */
function repeatedOf(
  { before, after }: Sides,
  { settled, toAfter }: { settled: Uint8Array; toAfter: Int32Array },
): Record<'before' | 'after', ReadonlySet<number>> {
  const open = { before: new Set<number>(), after: new Set<number>() }
  before.forEach(({ wordList }, from) => {
    const there = after[toAfter[from] ?? -1]
    if (settled[from] === 1 || !there) return
    open.before.add(wordList)
    open.after.add(there.wordList)
  })
  return { before: repeatedIn(before, open.before), after: repeatedIn(after, open.after) }
}

/** Which of some wordings come more than once. */
function repeatedIn(items: readonly Item[], wordings: ReadonlySet<number>): ReadonlySet<number> {
  const seen = new Set<number>()
  const repeated = new Set<number>()
  if (wordings.size === 0) return repeated
  for (const { wordList } of items) {
    if (wordings.has(wordList)) (seen.has(wordList) ? repeated : seen).add(wordList)
  }
  return repeated
}

function withPieces(place: number, pieces: ReadonlyMap<number, readonly number[]>): number[] {
  const own = pieces.get(place)
  return own ? [place, ...own].sort((x, y) => x - y) : [place]
}

/**
 * What a clause's place counts. A long one counts less than its length: it passed a few short ones
 * sooner than all of them passed it.
 */
function weightOf(here: Item, there: Item): number {
  const words = 2 + here.wordCount + there.wordCount
  return Math.round(4 * words ** 0.7) + (isTitle(here) ? TITLE_WEIGHT : 0)
}

/** A clause leaves its chapter sooner than the chapter's title leaves its place. */
const TITLE_WEIGHT = 40

const isTitle = ({ kind, bodyCount }: Item) =>
  bodyCount === 0 && (kind === 'part' || kind === 'heading')

/** By place, what was split off it or merged into it. */
function piecesOf(joined: readonly Joined[]): Map<number, number[]> {
  const pieces = new Map<number, number[]>()
  for (const { item, into } of joined) {
    const known = pieces.get(into)
    if (known) known.push(item)
    else pieces.set(into, [item])
  }
  return pieces
}
