import { enlarged } from './enlarged.ts'
import type { ReadClauses } from './read-clauses.ts'
import { Vocabulary } from './vocabulary.ts'

/** Different features of a clause or of several, in no order, and what they weigh: all, and the pairs among them. */
export type Bag = { features: Int32Array; weight: number; pairWeight: number }

/** A bag of nothing. */
export const EMPTY_BAG: Bag = { features: new Int32Array(0), weight: 0, pairWeight: 0 }

/** Pairs of words have odd numbers, single words even ones. */
export function isPair(feature: number): boolean {
  return (feature & 1) === 1
}

/**
 * What wordings can share: words, and pairs of neighbouring words. They are numbered once for both
 * texts, and each clause is read once, however often it is compared. A feature weighs by how rare its
 * words are in the two texts; weights are whole numbers, so that sums do not depend on order.
 */
export class FeatureSpace {
  private readonly rarity: Int32Array
  private readonly pairs = new Vocabulary(1 << 12)
  private readonly bags = new Map<ReadClauses, Bag[]>()
  private weights: Int32Array
  /** Features that bear the current mark are in the bag that is being filled, or held. */
  private marks: Int32Array
  private mark = 0
  /** Likewise those that are sought. */
  private sought: Int32Array
  private search = 0
  private readonly open = { features: new Int32Array(1 << 8), size: 0, weight: 0, pairWeight: 0 }

  /** Takes the rarity of each word by its number. */
  constructor(rarity: Int32Array) {
    this.rarity = rarity
    this.weights = new Int32Array(2 * rarity.length)
    this.marks = new Int32Array(2 * rarity.length)
    this.sought = new Int32Array(2 * rarity.length)
  }

  /** All features have numbers below this. */
  get size(): number {
    return this.weights.length
  }

  weightOf(feature: number): number {
    return this.weights[feature] ?? 0
  }

  /** What some clauses of one text hold together. */
  bagOf(members: readonly number[], read: ReadClauses): Bag {
    if (members.length === 1) return this.bagOfClause(members[0] ?? -1, read)
    const bags = members.map((member) => this.bagOfClause(member, read))
    this.openBag()
    for (const { features } of bags) {
      for (let index = 0; index < features.length; index++) this.add(features[index] ?? 0)
    }
    return this.closeBag()
  }

  /** What some clauses hold outside square brackets; `null` where nothing of them stands in any. */
  firmBagOf(members: readonly number[], read: ReadClauses): Bag | null {
    const isFirm = members.every((member) => {
      const flags = read.bracketed.subarray(read.wordStarts[member], read.wordStarts[member + 1])
      return !flags.includes(1)
    })
    if (isFirm) return null
    this.openBag()
    for (const member of members) this.addWords(member, read, read.bracketed)
    return this.closeBag()
  }

  /** Seek what these bags hold, and nothing that was sought before. */
  seek(...lists: (readonly Bag[])[]): void {
    this.search++
    for (const bags of lists) for (const bag of bags) this.seekBag(bag)
  }

  private seekBag({ features }: Bag): void {
    for (let index = 0; index < features.length; index++) {
      this.sought[features[index] ?? 0] = this.search
    }
  }

  /** The pairs that some clauses hold together, as far as they are sought. Costs less than the whole bag. */
  soughtPairsOf(members: readonly number[], read: ReadClauses): Bag {
    this.openBag()
    for (const member of members) this.addSoughtPairs(member, read)
    return this.closeBag()
  }

  /** Hold a bag, to compare others with it. */
  hold({ features }: Bag): void {
    this.mark++
    for (let index = 0; index < features.length; index++) {
      this.marks[features[index] ?? 0] = this.mark
    }
  }

  /** Take out of what is held what another bag has too. */
  release({ features }: Bag): void {
    for (let index = 0; index < features.length; index++) this.marks[features[index] ?? 0] = 0
  }

