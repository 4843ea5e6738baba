import type { DraftView } from '../../../core/model/read-models.ts'
import { isBasisInferred } from '../../draft-facts.ts'
import type { DraftMark } from './lay-out-drafts.ts'

/** A line from a draft to the one that builds on it. */
export type EdgeMark = { id: string; path: string; isInferred: boolean }

type Point = { x: number; y: number }
type Box = { left: number; right: number; top: number; bottom: number }

const DOT = 8
const LABEL_GAP = 6

/** The lines between drafts: a curve where it meets no label, else upright between the labels. */
export function layOutEdges(
  drafts: readonly DraftView[],
  marks: readonly DraftMark[],
  bounds: { start: number; end: number },
): EdgeMark[] {
  const labels = marks.map(boxOf)
  return drafts.flatMap((draft) => {
    const after = marks.find(({ id }) => id === draft.id)
    const before = marks.find(({ id }) => id === draft.basedOn)
    if (!after || !before) return []
    const curve = curveBetween(before, after)
    const isFree = !curve.points.some((point) => labels.some((box) => holds(box, point)))
    const path = isFree ? curve.path : uprightBetween(before, after, { labels, bounds })
    return [{ id: draft.id, path, isInferred: isBasisInferred(draft.basedOnNote) }]
  })
}

/** The room that a draft's label takes, with a little around it. */
function boxOf({ labelX, labelY, labelWidth }: DraftMark): Box {
  const half = labelWidth / 2 + LABEL_GAP / 2
  return { left: labelX - half, right: labelX + half, top: labelY - 13, bottom: labelY + 17 }
}

const holds = ({ left, right, top, bottom }: Box, { x, y }: Point) =>
  x > left && x < right && y > top && y < bottom

const SAMPLES = 48

function curveBetween(before: Point, after: Point): { path: string; points: Point[] } {
  const [start, end] = [before.x + DOT, after.x - DOT]
  const middle = (start + end) / 2
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = index / SAMPLES
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
    return { x: a * start + (b + c) * middle + d * end, y: (a + b) * before.y + (c + d) * after.y }
  })
  const path = `M${start} ${before.y}C${middle} ${before.y} ${middle} ${after.y} ${end} ${after.y}`
  return { path, points }
}

const CORNER = 8

type Around = { labels: readonly Box[]; bounds: { start: number; end: number } }

/** Along one lane, upright past the labels, and along the other: lanes themselves are free of labels. */
function uprightBetween(before: Point, after: Point, { labels, bounds }: Around): string {
  const [top, bottom] = [Math.min(before.y, after.y), Math.max(before.y, after.y)]
  const between = labels.filter((box) => box.bottom > top && box.top < bottom)
  const middle = (before.x + after.x) / 2
  const [x = middle] = between
    .flatMap(({ left, right }) => [left - LABEL_GAP, right + LABEL_GAP])
    .filter((place) => place > bounds.start - LABEL_GAP * 2 && place < bounds.end)
    .filter((place) => !between.some(({ left, right }) => place > left && place < right))
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
  const down = after.y > before.y ? CORNER : -CORNER
  const leave = x < before.x ? -1 : 1
  const arrive = after.x < x ? -1 : 1
  return [
    `M${before.x + leave * DOT} ${before.y}H${x - leave * CORNER}`,
    `Q${x} ${before.y} ${x} ${before.y + down}V${after.y - down}`,
    `Q${x} ${after.y} ${x + arrive * CORNER} ${after.y}H${after.x - arrive * DOT}`,
  ].join('')
}
