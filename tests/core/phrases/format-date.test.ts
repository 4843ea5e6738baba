import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateRange,
  formatShortDate,
  formatTime,
} from '../../../src/core/phrases/format-date.ts'

describe('dates', () => {
  it('says no more than is known', () => {
    expect(formatDate('2022-03-29')).toBe('29 Mar 2022')
    expect(formatDate('2022-03')).toBe('Mar 2022')
    expect(formatDate('2022')).toBe('2022')
    expect(formatDate('2022-04-01', 'month')).toBe('Apr 2022')
    expect(formatDate('2022-04-06', 'approximate')).toBe('around 6 Apr 2022')
  })

  it('leaves the year out where it stands nearby', () => {
    expect(formatShortDate('2022-04-15')).toBe('15 Apr')
    expect(formatShortDate('2022')).toBe('2022')
  })

  it('says of a span no month and no year twice', () => {
    expect(formatDateRange('2022-03-29', '2022-03-30')).toBe('29–30 Mar 2022')
    expect(formatDateRange('2022-02-28', '2022-03-07')).toBe('28 Feb – 7 Mar 2022')
    expect(formatDateRange('2025-11-20', '2026-02-26')).toBe('20 Nov 2025 – 26 Feb 2026')
    expect(formatDateRange('2022-02', '2022-05')).toBe('Feb – May 2022')
    expect(formatDateRange('2022-03-29', null)).toBe('29 Mar 2022')
    expect(formatDateRange('2022-03-29', '2022-03-29')).toBe('29 Mar 2022')
  })
})

describe('times', () => {
  it('keeps the zone that the source names', () => {
    expect(formatTime('2022-03-29T12:10:00-04:00', 'live update stamped 12:10 ET')).toBe(
      '12:10 ET (16:10 UTC)',
    )
  })
  it('gives the offset where no zone is named', () => {
    expect(formatTime('2022-03-29T19:30:00+03:00')).toBe('19:30 UTC+03:00 (16:30 UTC)')
  })
  it('does not take a word for a zone that belongs to another time', () => {
    expect(formatTime('2022-03-29T12:10:00-04:00', 'updated 11:00 GMT')).toBe(
      '12:10 UTC−04:00 (16:10 UTC)',
    )
  })
  it('says UTC once', () => expect(formatTime('2022-03-29T16:10:00Z')).toBe('16:10 UTC'))
})
