import type { FeatureSpace } from './feature-space.ts'
import { findSplits, type SplitsAndMerges } from './find-splits.ts'
import { matchIdentical } from './match-identical.ts'
import { matchSimilar } from './match-similar.ts'
import {
  emptyMatching,
  link,
  type Item,
  type Manner,
  type Matching,
  type PairTest,
  type Work,
} from './match-state.ts'
import type { ReadClauses } from './read-clauses.ts'
import { fillBags } from './word-bags.ts'
import type { WordIndex } from './word-index.ts'

/** The two texts, read with one vocabulary, and the work that may still be spent on them. */
export type Texts = {
  before: ReadClauses
  after: ReadClauses
  space: FeatureSpace
  index: WordIndex
  work: Work
}

/** Links between two lists of items, and what was found to have been split off or merged in. */
export type ItemLinks = { matching: Matching } & SplitsAndMerges

type Lists = { before: readonly Item[]; after: readonly Item[] }

type Terms = {
  manner: Manner
  anchors: readonly (readonly [number, number])[]
  forbids: PairTest
}

/**
 * Match two lists of items in the texts' order: equal ones, then similar ones, then pieces. `anchors`
 * are pairs of places known to belong together, and nothing is linked that `forbids` says.
 */
export function matchItems(
  texts: Texts,
  lists: Lists,
  { manner, anchors, forbids }: Terms,
): ItemLinks {
  const { before, after } = lists
  const matching = emptyMatching(before.length, after.length, forbids)
  for (const pair of anchors) link(matching, pair, 1)
  matchIdentical(lists, matching, manner)
  const isLeft = { before: matching.toAfter.includes(-1), after: matching.toBefore.includes(-1) }
  const done = { matching, splits: [], merges: [] }
  if (!isLeft.before && !isLeft.after) return done
  const isAmended = {
    before: (from: number) => isAmendedPair(lists, from, matching.toAfter[from] ?? -1),
    after: (to: number) => isAmendedPair(lists, matching.toBefore[to] ?? -1, to),
  }
  // Without two free items, and nothing that a piece could have been cut from, there is no question.
  if (!(isLeft.before && isLeft.after) && !before.some((_, from) => isAmended.before(from)))
    return done
  const bags = fillBags(
    { items: before, read: texts.before, linked: matching.toAfter, isAmended: isAmended.before },
    { items: after, read: texts.after, linked: matching.toBefore, isAmended: isAmended.after },
    texts,
  )
  matchSimilar(lists, bags, { matching, manner, work: texts.work })
  const { splits, merges } = findSplits(bags, matching, { manner, work: texts.work })
  // A heading whose words stand somewhere else too was not cut out of there.
  return {
    matching,
    splits: splits.filter(({ item }) => (after[item]?.bodyCount ?? 0) > 0),
    merges: merges.filter(({ item }) => (before[item]?.bodyCount ?? 0) > 0),
  }
}

/** Whether two items are there, and their words differ. */
function isAmendedPair({ before, after }: Lists, from: number, to: number): boolean {
  return from >= 0 && to >= 0 && before[from]?.wordList !== after[to]?.wordList
}
