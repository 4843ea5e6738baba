import { enlarged } from './enlarged.ts'
import { EMPTY_BAG, isPair, type Bag, type FeatureSpace } from './feature-space.ts'
import type { Work } from './match-state.ts'

/**
 * Finds, in two lists of bags, what shares features that tell something. One index serves a whole
 * comparison, list after list: most lists are short, and tables for all words of two texts are not.
 */
export class WordIndex {
  readonly before: SideIndex
  readonly after: SideIndex

  constructor(space: FeatureSpace) {
    this.before = new SideIndex(space)
    this.after = new SideIndex(space)
  }

  /** Take in two lists, and forget those before. */
  fill(before: readonly Bag[], after: readonly Bag[]): void {
    this.before.count(before)
    this.after.count(after)
    this.before.place(this.after)
    this.after.place(this.before)
  }
}

/** A feature in more bags than this tells too little to look up what else holds it. */
const COMMON = 40
const NOWHERE = -1

/** One side of an index: at which places of its list a feature stands. */
export class SideIndex {
  /** How much each place that was found shares with the bag that was looked for. */
  scores = new Float64Array(0)
  private found = new Int32Array(0)
  private foundCount = 0
  private bags: readonly Bag[] = []
  private readonly space: FeatureSpace
  /** By feature: how many bags hold it, and where their places begin and end among all. */
  private counts = new Int32Array(0)
  private starts = new Int32Array(0)
  private ends = new Int32Array(0)
  private places = new Int32Array(0)

  constructor(space: FeatureSpace) {
    this.space = space
  }

  /**
   * Find the places that share something that tells with a bag of the other list. Each step costs
   * work. The answer holds until the next is asked for.
   */
  find({ features }: Bag, work: Work): Int32Array {
    this.clearScores()
    for (let index = 0; index < features.length; index++) this.addUp(features[index] ?? 0, work)
    return this.found.subarray(0, this.foundCount)
  }

  /** Likewise, by pairs of words alone. */
  findByPairs({ features }: Bag, work: Work): Int32Array {
    this.clearScores()
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0
      if (isPair(feature)) this.addUp(feature, work)
    }
    return this.found.subarray(0, this.foundCount)
  }

  private addUp(feature: number, work: Work): void {
    const { starts, ends, places, scores } = this
    const weight = this.space.weightOf(feature)
    const end = ends[feature] ?? NOWHERE
    for (let slot = starts[feature] ?? NOWHERE; slot < end; slot++) {
      const place = places[slot] ?? 0
      if (scores[place] === 0) this.found[this.foundCount++] = place
      scores[place] = (scores[place] ?? 0) + weight
      work.left--
    }
  }

  private clearScores(): void {
    for (let index = 0; index < this.foundCount; index++) this.scores[this.found[index] ?? 0] = 0
    this.foundCount = 0
  }

  /** The first half of taking in a list, done on both sides before the second. */
  count(bags: readonly Bag[]): void {
    this.forget()
    this.bags = bags
    for (const { features } of bags) {
      for (let index = 0; index < features.length; index++) {
        const feature = features[index] ?? 0
        this.counts[feature] = (this.counts[feature] ?? 0) + 1
      }
    }
  }

  private forget(): void {
    for (const bag of this.bags) this.forgetBag(bag)
    if (this.counts.length >= this.space.size) return
    this.counts = new Int32Array(this.space.size)
    this.starts = new Int32Array(this.space.size).fill(NOWHERE)
    this.ends = new Int32Array(this.space.size).fill(NOWHERE)
  }

  private forgetBag({ features }: Bag): void {
    const { counts, starts, ends } = this
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0
      counts[feature] = 0
      starts[feature] = NOWHERE
      ends[feature] = NOWHERE
    }
  }

  /** The second half. What the other list does not hold is never asked for; what many hold tells too little. */
  place({ counts: others }: SideIndex): void {
    const { bags, counts, starts, ends } = this
    this.clearScores()
    if (this.scores.length < bags.length) {
      this.scores = new Float64Array(bags.length)
      this.found = new Int32Array(bags.length)
    }
    let filled = 0
    for (let place = 0; place < bags.length; place++) {
      const { features } = bags[place] ?? EMPTY_BAG
      for (let index = 0; index < features.length; index++) {
        const feature = features[index] ?? 0
        const other = others[feature] ?? 0
        const own = counts[feature] ?? 0
        if (other === 0 || own + other > COMMON) continue
        if (starts[feature] === NOWHERE) {
          starts[feature] = ends[feature] = filled
          filled += own
          if (filled > this.places.length) this.places = enlarged(this.places, filled)
        }
        const end = ends[feature] ?? 0
        this.places[end] = place
        ends[feature] = end + 1
      }
    }
  }
}

/** The `most` highest rated of some places, the highest first; of equals the first in the text. */
export function highest(
  places: Int32Array | readonly number[],
  most: number,
  rate: (place: number) => number,
): number[] {
  const best: number[] = []
  const ratings = new Float64Array(most)
  for (const place of places) {
    const rating = rate(place)
    let rank = best.length
    for (; rank > 0; rank--) {
      const other = ratings[rank - 1] ?? 0
      if (other > rating || (other === rating && (best[rank - 1] ?? 0) < place)) break
    }
    if (rank === most) continue
    for (let slot = Math.min(best.length, most - 1); slot > rank; slot--) {
      best[slot] = best[slot - 1] ?? 0
      ratings[slot] = ratings[slot - 1] ?? 0
    }
    best[rank] = place
    ratings[rank] = rating
  }
  return best
}
