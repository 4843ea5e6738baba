import { EMPTY_BAG, type Bag, type FeatureSpace } from './feature-space.ts'
import type { Item } from './match-state.ts'
import type { ReadClauses } from './read-clauses.ts'
import type { WordIndex } from './word-index.ts'

/** What the items of two lists hold, by place, and an index to look it up. */
export type WordBags = {
  before: readonly Bag[]
  after: readonly Bag[]
  space: FeatureSpace
  index: WordIndex
}

type Side = { items: readonly Item[]; read: ReadClauses; isWanted: (index: number) => boolean }

/** Bags of the wanted items of both sides; those of the others are empty. */
export function fillBags(
  before: Side,
  after: Side,
  { space, index }: { space: FeatureSpace; index: WordIndex },
): WordBags {
  const fill = ({ items, read, isWanted }: Side) =>
    items.map(({ members }, place) => (isWanted(place) ? space.bagOf(members, read) : EMPTY_BAG))
  const bags = { before: fill(before), after: fill(after) }
  index.fill(bags.before, bags.after)
  return { ...bags, space, index }
}
