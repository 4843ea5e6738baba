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

const NO_NOTICES = { y: 0, marks: [] }

const isIn = ({ left, right, top, bottom }: Rectangle, { x, y }: { x: number; y: number }) =>
  x > left && x < right && y > top && y < bottom

/** Points along a path of curves (C, Q) and straight lines (H, V). */
function pointsOf(path: string): { x: number; y: number }[] {
  let at = { x: 0, y: 0 }
  return [...path.matchAll(/([MCQHV])([^MCQHV]*)/g)].flatMap(([, command = '', numbers = '']) => {
    const found = numbers.trim().split(/\s+/).map(Number)
    const [first = 0] = found
    const straight = { H: { x: first, y: at.y }, V: { x: at.x, y: first } }
    const [x = 0, y = 0] = found.slice(-2)
    const target = command === 'H' || command === 'V' ? straight[command] : { x, y }
    const from = command === 'M' ? target : at
    const [c1x = from.x, c1y = from.y, c2x = c1x, c2y = c1y] = found.slice(0, -2)
    at = target
    return Array.from({ length: 51 }, (_, index) => {
      const t = index / 50
      if (command !== 'C')
        return { x: from.x + (target.x - from.x) * t, y: from.y + (target.y - from.y) * t }
      const mix = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
        a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3
      return { x: mix([from.x, c1x, c2x, target.x]), y: mix([from.y, c1y, c2y, target.y]) }
    })
  })
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

  it('draws a line as stated only where the record says who states it', () => {
    const stated = periods.flatMap((period) =>
      layOut(period, 1180).edges.filter(({ isInferred }) => !isInferred),
    )
    expect(stated.map(({ id }) => id)).toEqual(['e3-counter-2025-11-23'])
  })

  it.each([680, 900, 1180, 1600])('lets no line run through a label at %i pixels', (width) => {
    for (const period of periods) {
      const layout = layOut(period, width)
      const labels = wordsOf({ ...layout, rounds: [], said: NO_NOTICES, happened: NO_NOTICES })
      const crossed = layout.edges.flatMap(({ id, path }) =>
        labels
          .filter((label) => pointsOf(path).some((point) => isIn(label, point)))
          .map(({ name }) => `${id} × ${name}`),
      )
      expect(crossed).toEqual([])
    }
  })

  it.each([680, 1180])('has room for the names of its sections at %i pixels', (width) => {
    for (const period of periods) {
      const { height, happened } = layOut(period, width)
      if (happened.marks.length > 0) expect(height).toBeGreaterThanOrEqual(happened.y + 13 + 14 + 4)
    }
  })

  it('gives what several sides tabled a lane between those of the sides', () => {
    const spring = periods[0]
    if (!spring) throw new Error('The record has no period')
    expect(layOut(spring, 1180).lanes.map(({ label }) => label.join(' '))).toEqual([
      'Ukraine',
      'Several sides',
      'Russian Federation',
      'Not known who',
    ])
  })
})
