import { readPlaces, type Places } from './find-spine.ts'
import { canLink, type Item, type Matching, type Work } from './match-state.ts'
import { sharedWeight, type Bag, type WordBags } from './word-bags.ts'

/** Two lists of items, each in its text's order. */
export type Sides = { before: readonly Item[]; after: readonly Item[] }

/** Two items that may belong together, by place, with what their words say for it. */
export type Candidate = {
  from: number
  to: number
  shared: number
  contained: number
  foremost: number
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
  const lookup = new Lookup(bags, work)
  const byHeading = placesBy(after, ({ heading }) => heading || null)
  const byPath = placesBy(after, ({ path }) => path || null)
  const gaps = readPlaces(before, matching)
  const candidates: Candidate[] = []
  before.forEach((item, from) => {
    const bag = bags.before[from]
    if (!bag || matching.toAfter[from] !== -1 || work.left < 0) return
    const wanted = new Set([
      ...lookup.mostLike(bag),
      ...(byHeading.get(item.heading) ?? []),
      ...(byPath.get(item.path) ?? []),
      ...gapOf(gaps, from),
    ])
    for (const to of wanted) {
      const other = bags.after[to]
      if (!other || !canLink(matching, from, to)) continue
      candidates.push({ from, to, ...compareBags(bag, other, bags.weights), chance: 0 })
      work.left -= bag.features.length
    }
  })
  compareWithRivals(candidates, { before: before.length, after: after.length })
  return candidates
}

function compareBags(bag: Bag, other: Bag, weights: Int32Array) {
  const common = sharedWeight(bag, other, weights)
  return {
    shared: (2 * common) / Math.max(1, bag.weight + other.weight),
    contained: common / Math.max(1, Math.min(bag.weight, other.weight)),
    foremost: 0,
  }
}

/** The first places after that lie between the same neighbours. */
function gapOf({ priorOf, nextOf }: Places, from: number): number[] {
  const start = (priorOf[from] ?? -1) + 1
  const end = Math.min(nextOf[from] ?? 0, start + GAP_REACH)
  return Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step)
}

/** Finds the items after that share the most telling words with one before. */
class Lookup {
  private readonly bags: WordBags
  private readonly work: Work
  private readonly scores: Float64Array
  private readonly likeness: Float64Array

  constructor(bags: WordBags, work: Work) {
    this.bags = bags
    this.work = work
    this.scores = new Float64Array(bags.after.length)
    this.likeness = new Float64Array(bags.after.length)
  }

  mostLike(bag: Bag): number[] {
    const found = this.addScores(bag)
    if (found.length > MOST_CANDIDATES) {
      // Weighed once each, and not at every comparison of the sort.
      for (const to of found) this.likeness[to] = this.likenessOf(bag, to)
      found.sort((x, y) => (this.likeness[y] ?? 0) - (this.likeness[x] ?? 0) || x - y)
    }
    for (const to of found) this.scores[to] = 0
    return found.slice(0, MOST_CANDIDATES)
  }

  private likenessOf(bag: Bag, to: number): number {
    const score = this.scores[to] ?? 0
    const weight = this.bags.after[to]?.weight ?? 0
    return score / (1 + Math.min(bag.weight, weight)) + (2 * score) / (1 + bag.weight + weight)
  }

  /** Adds up in `scores` what each item shares; answers which ones share anything. */
  private addScores({ features }: Bag): number[] {
    const { starts, places } = this.bags.places.after
    const { scores } = this
    const found: number[] = []
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0
      const weight = this.bags.weights[feature] ?? 0
      const end = starts[feature + 1] ?? 0
      for (let slot = starts[feature] ?? 0; slot < end; slot++) {
        const to = places[slot] ?? 0
        if (scores[to] === 0) found.push(to)
        scores[to] = (scores[to] ?? 0) + weight
        this.work.left--
      }
    }
    return found
  }
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

function placesBy<Key extends string | number>(
  items: readonly Item[],
  key: (item: Item) => Key | null,
): Map<Key, number[]> {
  const places = new Map<Key, number[]>()
  items.forEach((item, index) => {
    const value = key(item)
    if (value === null) return
    const known = places.get(value)
    if (!known) places.set(value, [index])
    else known.push(index)
  })
  for (const [value, found] of places) if (found.length > MOST_NAMESAKES) places.delete(value)
  return places
}
