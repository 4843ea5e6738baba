import { Link } from '@tanstack/react-router'
import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Period } from '../../../core/timeline/split-periods.ts'
import { formatDate, formatShortDate } from '../../../core/phrases/format-date.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { entriesOf, type PeriodEntries } from './timeline-layout.ts'

/** "Feb – May 2022", "Nov 2022", "Nov 2025 – Feb 2026". */
function periodName({ start, end }: Period): string {
  const from = start.slice(0, 7)
  const to = end.slice(0, 7)
  if (from === to) return formatDate(from)
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  return `${isOneYear ? formatShortDate(from) : formatDate(from)} – ${formatDate(to)}`
}

function holdingsOf({ drafts, rounds, statements, events }: PeriodEntries): string {
  if (drafts.length > 0) return count(drafts.length, 'draft')
  if (rounds.length > 0) return count(rounds.length, 'round')
  if (statements.length > 0) return count(statements.length, 'statement')
  return count(events.length, 'event')
}

type PeriodSwitchProps = { overview: ProcessOverview; periods: readonly Period[]; shown: Period }

/** The periods between long silences, as links: which one is shown stands in the address. */
export function PeriodSwitch({ overview, periods, shown }: PeriodSwitchProps) {
  return (
    <nav aria-label="Periods" className="no-print mb-3">
      <ul className="flex flex-wrap gap-1">
        {periods.map((period) => {
          const isShown = period.id === shown.id
          return (
            <li key={period.id}>
              <Link
                to="/processes/$process"
                params={{ process: overview.process.id }}
                search={{ period: period.id }}
                resetScroll={false}
                aria-current={isShown ? 'true' : undefined}
                className={`block rounded-md px-2.5 py-1 no-underline ${
                  isShown ? 'bg-accent-wash text-accent font-medium' : 'text-soft hover:text-ink'
                }`}
              >
                {periodName(period)}
                <span className="text-small block font-normal opacity-90">
                  {holdingsOf(entriesOf(overview, period))}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
