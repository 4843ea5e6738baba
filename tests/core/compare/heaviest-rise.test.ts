import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heaviestRise } from '../../../src/core/compare/heaviest-rise.ts'

const weigh = (weights: readonly number[], taken: (index: number) => boolean) =>
  weights.reduce((sum, weight, index) => sum + (taken(index) ? weight : 0), 0)

/** The weight of the heaviest rising row, found by trying all. */
function heaviestByTrial(places: readonly number[], weights: readonly number[]): number {
  let heaviest = 0
  for (let choice = 0; choice < 1 << places.length; choice++) {
    const taken = (index: number) => ((choice >> index) & 1) === 1
    const row = places.filter((_, index) => taken(index))
    const isRising = row.every((place, index) => index === 0 || place > (row[index - 1] ?? 0))
    if (isRising) heaviest = Math.max(heaviest, weigh(weights, taken))
  }
  return heaviest
}

test('[A4] what stays in order rises, and nothing heavier does', () => {
  const rows = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 9 }).chain((places) =>
    fc.tuple(
      fc.constant(places),
      fc.array(fc.integer({ min: 1, max: 50 }), {
        minLength: places.length,
        maxLength: places.length,
      }),
    ),
  )
  fc.assert(
    fc.property(rows, ([places, weights]) => {
      const stays = heaviestRise(places, weights)
      const row = places.filter((_, index) => stays[index] === 1)
      expect(row).toEqual(row.toSorted((one, other) => one - other))
      expect(weigh(weights, (index) => stays[index] === 1)).toBe(heaviestByTrial(places, weights))
    }),
  )
})

test('[A4] one long article outweighs two short ones that it passed', () => {
  expect(Array.from(heaviestRise([2, 0, 1], [500, 20, 30]))).toEqual([1, 0, 0])
})
