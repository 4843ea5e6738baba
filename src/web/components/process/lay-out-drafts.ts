import { undatedTitle } from '../../../core/phrases/undated-title.ts'
import type { DraftView } from '../../../core/model/read-models.ts'
import { packRows } from '../../../core/timeline/pack-rows.ts'
import { fitText, textWidth, wrapText } from '../../../core/timeline/text-width.ts'
import { isKnownOnlyThroughReports, latestRevision, leadWitness } from '../../draft-facts.ts'
import { count } from '../../../core/phrases/record-words.ts'
import type { Bounds } from './lay-out-notices.ts'
import type { Lane } from './timeline-lanes.ts'

/** A draft with its place: a dot on its lane, and a label of two lines centred on `labelX`. */
export type DraftMark = {
  id: string
  x: number
  y: number
  isReport: boolean
  /** Entered here by a person: no part of the record. */
  isOwn: boolean
  title: string
  subtitle: string
  labelX: number
  labelY: number
  labelWidth: number
  /** Whether the label is too far from its dot to be read as its own. */
  needsLeader: boolean
}

export type LaneMark = { id: string; y: number; label: readonly string[] }

const TITLE_SIZE = 13
const SUBTITLE_SIZE = 11
const MAX_LABEL_WIDTH = 190
const LABEL_GAP = 12
const LABEL_HEIGHT = 32
/** From the lane's line to the nearest line of a label: room for the dot. */
const LABEL_OFFSET = 15
const DOT_GAP = 17
const LANE_PADDING = 12
const LANE_NAME_WIDTH = 96

/** How many clauses we hold, and through how many sources. */
export function holdings(draft: DraftView): string {
  const lead = leadWitness(draft)
  const clauses = count((lead && latestRevision(lead)?.clauseCount) ?? 0, 'clause')
  if (draft.witnesses.length > 1) return `${clauses} · ${draft.witnesses.length} sources`
  return isKnownOnlyThroughReports(draft) ? `${clauses} known` : clauses
}

type PlacedLane = Lane & { places: readonly number[] }

/** Give every lane the height that its labels need, and every label a place of its own. */
export function layOutDrafts(
  lanes: readonly PlacedLane[],
  { top, bounds }: { top: number; bounds: Bounds },
): { lanes: LaneMark[]; drafts: DraftMark[]; bottom: number } {
  const laneMarks: LaneMark[] = []
  const draftMarks: DraftMark[] = []
  let bottom = top
  for (const lane of lanes) {
    const { marks, height, line } = layOutLane(lane, bounds)
    const y = bottom + line
    laneMarks.push({ id: lane.id, y, label: wrapText(lane.label, LANE_NAME_WIDTH, 12) })
    draftMarks.push(...marks.map((mark) => ({ ...mark, y: y + mark.y, labelY: y + mark.labelY })))
    bottom += height
  }
  return { lanes: laneMarks, drafts: draftMarks, bottom }
}

/** Dots of one lane that would cover each other move apart, later ones to the end. */
function spread(places: readonly number[]): number[] {
  const spreadOut: number[] = []
  for (const place of places) {
    const previous = spreadOut.at(-1)
    spreadOut.push(previous === undefined ? place : Math.max(place, previous + DOT_GAP))
  }
  return spreadOut
}

function layOutLane({ drafts, places }: PlacedLane, bounds: Bounds) {
  const dots = spread(places)
  const labels = drafts.map((draft, index) => {
    const x = dots[index] ?? bounds.start
    const title = fitText(undatedTitle(draft.shortTitle), MAX_LABEL_WIDTH, TITLE_SIZE)
    const subtitle = holdings(draft)
    const half = Math.max(textWidth(title, TITLE_SIZE), textWidth(subtitle, SUBTITLE_SIZE)) / 2
    const centre = Math.min(Math.max(x, bounds.start + half), bounds.end - half)
    const label = { title, subtitle, centre, width: half * 2 }
    return { draft, x, ...label, start: centre - half, end: centre + half }
  })
  const rows = packRows(
    labels.map((label) => [label]),
    LABEL_GAP,
  ).map(({ row }) => row)
  // Rows take turns above and below the line, so that two crowded neighbours both stay at their dots.
  const rowsAbove = Math.ceil((Math.max(0, ...rows) + 1) / 2)
  const rowsBelow = Math.floor((Math.max(0, ...rows) + 1) / 2)
  const line = LANE_PADDING + rowsAbove * LABEL_HEIGHT + LABEL_OFFSET
  const marks = labels.map(({ draft, x, title, subtitle, centre, width }, index): DraftMark => {
    const row = rows[index] ?? 0
    const step = Math.floor(row / 2)
    const isAbove = row % 2 === 0
    return {
      id: draft.id,
      x,
      y: 0,
      isReport: isKnownOnlyThroughReports(draft),
      isOwn: draft.origin === 'user',
      title,
      subtitle,
      labelX: centre,
      labelWidth: width,
      labelY: isAbove
        ? -LABEL_OFFSET - LABEL_HEIGHT * (step + 1) + TITLE_SIZE
        : LABEL_OFFSET + LABEL_HEIGHT * step + TITLE_SIZE,
      needsLeader: step > 0,
    }
  })
  const height = line + LANE_PADDING + Math.max(rowsBelow * LABEL_HEIGHT + LABEL_OFFSET, 8)
  return { marks, height, line }
}
