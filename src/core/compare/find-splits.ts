import type { Manner, Matching, Work } from './match-state.ts'
import { isPair, type Bag } from './feature-space.ts'
import type { SideBags, WordBags } from './word-bags.ts'
import { highest, type SideIndex } from './word-index.ts'

/** Items that joined a link: `into` is the linked item of the same side, `item` the one that was free. */
export type Joined = { item: number; into: number; share: number }

/** What is free on one side and whose wording comes from an item that is linked elsewhere. */
export type SplitsAndMerges = { splits: Joined[]; merges: Joined[] }

/** Right beside the piece that it was cut from, a piece is believed with this much of the share. */
const BESIDE = 0.7

/**
 * A free item of one side was split off if its wording lies in an item of the other side, where that
 * item's own link leaves it over. Seen from the other side, the same makes a merge.
 */
export function findSplits(
  bags: WordBags,
  matching: Matching,
  limits: { manner: Manner; work: Work },
): SplitsAndMerges {
  const splits = findPieces(bags.before, bags.after, {
    ...limits,
    bags,
    links: matching.toAfter,
    taken: matching.toBefore,
    index: bags.index.before,
  })
  const merges = findPieces(bags.after, bags.before, {
    ...limits,
    bags,
    links: matching.toBefore,
    taken: matching.toAfter,
    index: bags.index.after,
  })
  return settle(splits, merges, matching)
}

/** `links` leads from wholes to pieces, `taken` from pieces to wholes, `index` from words to wholes. */
type Search = {
  bags: WordBags
  links: Int32Array
  taken: Int32Array
  index: SideIndex
  work: Work
  manner: Manner
}

/** Free items of `pieces` that lie in linked items of `wholes`. */
function findPieces(wholes: SideBags, pieces: SideBags, search: Search): Joined[] {
  const { taken, index, work, manner } = search
  const found: Joined[] = []
  pieces.indexed.forEach((piece, item) => {
    if (taken[item] !== -1 || work.left < 0) return
    if (countPairs(piece) < manner.fewestPairs) return
    const holders = index.findByPairs(piece, work)
    const best = bestWhole(piece, item, { ...search, wholes, pieces, holders })
    if (best) found.push(best)
  })
  return found
}

function countPairs({ features }: Bag): number {
  let pairs = 0
  for (let index = 0; index < features.length; index++) if (isPair(features[index] ?? 0)) pairs++
  return pairs
}

/** So many of the items that hold most of a piece are looked at. */
const MOST_WHOLES = 3

function bestWhole(
  piece: Bag,
  item: number,
  context: Search & {
    wholes: SideBags
    pieces: SideBags
    holders: Int32Array
  },
): Joined | null {
  const { wholes, pieces, bags, links, index, holders, manner } = context
  const scoreOf = (whole: number) => (links[whole] === -1 ? 0 : (index.scores[whole] ?? 0))
  let best: Joined | null = null
  for (const whole of highest(holders, MOST_WHOLES, scoreOf)) {
    const into = links[whole] ?? -1
    if (into < 0 || scoreOf(whole) < piece.pairWeight * manner.pieceShare * 0.5) continue
    const cut = { holder: wholes.whole(whole), sibling: pieces.whole(into), bags }
    const share = leftOver(piece, cut) / Math.max(1, piece.pairWeight)
    const enough = manner.pieceShare * (Math.abs(into - item) === 1 ? BESIDE : 1)
    if (share >= enough && share > (best?.share ?? 0)) best = { item, into, share }
  }
  return best
}

/** Weight of the piece's word pairs that the holder has and the holder's own link does not. */
function leftOver(
  piece: Bag,
  { holder, sibling, bags: { space } }: { holder: Bag; sibling: Bag; bags: WordBags },
): number {
  space.hold(holder)
  space.release(sibling)
  return space.sharedPairWeight(piece)
}

/** One link is a split or a merge, never both: where both were found, the larger share decides. */
function settle(
  splits: Joined[],
  merges: Joined[],
  { toAfter, toBefore }: Matching,
): SplitsAndMerges {
  const strength = (joined: readonly Joined[]) => {
    const sums = new Map<number, number>()
    for (const { into, share } of joined) sums.set(into, (sums.get(into) ?? 0) + share)
    return sums
  }
  const splitStrength = strength(splits)
  const mergeStrength = strength(merges)
  return {
    splits: splits.filter(({ into }) => {
      const merged = mergeStrength.get(toBefore[into] ?? -1) ?? 0
      return (splitStrength.get(into) ?? 0) >= merged
    }),
    merges: merges.filter(({ into }) => {
      const split = splitStrength.get(toAfter[into] ?? -1) ?? 0
      return (mergeStrength.get(into) ?? 0) > split
    }),
  }
}
