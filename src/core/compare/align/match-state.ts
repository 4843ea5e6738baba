import type { ClauseKind } from '../../model/clause.ts'

/** What is compared with what: a block or a single clause, by the clauses it holds. */
export type Item = {
  members: readonly number[]
  /** Equal where all words are; where there are none, where all signs are. */
  wordList: number
  /** Equal where the words of the heading are; 0 where there is none. */
  heading: number
  kind: ClauseKind
  /** The number of its label as cited; 0 where there is none. */
  path: number
  wordCount: number
  /** How many words are not those of headings. */
  bodyCount: number
}

/** Who belongs to whom, one to one, and how sure; -1 for nobody yet. */
export type Matching = {
  toAfter: Int32Array
  toBefore: Int32Array
  /** Probability that the link is right, per before item. */
  sure: Float64Array
  forbids: PairTest
}

/** Says something of an item before and an item after, by their places. */
export type PairTest = (from: number, to: number) => boolean

/** An empty matching of so many items, some of which must never be linked. */
export function emptyMatching(before: number, after: number, forbids: PairTest): Matching {
  return {
    forbids,
    toAfter: new Int32Array(before).fill(-1),
    toBefore: new Int32Array(after).fill(-1),
    sure: new Float64Array(before),
  }
}

/** Whether two items have nobody yet and may have each other. */
export function canLink({ toAfter, toBefore, forbids }: Matching, from: number, to: number) {
  return toAfter[from] === -1 && toBefore[to] === -1 && !forbids(from, to)
}

/** Link two items. */
export function link(
  matching: Matching,
  [from, to]: readonly [number, number],
  sure: number,
): void {
  matching.toAfter[from] = to
  matching.toBefore[to] = from
  matching.sure[from] = sure
}

/** How strictly items are matched; it depends on how much their frame already tells. */
export type Manner = {
  /** Below this probability two items are not said to belong together. */
  floor: number
  /** Likewise for what would have changed places, */
  moveFloor: number
  /** and if its words alone tell what it is: */
  knownFloor: number
  /** if nothing else is as like, and so much is shared (thousandths of a nat, as far as the shorter one lies in the other). */
  telling: number
  /** Equal wordings of fewer words than this come back by chance ("Repealed."). */
  fewestWords: number
  /** Whether wordings that come several times are matched in their order. */
  matchesRepeats: boolean
  /** Share of a free item's word pairs that must come from one other item, and from nothing else of it. */
  pieceShare: number
  /** A piece has at least so many pairs of words. */
  fewestPairs: number
  /** What left its place is said to have moved from so many words on, headings apart, both sides together, */
  fewestMoved: number
  /** and if its link is so sure. */
  surelyMoved: number
}

/** Counted work. When `left` falls below zero, what remains is not compared, and the result says so. */
export type Work = { left: number }
