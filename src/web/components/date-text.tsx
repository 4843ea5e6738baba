import type { DatePrecision } from '../../core/model/process.ts'
import { formatDate, formatTime } from '../../core/phrases/format-date.ts'

type DateTextProps = { date: string; precision?: DatePrecision }

/** A date as exactly as it is known, and readable by machines. */
export function DateText({ date, precision = 'day' }: DateTextProps) {
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {formatDate(date, precision)}
    </time>
  )
}

type MomentTextProps = { moment: string; basis?: string | null }

/** A time of day on the clock that its source used, with UTC, and how the time is known. */
export function MomentText({ moment, basis }: MomentTextProps) {
  return (
    <span>
      <time dateTime={moment}>{formatTime(moment, basis ?? null)}</time>
      {basis ? <span className="text-soft"> ({basis})</span> : null}
    </span>
  )
}
