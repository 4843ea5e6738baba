/**
 * Indexes of a longest strictly rising subsequence of `values`: what stayed in order, so that the
 * fewest clauses count as moved (rule A6). Patience sorting, n log n; of several the same one always.
 */
export function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [] // tails[k]: index of the smallest value that ends a rise of length k + 1
  const previous: number[] = []
  values.forEach((value, index) => {
    const length = firstAtLeast(tails, value, values)
    previous[index] = length > 0 ? (tails[length - 1] ?? -1) : -1
    tails[length] = index
  })
  const stayed = new Set<number>()
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) stayed.add(index)
  return stayed
}

function firstAtLeast(tails: readonly number[], value: number, values: readonly number[]): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
