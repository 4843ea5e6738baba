import { scaleUtc } from 'd3-scale'
import type { Party, Person, Round } from '../../../core/model/process.ts'
import type { DraftView, ProcessOverview } from '../../../core/model/read-models.ts'
import type { Event, Statement } from '../../../core/model/statement.ts'
import { isWithin, type Period } from '../../../core/timeline/split-periods.ts'
import { formatDate, formatShortDate } from '../../../core/phrases/format-date.ts'
import { speakerName } from '../../../core/phrases/speaker-name.ts'
import { layOutDrafts, type DraftMark, type LaneMark } from './lay-out-drafts.ts'
import { layOutEdges, type EdgeMark } from './lay-out-edges.ts'
import { layOutNotices, type NoticeMark } from './lay-out-notices.ts'
import { timelineLanes } from './timeline-lanes.ts'

/** Everything that stands on the timeline, in pixels. */
export type TimelineLayout = {
  width: number
  height: number
  ticks: readonly { x: number; label: string }[]
  rounds: readonly NoticeMark[]
  lanes: readonly LaneMark[]
  drafts: readonly DraftMark[]
  edges: readonly EdgeMark[]
  said: { y: number; marks: readonly NoticeMark[] }
  happened: { y: number; marks: readonly NoticeMark[] }
}

/** What the record holds of one period. */
export type PeriodEntries = {
  rounds: readonly Round[]
  drafts: readonly DraftView[]
  statements: readonly Statement[]
  events: readonly Event[]
}

/** The entries that begin in a period, by date. */
export function entriesOf(overview: ProcessOverview, period: Period): PeriodEntries {
  const byDate = <Entry extends { date: string }>(entries: readonly Entry[]) =>
    entries
      .filter(({ date }) => isWithin(period, date))
      .toSorted((x, y) => x.date.localeCompare(y.date))
  return {
    rounds: overview.rounds.filter(({ dateStart }) => isWithin(period, dateStart)),
    drafts: byDate(overview.drafts),
    statements: byDate(overview.statements),
    events: byDate(overview.events),
  }
}

const DAY_MS = 86_400_000
const MIN_MARGIN_DAYS = 3
const MARGIN_SHARE = 0.04
/** From this on a tick needs its year, because the period holds more than one March. */
const LONG_PERIOD_DAYS = 330

/** Room at the start for the names of the lanes. */
export const GUTTER = 118
const END_MARGIN = 24
const PIXELS_PER_TICK = 110
const TOP = 40
const SECTION_GAP = 22
/** Two lines: "Reported / to happen". */
const SECTION_NAME_HEIGHT = 32

function timeScale(period: Period, width: number) {
  const start = Date.parse(period.start)
  const end = Date.parse(period.end) + DAY_MS
  const margin = Math.max(MIN_MARGIN_DAYS * DAY_MS, (end - start) * MARGIN_SHARE)
  return scaleUtc()
    .domain([new Date(start - margin), new Date(end + margin)])
    .range([GUTTER + 12, width - END_MARGIN])
}

function ticksOf(scale: ReturnType<typeof timeScale>, period: Period) {
  const [from = 0, to = 0] = scale.range()
  const days = (Date.parse(period.end) - Date.parse(period.start)) / DAY_MS
  return scale.ticks(Math.max(2, Math.floor((to - from) / PIXELS_PER_TICK))).map((tick) => {
    const date = tick.toISOString().slice(0, 10)
    const label = days > LONG_PERIOD_DAYS ? formatDate(date, 'month') : formatShortDate(date)
    return { x: scale(tick), label }
  })
}

type TimelineInput = {
  entries: PeriodEntries
  parties: readonly Party[]
  people: readonly Person[]
  period: Period
}

/** Lay a period out for a width: pure, so that the same record always gives the same picture. */
export function layOutTimeline(input: TimelineInput, width: number): TimelineLayout {
  const { entries, parties, people, period } = input
  const scale = timeScale(period, width)
  const bounds = { start: GUTTER, end: width - 4 }
  const xOf = (date: string) => scale(new Date(date))
  const below = (bottom: number) => ({ top: bottom + SECTION_GAP, bounds })

  const rounds = layOutNotices(
    entries.rounds.map(({ id, dateStart, place, title }) => ({
      id,
      x: xOf(dateStart),
      name: '',
      title: place.split(',')[0] ?? title,
    })),
    { top: TOP, bounds },
  )
  const drafts = layOutDrafts(
    timelineLanes(entries.drafts, parties).map((lane) => ({
      ...lane,
      places: lane.drafts.map(({ date }) => xOf(date)),
    })),
    below(rounds.bottom),
  )
  const notice = (said: Statement | Event) => ({
    id: said.id,
    x: xOf(said.date),
    name: `${speakerName(said, { people, parties })}:`,
    title: said.title,
  })
  const said = layOutNotices(entries.statements.map(notice), below(drafts.bottom))
  const happened = layOutNotices(entries.events.map(notice), below(said.bottom))
  return {
    width,
    height: Math.max(happened.bottom, said.bottom + SECTION_GAP + SECTION_NAME_HEIGHT) + 8,
    ticks: ticksOf(scale, period),
    rounds: rounds.marks,
    lanes: drafts.lanes,
    drafts: drafts.drafts,
    edges: layOutEdges(entries.drafts, drafts.drafts, bounds),
    said: { y: drafts.bottom + SECTION_GAP, marks: said.marks },
    happened: { y: said.bottom + SECTION_GAP, marks: happened.marks },
  }
}
