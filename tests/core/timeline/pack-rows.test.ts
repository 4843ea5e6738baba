import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packRows } from '../../../src/core/timeline/pack-rows.ts'
import { fitText, textWidth } from '../../../src/core/timeline/text-width.ts'

describe('packRows', () => {
  it('leaves boxes that do not touch in one row', () => {
    expect(
      packRows(
        [
          { start: 0, end: 40 },
          { start: 50, end: 90 },
        ],
        8,
      ),
    ).toEqual([0, 0])
  })

  it('moves a box that stands too near into the next row', () => {
    expect(
      packRows(
        [
          { start: 45, end: 90 },
          { start: 0, end: 40 },
        ],
        8,
      ),
    ).toEqual([1, 0])
  })

  it('lets no two boxes of a row collide', () => {
    const box = fc
      .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 200 }))
      .map(([start, width]) => ({ start, end: start + width }))
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 60 }),
        fc.integer({ min: 0, max: 20 }),
        (boxes, gap) => {
          const rows = packRows(boxes, gap)
          for (const [x, one] of boxes.entries())
            for (const [y, other] of boxes.entries())
              if (x !== y && rows[x] === rows[y])
                expect(one.end + gap <= other.start || other.end + gap <= one.start).toBe(true)
        },
      ),
    )
  })

  it('needs no more rows than boxes overlap in the most crowded place', () => {
    const box = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 }))
      .map(([start, width]) => ({ start, end: start + width }))
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 40 }), (boxes) => {
        const crowd = boxes.map(
          ({ start }) => boxes.filter((other) => other.start <= start && start < other.end).length,
        )
        expect(Math.max(...packRows(boxes, 0)) + 1).toBe(Math.max(...crowd))
      }),
    )
  })
})

describe('fitText', () => {
  it('leaves a short line alone', () =>
    expect(fitText('A long way to go', 400, 12)).toBe('A long way to go'))
  it('cuts at a word', () => {
    expect(fitText('Main effort turns to Donbas', 120, 12)).toBe('Main effort…')
  })
  it('never exceeds the width where an ellipsis fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 20, max: 300 }),
        (text, width) => {
          expect(textWidth(fitText(text, width, 12), 12)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
