import type { PartialDate } from '../model/identity.ts'
import { dateOfDay, daySpan } from './day-span.ts'

/** A stretch of time without a long silence. `start` and `end` are its first and last day. */
export type Period = {
  /**
   * Month in which it begins (`2022-02`): readable in links. Unique because the silence between two
   * periods is longer than a month.
   */
  id: string
  start: PartialDate
  end: PartialDate
}

/** What a period is made from. `end: null` means the same as `start`. */
export type DatedSpan = { start: PartialDate; end: PartialDate | null }

/** A silence of more than three months ends a period. */
const MAX_SILENCE_DAYS = 90

/**
 * Cut time into periods where nothing is recorded for more than `maxSilenceDays` days.
 * Every span lies in exactly one period; periods come in order and never overlap.
 */
export function splitPeriods(
  spans: readonly DatedSpan[],
  maxSilenceDays = MAX_SILENCE_DAYS,
): Period[] {
  const days = spans
    .map(({ start, end }) => ({ start: daySpan(start).start, last: daySpan(end ?? start).end - 1 }))
    .sort((x, y) => x.start - y.start)
  const stretches: { start: number; last: number }[] = []
  for (const { start, last } of days) {
    const current = stretches.at(-1)
    if (current !== undefined && start - current.last <= maxSilenceDays)
      current.last = Math.max(current.last, last)
    else stretches.push({ start, last: Math.max(start, last) })
  }
  return stretches.map(({ start, last }) => {
    const from = dateOfDay(start)
    return { id: from.slice(0, 7), start: from, end: dateOfDay(last) }
  })
}

/** Whether something dated `date` belongs to a period: whether it may have begun in it. */
export function isWithin(period: Period, date: PartialDate): boolean {
  const { start } = daySpan(date)
  return daySpan(period.start).start <= start && start < daySpan(period.end).end
}