  /** Weight of what a bag shares with the one that is held. */
  sharedWeight({ features }: Bag): number {
    const { marks, weights, mark } = this
    let sum = 0
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0
      if (marks[feature] === mark) sum += weights[feature] ?? 0
    }
    return sum
  }

  /** Likewise, of pairs alone. */
  sharedPairWeight({ features }: Bag): number {
    const { marks, weights, mark } = this
    let sum = 0
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0
      if (isPair(feature) && marks[feature] === mark) sum += weights[feature] ?? 0
    }
    return sum
  }

  private bagOfClause(clause: number, read: ReadClauses): Bag {
    const known = this.bags.get(read) ?? []
    this.bags.set(read, known)
    return (known[clause] ??= this.readClause(clause, read))
  }

  private readClause(clause: number, read: ReadClauses): Bag {
    this.openBag()
    this.addWords(clause, read)
    return this.closeBag()
  }

  /** Add a clause's words and pairs to the open bag, but for words that are left out. */
  private addWords(clause: number, { words, wordStarts }: ReadClauses, leftOut?: Uint8Array): void {
    const end = wordStarts[clause + 1] ?? 0
    let prior = 0
    for (let index = wordStarts[clause] ?? 0; index < end; index++) {
      const word = leftOut?.[index] === 1 ? 0 : (words[index] ?? 0)
      if (word > 0) this.add(this.wordFeature(word))
      if (word > 0 && prior > 0) this.add(this.pairFeature(prior, word))
      prior = word
    }
  }

  private addSoughtPairs(clause: number, { words, wordStarts }: ReadClauses): void {
    const { sought, search } = this
    const end = wordStarts[clause + 1] ?? 0
    let prior = 0
    for (let index = wordStarts[clause] ?? 0; index < end; index++) {
      const word = words[index] ?? 0
      const isSought = sought[2 * word] === search
      if (isSought && prior > 0) {
        const feature = 2 * this.pairs.find(pairHash(prior, word)) + 1
        if (sought[feature] === search) this.add(feature)
      }
      prior = isSought ? word : 0
    }
  }

  private wordFeature(word: number): number {
    this.weights[2 * word] = this.rarity[word] ?? 0
    return 2 * word
  }

  private pairFeature(first: number, second: number): number {
    const feature = 2 * this.pairs.numberOf(pairHash(first, second)) + 1
    if (feature >= this.weights.length) this.grow()
    this.weights[feature] = ((this.rarity[first] ?? 0) + (this.rarity[second] ?? 0)) >> 1
    return feature
  }

  private grow(): void {
    this.weights = enlarged(this.weights, this.weights.length)
    this.marks = enlarged(this.marks, this.marks.length)
    this.sought = enlarged(this.sought, this.sought.length)
  }

  private openBag(): void {
    this.mark++
    this.open.size = this.open.weight = this.open.pairWeight = 0
  }

  private add(feature: number): void {
    if (this.marks[feature] === this.mark) return
    this.marks[feature] = this.mark
    const { open } = this
    if (open.size === open.features.length) open.features = enlarged(open.features, open.size)
    open.features[open.size++] = feature
    const weight = this.weights[feature] ?? 0
    open.weight += weight
    if (isPair(feature)) open.pairWeight += weight
  }

  private closeBag(): Bag {
    const { features, size, weight, pairWeight } = this.open
    return { features: features.slice(0, size), weight, pairWeight }
  }
}

function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
}

/** Weights are thousandths of a nat. */
const RESOLUTION = 1000

/** How much it tells that a word is shared: the rarer its clauses in both texts, the more. */
export function rarityOf(sides: readonly ReadClauses[], vocabularySize: number): Int32Array {
  const holders = new Int32Array(vocabularySize + 1)
  for (const read of sides) countHolders(read, holders)
  const clauses = sides.reduce((sum, { size }) => sum + size, 0)
  return holders.map((count) =>
    count === 0 ? 0 : Math.round(RESOLUTION * Math.log(1 + clauses / count)),
  )
}

/** Count for each word in how many clauses it stands. */
function countHolders({ size, words, wordStarts }: ReadClauses, holders: Int32Array): void {
  const seenIn = new Int32Array(holders.length).fill(-1)
  for (let clause = 0; clause < size; clause++) {
    const end = wordStarts[clause + 1] ?? 0
    for (let index = wordStarts[clause] ?? 0; index < end; index++) {
      const word = words[index] ?? 0
      if (seenIn[word] === clause) continue
      seenIn[word] = clause
      holders[word] = (holders[word] ?? 0) + 1
    }
  }
}
