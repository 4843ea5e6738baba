import type { Item } from './match-state.ts'
import type { ReadClauses } from './read-clauses.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * What wordings can share: their words, and pairs of neighbouring words. Each weighs by how rare its
 * words are in the two texts. Weights are whole numbers, so that sums do not depend on order.
 */
export type WordBags = {
  before: readonly Bag[]
  after: readonly Bag[]
  weights: Int32Array
  /** In which bags of each side a feature comes that tells something. */
  places: { before: Postings; after: Postings }
}

/** Features of one item, rising; `weight` is their sum, `pairWeight` that of the pairs alone. */
export type Bag = { features: Int32Array; weight: number; pairWeight: number }

/** Pairs of words have odd numbers, single words even ones. */
export function isPair(feature: number): boolean {
  return (feature & 1) === 1
}

type Side = { items: readonly Item[]; read: ReadClauses; isWanted: (index: number) => boolean }

/** Bags of the wanted items of both sides; those of the others are empty. */
export function fillBags(before: Side, after: Side, rarity: Int32Array): WordBags {
  const space = new FeatureSpace(rarity)
  const collect = ({ items, read, isWanted }: Side) =>
    items.map((item, index) =>
      isWanted(index) ? space.featuresOf(item.members, read) : new Int32Array(0),
    )
  const lists = { before: collect(before), after: collect(after) }
  const weights = space.weights()
  const counts = {
    before: countFeatures(lists.before, weights.length),
    after: countFeatures(lists.after, weights.length),
  }
  const weigh = (features: Int32Array) => bagOf(features, weights)
  return {
    before: lists.before.map(weigh),
    after: lists.after.map(weigh),
    weights,
    places: {
      before: indexLists(lists.before, counts.before, counts.after),
      after: indexLists(lists.after, counts.after, counts.before),
    },
  }
}

function countFeatures(lists: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size)
  for (const features of lists) {
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0
      counts[feature] = (counts[feature] ?? 0) + 1
    }
  }
  return counts
}

/** Weights are thousandths of a nat. */
const RESOLUTION = 1000

/** How much it tells that a word is shared: the rarer its clauses in both texts, the more. */
export function rarityOf(sides: readonly ReadClauses[], vocabularySize: number): Int32Array {
  const counts = new Int32Array(vocabularySize + 1)
  const seenIn = new Int32Array(vocabularySize + 1)
  let clauses = 0
  for (const { size, words, wordStarts } of sides) {
    for (let clause = 0; clause < size; clause++) {
      clauses++
      const end = wordStarts[clause + 1] ?? 0
      for (let index = wordStarts[clause] ?? 0; index < end; index++) {
        const word = words[index] ?? 0
        if (seenIn[word] === clauses) continue
        seenIn[word] = clauses
        counts[word] = (counts[word] ?? 0) + 1
      }
    }
  }
  return counts.map((count) =>
    count === 0 ? 0 : Math.round(RESOLUTION * Math.log(1 + clauses / count)),
  )
}

/** Numbers the features of the items compared, and of nothing else, so that few items cost little. */
class FeatureSpace {
  private readonly words = new Vocabulary()
  private readonly pairs = new Vocabulary()
  private readonly rarity: Int32Array
  private weighed = new Int32Array(1 << 8)
  private scratch = new Int32Array(1 << 8)

  constructor(rarity: Int32Array) {
    this.rarity = rarity
  }

  weights(): Int32Array {
    return this.weighed.slice(0, 2 * Math.max(this.words.size, this.pairs.size) + 2)
  }

  featuresOf(members: readonly number[], { words, wordStarts }: ReadClauses): Int32Array {
    let length = 0
    for (const member of members)
      length += (wordStarts[member + 1] ?? 0) - (wordStarts[member] ?? 0)
    if (length * 2 > this.scratch.length) this.scratch = new Int32Array(length * 4)
    const features = this.scratch
    let filled = 0
    for (const member of members) {
      const end = wordStarts[member + 1] ?? 0
      let prior = 0
      for (let index = wordStarts[member] ?? 0; index < end; index++) {
        const word = words[index] ?? 0
        features[filled++] = this.word(word)
        if (prior > 0) features[filled++] = this.pair(prior, word)
        prior = word
      }
    }
    return distinct(features.subarray(0, filled))
  }

  private word(word: number): number {
    const feature = 2 * this.words.numberOf(Math.imul(word, 0x9e3779b1))
    return this.weigh(feature, this.rarity[word] ?? 0)
  }

  private pair(first: number, second: number): number {
    const feature = 2 * this.pairs.numberOf(pairHash(first, second)) + 1
    const sum = (this.rarity[first] ?? 0) + (this.rarity[second] ?? 0)
    return this.weigh(feature, sum >> 1)
  }

  private weigh(feature: number, weight: number): number {
    if (feature >= this.weighed.length) {
      const larger = new Int32Array(2 * feature)
      larger.set(this.weighed)
      this.weighed = larger
    }
    this.weighed[feature] = weight
    return feature
  }
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

function bagOf(features: Int32Array, weights: Int32Array): Bag {
  let weight = 0
  let pairWeight = 0
  for (let index = 0; index < features.length; index++) {
    const feature = features[index] ?? 0
    weight += weights[feature] ?? 0
    if (isPair(feature)) pairWeight += weights[feature] ?? 0
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

/** Item numbers by feature, packed: those of feature f lie from starts[f] to starts[f + 1]. */
export type Postings = { starts: Int32Array; places: Int32Array }

/** A feature in more items than this tells too little to look up what else holds it. */
const COMMON = 40

function indexLists(
  lists: readonly Int32Array[],
  counts: Int32Array,
  otherCounts: Int32Array,
): Postings {
  const starts = new Int32Array(counts.length + 1)
  const next = new Int32Array(counts.length).fill(-1)
  let filled = 0
  for (let feature = 0; feature < counts.length; feature++) {
    const own = counts[feature] ?? 0
    const all = own + (otherCounts[feature] ?? 0)
    starts[feature] = filled
    // What only one item has leads nowhere.
    if (own === 0 || all < 2 || all > COMMON) continue
    next[feature] = filled
    filled += own
  }
  starts[counts.length] = filled
  const places = new Int32Array(filled)
  lists.forEach((features, place) => {
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0
      const slot = next[feature] ?? -1
      if (slot < 0) continue
      places[slot] = place
      next[feature] = slot + 1
    }
  })
  return { starts, places }
}
