import { expect, it } from 'vitest'
import { undatedTitle } from '../../../src/core/phrases/undated-title.ts'

it('leaves the date out of a title that stands beside it', () => {
  expect(undatedTitle('Draft treaty, 17 March 2022')).toBe('Draft treaty')
  expect(undatedTitle('Ukrainian draft, 6 April 2022 (as Lavrov described it)')).toBe(
    'Ukrainian draft',
  )
  expect(undatedTitle('US offer, April 2025')).toBe('US offer')
  expect(undatedTitle('28-point plan, 20 November 2025')).toBe('28-point plan')
  expect(undatedTitle('Draft of 5 May 2025')).toBe('Draft')
})

it('leaves a year in a title that it belongs to', () => {
  for (const title of [
    '2022',
    'Plan for 2025',
    'Programme, 2025 to 2027',
    'The 2022 text (Kyiv)',
    'Treaty of Paris 1951',
    'Constitution of 2004',
  ]) {
    expect(undatedTitle(title)).toBe(title)
  }
})
