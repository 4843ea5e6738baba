import type { Item } from './match-state.ts'
import { Vocabulary, type ReadClauses } from './read-clauses.ts'

/**
 * What two wordings can share: their words and pairs of neighbouring words, each weighed by how rare
 * it is among the items compared. Weights are whole numbers, so that sums do not depend on order.
 */
export type WordBags = {
  before: readonly Bag[]
  after: readonly Bag[]
  /** In how many items each feature comes. */
  counts: Int32Array
  weights: Int32Array
  /** Features from here on are pairs of words. */
  firstPair: number
}

/** Features of one item, rising; `weight` is their sum, `pairWeight` that of the pairs alone. */
export type Bag = { features: Int32Array; weight: number; pairWeight: number }

const NONE: Bag = { features: new Int32Array(0), weight: 0, pairWeight: 0 }

type Side = { items: readonly Item[]; read: ReadClauses; isWanted: (index: number) => boolean }

/** Bags of the wanted items of both sides; the others stay empty. */
export function fillBags(before: Side, after: Side, vocabularySize: number): WordBags {
  const pairs = new Vocabulary()
  const firstPair = vocabularySize + 1
  const collect = ({ items, read, isWanted }: Side) =>
    items.map(({ members }, index) =>
      isWanted(index) ? featuresOf(members, read, { pairs, firstPair }) : NONE.features,
    )
  const lists = { before: collect(before), after: collect(after) }
  const counts = new Int32Array(firstPair + pairs.size + 1)
  let total = 0
  for (const features of [...lists.before, ...lists.after]) {
    if (features.length > 0) total++
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1
  }
  const weights = Int32Array.from(counts, (count) =>
    count === 0 ? 0 : Math.round(RESOLUTION * Math.log(1 + total / count)),
  )
  const weigh = (features: Int32Array) => bagOf(features, weights, firstPair)
  return {
    before: lists.before.map(weigh),
    after: lists.after.map(weigh),
    counts,
    weights,
    firstPair,
  }
}

/** Weights are rounded to thousandths. */
const RESOLUTION = 1000

function featuresOf(
  members: readonly number[],
  { words, wordStarts }: ReadClauses,
  { pairs, firstPair }: { pairs: Vocabulary; firstPair: number },
): Int32Array {
  let length = 0
  for (const member of members) length += (wordStarts[member + 1] ?? 0) - (wordStarts[member] ?? 0)
  const features = new Int32Array(length * 2)
  let filled = 0
  for (const member of members) {
    const end = wordStarts[member + 1] ?? 0
    let prior = 0
    for (let index = wordStarts[member] ?? 0; index < end; index++) {
      const word = words[index] ?? 0
      features[filled++] = word
      if (prior > 0) features[filled++] = firstPair + pairs.numberOf(pairHash(prior, word))
      prior = word
    }
  }
  return distinct(features.subarray(0, filled))
}

function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
}

function distinct(features: Int32Array): Int32Array {
  features.sort()
  let kept = 0
  for (let index = 0; index < features.length; index++) {
    if (index === 0 || features[index] !== features[index - 1])
      features[kept++] = features[index] ?? 0
  }
  return features.slice(0, kept)
}

function bagOf(features: Int32Array, weights: Int32Array, firstPair: number): Bag {
  if (features.length === 0) return NONE
  let weight = 0
  let pairWeight = 0
  for (const feature of features) {
    weight += weights[feature] ?? 0
    if (feature >= firstPair) pairWeight += weights[feature] ?? 0
  }
  return { features, weight, pairWeight }
}

/** Weight of what two bags share. */
export function sharedWeight(one: Bag, other: Bag, weights: Int32Array): number {
  const { features: ours } = one
  const { features: theirs } = other
  let sum = 0
  let there = 0
  for (let here = 0; here < ours.length && there < theirs.length;) {
    const mine = ours[here] ?? 0
    const its = theirs[there] ?? 0
    if (mine === its) {
      sum += weights[mine] ?? 0
      here++
      there++
    } else if (mine < its) here++
    else there++
  }
  return sum
}

/** Places where each feature that is rare enough to tell comes, packed: item numbers by feature. */
export type Postings = { starts: Int32Array; places: Int32Array }

/** Index bags by the features that at most `ceiling` items hold. */
export function indexBags(bags: readonly Bag[], counts: Int32Array, ceiling: number): Postings {
  const starts = new Int32Array(counts.length + 1)
  for (const { features } of bags) {
    for (const feature of features)
      if ((counts[feature] ?? 0) <= ceiling) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1
  }
  for (let index = 1; index < starts.length; index++)
    starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0)
  const next = starts.slice()
  const places = new Int32Array(starts.at(-1) ?? 0)
  bags.forEach(({ features }, place) => {
    for (const feature of features) {
      if ((counts[feature] ?? 0) > ceiling) continue
      const slot = next[feature] ?? 0
      places[slot] = place
      next[feature] = slot + 1
    }
  })
  return { starts, places }
}
