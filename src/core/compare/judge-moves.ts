/**
 * Which of these links, in the order of before, changed places: all but the heaviest set that stands
 * in the same order in after. So as little text as possible counts as moved (rule A4).
 */
export function judgeMoves(places: readonly number[], weights: readonly number[]): boolean[] {
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
