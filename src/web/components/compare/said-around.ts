import type { ProcessOverview } from '../../../core/model/read-models.ts'
import type { Event, Statement } from '../../../core/model/statement.ts'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'

export type Said = Statement | Event

const NEAR_DAYS = 7
const DAY_MS = 86_400_000

/**
 * What was said or reported about the two drafts or their sources, at any time, and what else within
 * a week of either date. By date and time.
 */
export function saidAround(
  overviews: readonly ProcessOverview[],
  before: ComparedSide,
  after: ComparedSide,
): Said[] {
  const subjects = new Set(
    [before, after].flatMap(({ draft }) => [draft.id, ...draft.witnesses.map(({ id }) => id)]),
  )
  const dates = [before.draft.date, after.draft.date].filter(isDay)
  return overviews
    .flatMap(({ statements, events }): Said[] => [...statements, ...events])
    .filter(
      ({ about, date }) =>
        about.some((id) => subjects.has(id)) || dates.some((day) => isNear(date, day)),
    )
    .sort((a, b) => order(a).localeCompare(order(b)))
}

const isDay = (date: string) => date.length === 10

const isNear = (date: string, day: string) =>
  isDay(date) && Math.abs(Date.parse(date) - Date.parse(day)) <= NEAR_DAYS * DAY_MS

const order = ({ date, time }: Said) =>
  `${date} ${time === null ? '' : new Date(time).toISOString()}`
