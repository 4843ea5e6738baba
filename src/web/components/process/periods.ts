import type { ProcessOverview } from '../../../core/model/read-models.ts'
import { splitPeriods, type Period } from '../../../core/timeline/split-periods.ts'
import { entriesOf } from './timeline-layout.ts'

/** The periods of a process: its time, cut where the record is silent for long. */
export function periodsOf({ rounds, drafts, statements, events }: ProcessOverview): Period[] {
  return splitPeriods([
    ...rounds.map(({ dateStart, dateEnd }) => ({ start: dateStart, end: dateEnd })),
    ...[...drafts, ...statements, ...events].map(({ date }) => ({ start: date, end: null })),
  ])
}

/** Without a word in the link, the period with the most drafts is shown; of two, the later. */
export function fullestPeriod(
  overview: ProcessOverview,
  periods: readonly Period[],
): Period | undefined {
  return periods
    .map((period) => ({ period, drafts: entriesOf(overview, period).drafts.length }))
    .reduce<{ period: Period; drafts: number } | undefined>(
      (best, each) => (best === undefined || each.drafts >= best.drafts ? each : best),
      undefined,
    )?.period
}
