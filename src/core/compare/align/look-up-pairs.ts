import type { Bag } from './feature-space.ts'
import { readPlaces } from './find-spine.ts'
import { canLink, type Item, type Matching, type Work } from './match-state.ts'
import type { WordBags } from './word-bags.ts'
import { highest } from './word-index.ts'

/** Two lists of items, each in its text's order. */
export type Sides = { before: readonly Item[]; after: readonly Item[] }

/** Two items that may belong together, by place, with what their words say for it. */
export type Candidate = {
  from: number
  to: number
  shared: number
  contained: number
  foremost: number
  /** What all that they share weighs. */
  common: number
  /** Set when it is weighed. */
  chance: number
}

/** So many of the most similar items are weighed for each. */
const MOST_CANDIDATES = 10
/** So many items of the same gap are weighed for each, whatever their words. */
const GAP_REACH = 4

/** Pairs worth weighing: those that share rare words, a heading or a label, and those in one gap. */
export function lookUpPairs(
  { before, after }: Sides,
  bags: WordBags,
  { matching, work }: { matching: Matching; work: Work },
): Candidate[] {
  const byHeading = placesBy(after, ({ heading }) => heading)
  const byPath = placesBy(after, ({ path }) => path)
  const gaps = readPlaces(before, matching)
  const weighedFor = new Int32Array(after.length).fill(-1)
  const candidates: Candidate[] = []
  before.forEach((item, from) => {
    const bag = bags.before.indexed[from]
    if (!bag || matching.toAfter[from] !== -1 || work.left < 0) return
    bags.space.hold(bag)
    const weigh = (to: number) => {
      const other = bags.after.indexed[to]
      if (!other || weighedFor[to] === from || !canLink(matching, from, to)) return
      weighedFor[to] = from
      const isNamed = item.heading !== 0 && item.heading === after[to]?.heading
      candidates.push(compare(bags, { from, bag, isNamed }, { to, other }))
      work.left -= bag.features.length
    }
    for (const to of mostLike(bag, bags, { matching, work })) weigh(to)
    for (const to of byHeading.get(item.heading) ?? NOBODY) weigh(to)
    for (const to of byPath.get(item.path) ?? NOBODY) weigh(to)
    const start = (gaps.priorOf[from] ?? -1) + 1
    const end = Math.min(gaps.nextOf[from] ?? 0, start + GAP_REACH)
    for (let to = start; to < end; to++) weigh(to)
  })
  compareWithRivals(candidates, { before: before.length, after: after.length })
  return candidates
}

const NOBODY: readonly number[] = []

/** What the words of two items say, the first of which is held; `isNamed`: their headings are equal. */
function compare(
  { space }: WordBags,
  { from, bag, isNamed }: { from: number; bag: Bag; isNamed: boolean },
  { to, other }: { to: number; other: Bag },
): Candidate {
  const common = space.sharedWeight(other)
  const shared = (2 * common) / Math.max(1, bag.weight + other.weight)
  const contained = common / Math.max(1, Math.min(bag.weight, other.weight))
  const isChance = !isNamed && common < FEW_WORDS && shared < SLIGHTLY
  const said = isChance ? { shared: 0, contained: 0 } : { shared, contained }
  return { from, to, ...said, foremost: 0, common, chance: 0 }
}

/** In a short text *to the* is as rare as any, and a title's word lies in many a long wording: */
const FEW_WORDS = 6000
/** three words say something only where they are much of both. */
const SLIGHTLY = 0.3

/** The free items after that share the most telling words with one before. */
function mostLike(
  bag: Bag,
  { after, index }: WordBags,
  { matching, work }: { matching: Matching; work: Work },
): Int32Array | readonly number[] {
  const found = index.after.find(bag, work)
  if (found.length <= MOST_CANDIDATES) return found
  return highest(found, MOST_CANDIDATES, (to) => {
    if (matching.toBefore[to] !== -1) return 0
    const score = index.after.scores[to] ?? 0
    const weight = after.indexed[to]?.weight ?? 0
    return score / (1 + Math.min(bag.weight, weight)) + (2 * score) / (1 + bag.weight + weight)
  })
}

/** Being most like among things that have next to nothing in common is no distinction. */
const SLIGHT = 0.05

/** Set how each candidate stands against the best of its own row and column. */
function compareWithRivals(
  candidates: readonly Candidate[],
  sizes: { before: number; after: number },
): void {
  const best = { before: new Float64Array(sizes.before), after: new Float64Array(sizes.after) }
  for (const { from, to, shared, contained } of candidates) {
    best.before[from] = Math.max(best.before[from] ?? 0, shared + contained)
    best.after[to] = Math.max(best.after[to] ?? 0, shared + contained)
  }
  for (const candidate of candidates) {
    const rival = Math.max(best.before[candidate.from] ?? 0, best.after[candidate.to] ?? 0)
    candidate.foremost = (candidate.shared + candidate.contained) / (rival + SLIGHT)
  }
}

/** Few enough to weigh them all; what comes more often names nothing. */
const MOST_NAMESAKES = 8

function placesBy(items: readonly Item[], key: (item: Item) => number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  items.forEach((item, index) => {
    const value = key(item)
    if (value === 0) return
    const known = places.get(value)
    if (!known) places.set(value, [index])
    else known.push(index)
  })
  for (const [value, found] of places) if (found.length > MOST_NAMESAKES) places.delete(value)
  return places
}
