import { EMPTY_BAG, type Bag, type FeatureSpace } from './feature-space.ts'
import type { Item } from './match-state.ts'
import type { ReadClauses } from './read-clauses.ts'
import type { WordIndex } from './word-index.ts'

/** What the items of two lists hold, by place, and an index to look it up. */
export type WordBags = {
  before: SideBags
  after: SideBags
  space: FeatureSpace
  index: WordIndex
}

export type SideBags = {
  /** What free items hold. Of amended ones, only the pairs that a free item holds too; others: nothing. */
  indexed: readonly Bag[]
  /** All that an item holds. */
  whole: (place: number) => Bag
  /** What an item holds outside square brackets; `null` where it has none. */
  firm: (place: number) => Bag | null
}

type Side = {
  items: readonly Item[]
  read: ReadClauses
  /** Whom each item is linked with; -1: it is free. */
  linked: Int32Array
  /** Whether it is linked with other words than its own. */
  isAmended: (place: number) => boolean
}

/**
 * Bags of the free items of both sides, and as much of the amended ones as can be looked for: of
 * these, only what a free item was cut from will be read whole.
 */
export function fillBags(
  before: Side,
  after: Side,
  { space, index }: { space: FeatureSpace; index: WordIndex },
): WordBags {
  const bagsOfFree = ({ items, read, linked }: Side) =>
    items.map(({ members }, place) =>
      linked[place] === -1 ? space.bagOf(members, read) : EMPTY_BAG,
    )
  const bags = { before: bagsOfFree(before), after: bagsOfFree(after) }
  space.seek(bags.before, bags.after)
  const complete = ({ items, read, isAmended }: Side, free: readonly Bag[]): SideBags => ({
    indexed: free.map((bag, place) =>
      isAmended(place) ? space.soughtPairsOf(items[place]?.members ?? [], read) : bag,
    ),
    whole: (place) => space.bagOf(items[place]?.members ?? [], read),
    firm: (place) => space.firmBagOf(items[place]?.members ?? [], read),
  })
  const sides = { before: complete(before, bags.before), after: complete(after, bags.after) }
  index.fill(sides.before.indexed, sides.after.indexed)
  return { ...sides, space, index }
}
