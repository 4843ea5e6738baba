import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay, daySpan } from '../../../src/core/timeline/day-span.ts'
import { isWithin, splitPeriods } from '../../../src/core/timeline/split-periods.ts'

const on = (...dates: string[]) => dates.map((start) => ({ start, end: null }))

describe('splitPeriods', () => {
  it('keeps weekly rounds together', () => {
    expect(splitPeriods(on('2022-02-28', '2022-03-07', '2022-03-29'))).toEqual([
      { id: '2022-02', start: '2022-02-28', end: '2022-03-29' },
    ])
  })

  it('cuts at a silence of more than 90 days', () => {
    const periods = splitPeriods(on('2022-05-17', '2022-11-15', '2022-03-29'))
    expect(periods.map(({ id }) => id)).toEqual(['2022-03', '2022-11'])
  })

  it('does not cut at exactly 90 days', () => {
    expect(splitPeriods(on('2025-01-01', '2025-04-01'))).toHaveLength(1)
    expect(splitPeriods(on('2025-01-01', '2025-04-02'))).toHaveLength(2)
  })

  it('counts a month as all its days', () => {
    expect(splitPeriods(on('2022-03'))).toEqual([
      { id: '2022-03', start: '2022-03-01', end: '2022-03-31' },
    ])
  })

  it('follows a round to its last day', () => {
    const talks = [{ start: '2022-03-10', end: '2022-05-01' }, ...on('2022-07-20')]
    expect(splitPeriods(talks)).toHaveLength(1)
  })

  it('makes nothing out of nothing', () => expect(splitPeriods([])).toEqual([]))
})

const day = fc.integer({ min: daySpan('2022').start, max: daySpan('2026').start }).map(dateOfDay)

it('puts every date into exactly one period', () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 40 }), (dates) => {
      const periods = splitPeriods(on(...dates))
      for (const date of dates)
        expect(periods.filter((period) => isWithin(period, date))).toHaveLength(1)
      expect(new Set(periods.map(({ id }) => id)).size).toBe(periods.length)
    }),
  )
})
