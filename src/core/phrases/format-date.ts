import type { DatePrecision } from '../model/process.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type DateParts = { year: string; month: string | null; day: string | null }

function partsOf(date: string): DateParts {
  const [year = '', month, day] = date.split('-')
  return {
    year,
    month: month === undefined ? null : (MONTHS[Number(month) - 1] ?? null),
    day: day === undefined ? null : String(Number(day)),
  }
}

function write({ year, month, day }: DateParts, withYear = true): string {
  return [day, month, withYear || month === null ? year : null].filter(Boolean).join(' ')
}

/** A date as far as it is known: "29 Mar 2022", "Mar 2022", "2022". */
export function formatDate(date: string, precision: DatePrecision = 'day'): string {
  const parts = partsOf(date)
  if (precision === 'approximate') return `around ${write(parts)}`
  if (precision === 'year') return write({ ...parts, month: null, day: null })
  if (precision === 'month') return write({ ...parts, day: null })
  return write(parts)
}

/** Day and month only, where the year stands nearby: "29 Mar". */
export function formatShortDate(date: string): string {
  return write(partsOf(date), false)
}

/** A span of days without saying a month or year twice: "29–30 Mar 2022", "28 Feb – 7 Mar 2022". */
export function formatDateRange(start: string, end: string | null): string {
  if (end === null || end === start) return formatDate(start)
  const from = partsOf(start)
  const to = partsOf(end)
  if (from.year !== to.year) return `${write(from)} – ${write(to)}`
  if (from.month === null || from.month !== to.month || from.day === null || to.day === null)
    return `${write(from, false)} – ${write(to)}`
  return `${from.day}–${write(to)}`
}

const MINUTE_MS = 60_000

/**
 * A moment on the clock that its source used and, where that differs, in UTC: "12:10 ET (16:10 UTC)".
 * `basis` says where the time stamp comes from; a zone that it names is kept.
 */
export function formatTime(moment: string, basis: string | null = null): string {
  const utc = clock(new Date(moment))
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(moment)
  if (!offset || (offset[2] === '00' && offset[3] === '00')) return `${utc} UTC`
  const [, sign, hours, minutes] = offset
  const shift = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS * (sign === '-' ? -1 : 1)
  const local = clock(new Date(new Date(moment).getTime() + shift))
  const named = basis === null ? null : new RegExp(`${local} ([A-Z]{2,5})\\b`).exec(basis)
  const zone = named?.[1] ?? `UTC${sign === '-' ? '−' : '+'}${hours}:${minutes}`
  return `${local} ${zone} (${utc} UTC)`
}

function clock(date: Date): string {
  return date.toISOString().slice(11, 16)
}
