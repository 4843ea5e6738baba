import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packRows } from '../../../src/core/timeline/pack-rows.ts'
import { fitText, textWidth } from '../../../src/core/timeline/text-width.ts'

const box = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 90 }))
  .map(([start, width]) => ({ start, end: start + width }))

const rowsOf = (boxes: { start: number; end: number }[], gap: number) =>
  packRows(
    boxes.map((each) => [each]),
    gap,
  ).map(({ row }) => row)

describe('packRows', () => {
  it('leaves boxes that do not touch in one row', () => {
    const [communique, treaty] = [
      { start: 0, end: 40 },
      { start: 50, end: 90 },
    ]
    expect(rowsOf([communique, treaty], 8)).toEqual([0, 0])
    expect(rowsOf([communique, treaty], 11)).toEqual([0, 1])
  })

  it('takes the other side of the mark before it takes another row', () => {
    const crowded = [{ start: 0, end: 60 }]
    const eitherSide = [
      { start: 50, end: 110 },
      { start: -70, end: -10 },
    ]
    expect(packRows([crowded, eitherSide], 4)).toEqual([
      { row: 0, choice: 0 },
      { row: 0, choice: 1 },
    ])
  })

  it('lets no two boxes of a row collide', () => {
    const things = fc.array(fc.array(box, { minLength: 1, maxLength: 2 }), { maxLength: 40 })
    fc.assert(
      fc.property(things, fc.integer({ min: 0, max: 20 }), (choices, gap) => {
        const placed = packRows(choices, gap).map(({ row, choice }, index) => ({
          row,
          box: choices[index]![choice]!,
        }))
        for (const [x, one] of placed.entries())
          for (const other of placed.slice(x + 1))
            if (one.row === other.row)
              expect(
                one.box.end + gap <= other.box.start || other.box.end + gap <= one.box.start,
              ).toBe(true)
      }),
    )
  })

  it('needs no more rows than boxes overlap in the most crowded place', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 40 }), (boxes) => {
        const crowd = boxes.map(
          ({ start }) => boxes.filter((other) => other.start <= start && start < other.end).length,
        )
        expect(Math.max(...rowsOf(boxes, 0)) + 1).toBe(Math.max(...crowd))
      }),
    )
  })
})

describe('fitText', () => {
  it('leaves a short line alone', () =>
    expect(fitText('A long way to go', 400, 12)).toBe('A long way to go'))
  it('cuts at a word', () => {
    expect(fitText('Main effort turns to Donbas', 120, 12)).toBe('Main effort turns…')
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
