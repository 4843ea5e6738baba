import type { Manner, Matching, Work } from './match-state.ts'
import { EMPTY_BAG, isPair, type Bag } from './feature-space.ts'
import type { SideBags, WordBags } from './word-bags.ts'
import { highest, type SideIndex } from './word-index.ts'

/**
 * Items that joined a link: `into` is the linked item of the same side, `item` the one that was free.
 * `share` of its words, which weigh `weight`, come from what was linked with that.
 */
export type Joined = { item: number; into: number; share: number; weight: number }

/** What is free on one side and whose wording comes from an item that is linked elsewhere. */
export type SplitsAndMerges = { splits: Joined[]; merges: Joined[] }

/** Right beside the piece that it was cut from, a piece is believed with this much of the share. */
const BESIDE = 0.7
/** There it may also be very short, if it lies in the whole word for word, */
const FEWEST_BESIDE = 1
/** or speak like the other piece, if the whole holds nearly all of it, and of what sets the two apart, */
const NEARLY_ALL = 0.9
/** and if that is not too little. */
const LEAST_OWN = 0.05

/**
 * A free item of one side was split off if its wording lies in an item of the other side, where that
 * item's own link leaves it over. Seen from the other side, the same makes a merge.
 */
export function findSplits(
  bags: WordBags,
  matching: Matching,
  limits: { manner: Manner; work: Work },
): SplitsAndMerges {
  const splits: Search = {
    ...limits,
    bags,
    wholes: bags.before,
    pieces: bags.after,
    links: matching.toAfter,
    taken: matching.toBefore,
    index: bags.index.before,
  }
  const merges: Search = {
    ...limits,
    bags,
    wholes: bags.after,
    pieces: bags.before,
    links: matching.toBefore,
    taken: matching.toAfter,
    index: bags.index.after,
  }
  freePieces(matching, { splits, merges })
  return settle(findPieces(splits), findPieces(merges), matching)
}

/** `links` leads from wholes to pieces, `taken` from pieces to wholes, `index` from words to wholes. */
type Search = {
  bags: WordBags
  wholes: SideBags
  pieces: SideBags
  links: Int32Array
  taken: Int32Array
  index: SideIndex
  work: Work
  manner: Manner
}

/** Items that share no more than this are taken apart where both are pieces of others. */
const LOOSE = 0.5
/** So much of a piece must then lie in the other. */
const SURE_SHARE = 0.7

/**
 * Where neighbours were merged and the next one was split, what is left over of either side may have
 * been linked for some likeness. Both are freed if both are pieces of others.
 */
function freePieces(matching: Matching, { splits, merges }: Record<'splits' | 'merges', Search>) {
  const { toAfter, toBefore, sure } = matching
  toAfter.forEach((to, from) => {
    if (to === -1 || sure[from] === 1) return
    const one = merges.pieces.indexed[from] ?? EMPTY_BAG
    const other = splits.pieces.indexed[to] ?? EMPTY_BAG
    merges.work.left -= one.features.length + other.features.length
    merges.bags.space.hold(one)
    const common = merges.bags.space.sharedPairWeight(other)
    if (common > LOOSE * Math.min(one.pairWeight, other.pairWeight)) return
    const isPiece = (item: number, search: Search) =>
      (findWhole(item, search)?.share ?? 0) >= SURE_SHARE
    if (!isPiece(from, merges) || !isPiece(to, splits)) return
    toAfter[from] = -1
    toBefore[to] = -1
  })
}

/** Free items of `pieces` that lie in linked items of `wholes`. */
function findPieces(search: Search): Joined[] {
  const found: Joined[] = []
  search.pieces.indexed.forEach((_, item) => {
    const best = search.taken[item] === -1 ? findWhole(item, search) : null
    if (best) found.push(best)
  })
  return found
}

/** What must be found again of a piece: what stands in brackets was not agreed, and may have gone. */
function firmest(pieces: SideBags, item: number): Bag {
  const firm = pieces.firm(item)
  return firm && countPairs(firm) >= FEWEST_FIRM ? firm : (pieces.indexed[item] ?? EMPTY_BAG)
}

/** Fewer pairs of words outside brackets are a frame for what the brackets say: *The Parties agree that […]*. */
const FEWEST_FIRM = 6

function countPairs({ features }: Bag): number {
  let pairs = 0
  for (let index = 0; index < features.length; index++) if (isPair(features[index] ?? 0)) pairs++
  return pairs
}

/** So many of the items that hold most of a piece are looked at. */
const MOST_WHOLES = 3

/** The linked item that an item was cut from, if any. */
function findWhole(item: number, search: Search): Joined | null {
  const { wholes, pieces, bags, links, index, work, manner } = search
  if (work.left < 0) return null
  const piece = firmest(pieces, item)
  const pairs = countPairs(piece)
  if (pairs < FEWEST_BESIDE) return null
  const holders = index.findByPairs(piece, work)
  const scoreOf = (whole: number) => (links[whole] === -1 ? 0 : (index.scores[whole] ?? 0))
  let best: Joined | null = null
  for (const whole of highest(holders, MOST_WHOLES, scoreOf)) {
    const into = links[whole] ?? -1
    if (into < 0 || scoreOf(whole) < piece.pairWeight * manner.pieceShare * 0.5) continue
    const isBeside = Math.abs(into - item) === 1
    if (pairs < manner.fewestPairs && !isBeside) continue
    const cut = { holder: wholes.whole(whole), sibling: pieces.whole(into), bags }
    work.left -= cut.holder.features.length + cut.sibling.features.length
    const share = shareOf(piece, { ...cut, isBeside })
    if (pairs < manner.fewestPairs && share < 1) continue
    const enough = manner.pieceShare * (isBeside ? BESIDE : 1)
    if (share < enough || share <= (best?.share ?? 0)) continue
    best = { item, into, share, weight: share * piece.pairWeight }
  }
  return best
}

/** Share of the piece's word pairs that the holder has and the holder's own link does not. */
function shareOf(
  piece: Bag,
  {
    holder,
    sibling,
    bags: { space },
    isBeside,
  }: { holder: Bag; sibling: Bag; bags: WordBags; isBeside: boolean },
): number {
  space.hold(holder)
  const held = space.sharedPairWeight(piece)
  space.release(sibling)
  const left = space.sharedPairWeight(piece)
  const whole = Math.max(1, piece.pairWeight)
  if (!isBeside || held < NEARLY_ALL * whole) return left / whole
  space.hold(sibling)
  const own = piece.pairWeight - space.sharedPairWeight(piece)
  return left >= NEARLY_ALL * own && own >= LEAST_OWN * whole ? held / whole : left / whole
}

/** One link is a split or a merge, never both: where both were found, what holds more words decides. */
function settle(
  splits: Joined[],
  merges: Joined[],
  { toAfter, toBefore }: Matching,
): SplitsAndMerges {
  const strength = (joined: readonly Joined[]) => {
    const sums = new Map<number, number>()
    for (const { into, weight } of joined) sums.set(into, (sums.get(into) ?? 0) + weight)
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
