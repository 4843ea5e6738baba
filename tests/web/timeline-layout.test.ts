import { beforeAll, describe, expect, it } from 'vitest'
import type { ProcessOverview } from '../../src/core/model/read-models.ts'
import type { Period } from '../../src/core/timeline/split-periods.ts'
import { textWidth } from '../../src/core/timeline/text-width.ts'
import { periodsOf } from '../../src/web/components/process/periods.ts'
import {
  entriesOf,
  layOutTimeline,
  type TimelineLayout,
} from '../../src/web/components/process/timeline-layout.ts'
import { processOverview } from '../../src/store/overview.ts'
import { openTestDb } from '../store/test-database.ts'

let overview: ProcessOverview
let periods: Period[]

beforeAll(async () => {
  overview = await processOverview(await openTestDb({ record: true }), 'ukraine-russia-2022-2026')
  periods = periodsOf(overview)
})

function layOut(period: Period, width: number): TimelineLayout {
  const entries = entriesOf(overview, period)
  return layOutTimeline({ ...overview, entries, period }, width)
}

type Rectangle = { name: string; left: number; right: number; top: number; bottom: number }

/** Where words stand in the picture. */
function wordsOf({ drafts, rounds, said, happened }: TimelineLayout): Rectangle[] {
  const labels = drafts.map(({ title, subtitle, labelX, labelY }) => {
    const half = Math.max(textWidth(title, 13), textWidth(subtitle, 11)) / 2
    const [left, right] = [labelX - half, labelX + half]
    return { name: title, left, right, top: labelY - 11, bottom: labelY + 15 }
  })
  const notices = [...rounds, ...said.marks, ...happened.marks].map((mark) => {
    const width = textWidth(`${mark.name} ${mark.text}`, 11.5)
    const left = mark.anchor === 'start' ? mark.textX : mark.textX - width
    return { name: mark.text, left, right: left + width, top: mark.y - 7, bottom: mark.y + 7 }
  })
  return [...labels, ...notices]
}

function collisions(rectangles: readonly Rectangle[]): string[] {
  return rectangles.flatMap((one, index) =>
    rectangles
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.name} × ${other.name}`),
  )
}

describe('the timeline of the record', () => {
  it('falls into six periods between long silences', () => {
    expect(periods.map(({ id }) => id)).toEqual([
      '2022-02',
      '2022-11',
      '2023-06',
      '2024-05',
      '2025-04',
      '2025-11',
    ])
  })

  it('loses nothing between the periods', () => {
    const held = periods.map((period) => entriesOf(overview, period))
    expect(held.flatMap(({ drafts }) => drafts)).toHaveLength(overview.drafts.length)
    expect(held.flatMap(({ rounds }) => rounds)).toHaveLength(overview.rounds.length)
    expect(held.flatMap(({ statements }) => statements)).toHaveLength(overview.statements.length)
    expect(held.flatMap(({ events }) => events)).toHaveLength(overview.events.length)
  })

  it.each([680, 900, 1180, 1600])('lets no words collide at %i pixels', (width) => {
    for (const period of periods) expect(collisions(wordsOf(layOut(period, width)))).toEqual([])
  })

  it.each([680, 1180])('keeps all words inside at %i pixels', (width) => {
    for (const period of periods)
      for (const { name, left, right } of wordsOf(layOut(period, width))) {
        expect(left, name).toBeGreaterThanOrEqual(0)
        expect(right, name).toBeLessThanOrEqual(width)
      }
  })

  it('draws a line as inferred only where the record says that nobody states it', () => {
    const spring = periods[0]
    if (!spring) throw new Error('The record has no period')
    const inferred = layOut(spring, 1180).edges.filter(({ isInferred }) => isInferred)
    expect(inferred.map(({ id }) => id)).toEqual(['treaty-2022-03-17'])
  })

  it('gives joint drafts a lane between those of the sides', () => {
    const spring = periods[0]
    if (!spring) throw new Error('The record has no period')
    expect(layOut(spring, 1180).lanes.map(({ label }) => label.join(' '))).toEqual([
      'Ukraine',
      'Jointly drafted',
      'Russian Federation',
      'Not known who',
    ])
  })
})
