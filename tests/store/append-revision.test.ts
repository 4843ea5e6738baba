import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inBatches } from '../../src/store/append-revision.ts'

describe('rows for the database', () => {
  const row = (length: number) => ({ text: 'x'.repeat(length) })
  const lengthOf = (rows: readonly unknown[]) =>
    rows.reduce<number>((sum, held) => sum + JSON.stringify(held).length, 0)

  it('are all there, in their order, in portions that are never too large', () => {
    const some = fc.array(fc.oneof(fc.nat(400), fc.nat(900_000)).map(row), { maxLength: 40 })
    const many = fc.nat(1200).map((length) => Array.from({ length }, () => row(10)))
    fc.assert(
      fc.property(fc.oneof(some, many), (rows) => {
        const batches = inBatches(rows)
        expect(batches.flat()).toEqual(rows)
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0)
          expect(batch.length).toBeLessThanOrEqual(500)
          expect(lengthOf(batch)).toBeLessThanOrEqual(2_000_000)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('fill their portions as far as they can', () => {
    const sizes = (rows: readonly unknown[]) => inBatches(rows).map(({ length }) => length)
    expect(sizes(Array.from({ length: 1001 }, () => row(10)))).toEqual([500, 500, 1])
    expect(sizes([row(900_000), row(900_000), row(900_000)])).toEqual([2, 1])
  })

  it('stand alone where one is too large by itself', () =>
    expect(inBatches([row(10), row(3_000_000), row(10)])).toHaveLength(3))

  it('that are none need no statement', () => expect(inBatches([])).toEqual([]))
})
