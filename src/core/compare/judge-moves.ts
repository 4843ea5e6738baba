import type { Manner } from './match-state.ts'

/**
 * A link by its places, with its words: all of them, and those that are not headings. One that is
 * `settled` was judged before: it only says where others stand.
 */
export type PlacedLink = {
  from: number
  to: number
  weight: number
  wording: number
  sure: number
  settled: boolean
}

/**
 * Which of these links, in the order of before, are said to have changed places (rule A4): what does
 * not keep the order, if it is enough to speak of and sure. Neighbours that moved together are one;
 * a heading does not move without what it names.
 */
export function judgeMoves(
  links: readonly PlacedLink[],
  { fewestMoved, surelyMoved }: Pick<Manner, 'fewestMoved' | 'surelyMoved'>,
): boolean[] {
  const moved = findOutOfOrder(
    links.map(({ to }) => to),
    links.map(({ weight }) => weight),
  ).map((isMoved, index) => isMoved && links[index]?.settled === false)
  for (const [start, end] of runsOf(links, moved)) {
    const run = links.slice(start, end)
    const wording = run.reduce((sum, link) => sum + link.wording, 0)
    const surest = Math.max(...run.map(({ sure }) => sure))
    if (wording < fewestMoved || surest < surelyMoved) moved.fill(false, start, end)
  }
  return moved
}

/** Where stretches begin and end that left their places and kept their own order. */
function runsOf(links: readonly PlacedLink[], moved: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  links.forEach(({ from, to }, index) => {
    if (moved[index] !== true) return
    const prior = links[index - 1]
    const run = runs.at(-1)
    const goesOn = run?.[1] === index && prior?.from === from - 1 && prior.to === to - 1
    if (run && goesOn) run[1] = index + 1
    else runs.push([index, index + 1])
  })
  return runs
}

/** Which places are not in the heaviest set that stands in rising order: as little as possible. */
export function findOutOfOrder(places: readonly number[], weights: readonly number[]): boolean[] {
  const ranks = rankOf(places)
  const best = new PrefixMaximum(places.length)
  const prior = new Int32Array(places.length).fill(-1)
  let last = -1
  let heaviest = 0
  places.forEach((_, index) => {
    const rank = ranks[index] ?? 0
    const { weight, holder } = best.below(rank)
    const total = weight + (weights[index] ?? 0)
    prior[index] = holder
    best.raise(rank, { weight: total, holder: index })
    if (total > heaviest) {
      heaviest = total
      last = index
    }
  })
  const moved = places.map(() => true)
  for (let index = last; index >= 0; index = prior[index] ?? -1) moved[index] = false
  return moved
}

function rankOf(places: readonly number[]): Int32Array {
  const order = places.map((_, index) => index).sort((x, y) => (places[x] ?? 0) - (places[y] ?? 0))
  const ranks = new Int32Array(places.length)
  order.forEach((index, rank) => {
    ranks[index] = rank
  })
  return ranks
}

type Best = { weight: number; holder: number }

/** A Fenwick tree of maxima: the heaviest chain that ends below a rank, in logarithmic time. */
class PrefixMaximum {
  private readonly weights: Float64Array
  private readonly holders: Int32Array

  constructor(size: number) {
    this.weights = new Float64Array(size + 1)
    this.holders = new Int32Array(size + 1).fill(-1)
  }

  below(rank: number): Best {
    let weight = 0
    let holder = -1
    for (let slot = rank; slot > 0; slot -= slot & -slot) {
      if ((this.weights[slot] ?? 0) <= weight) continue
      weight = this.weights[slot] ?? 0
      holder = this.holders[slot] ?? -1
    }
    return { weight, holder }
  }

  raise(rank: number, { weight, holder }: Best): void {
    for (let slot = rank + 1; slot < this.weights.length; slot += slot & -slot) {
      if ((this.weights[slot] ?? 0) >= weight) continue
      this.weights[slot] = weight
      this.holders[slot] = holder
    }
  }
}
