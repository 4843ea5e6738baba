import type { PartialDate } from '../model/identity.ts'

/** Whole days since 1 January 1970, `end` exclusive. */
export type DaySpan = { start: number; end: number }

const DAY_MS = 86_400_000

function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month, day) / DAY_MS)
}

/** The days that a date may mean: one day, a whole month or a whole year. */
export function daySpan(date: PartialDate): DaySpan {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { start: dayOf(year, 0, 1), end: dayOf(year + 1, 0, 1) }
  if (day === undefined) return { start: dayOf(year, month - 1, 1), end: dayOf(year, month, 1) }
  const start = dayOf(year, month - 1, day)
  return { start, end: start + 1 }
}

/** The day as `2022-03-29`. */
export function dateOfDay(day: number): PartialDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
