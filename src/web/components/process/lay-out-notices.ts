import { packRows, type Box } from '../../../core/timeline/pack-rows.ts'
import { fitText, textWidth } from '../../../core/timeline/text-width.ts'

/** Something with a place in time and a line of words. */
export type Notice = { id: string; x: number; name: string; title: string }

/** A notice with its place: the words stand after the mark, or before it near the end of the line. */
export type NoticeMark = Notice & {
  y: number
  textX: number
  anchor: 'start' | 'end'
  /** As much of the title as there is room for. */
  text: string
}

export type Bounds = { start: number; end: number }

const FONT_SIZE = 11.5
const ROW_HEIGHT = 18
const MARK = 4.5
const TEXT_OFFSET = 9
const GAP = 12
const BACK_TO_BACK = 11
const MAX_TEXT_WIDTH = 250
/** A title keeps this much, however long the name before it. */
const MIN_TITLE_WIDTH = 150
/** Semibold letters are this much wider. */
const BOLD = 1.06

/** Give each notice a row where its words collide with no other. Rows run downwards from `top`. */
export function layOutNotices(
  notices: readonly Notice[],
  { top, bounds }: { top: number; bounds: Bounds },
): { marks: NoticeMark[]; bottom: number } {
  const sized = notices.map((notice) => sizeOf(notice, bounds))
  const packed = packRows(
    sized.map(({ sides }) => sides.map(({ box }) => box)),
    0,
  )
  const marks = sized.map(({ notice, text, sides }, index): NoticeMark => {
    const { row, choice } = packed[index] ?? { row: 0, choice: 0 }
    const { anchor, x } = sides[choice] ?? { anchor: 'start', x: notice.x }
    const y = top + row * ROW_HEIGHT + ROW_HEIGHT / 2
    return {
      ...notice,
      text,
      anchor,
      x,
      y,
      textX: x + (anchor === 'start' ? TEXT_OFFSET : -TEXT_OFFSET),
    }
  })
  return { marks, bottom: top + Math.max(1, ...packed.map(({ row }) => row + 1)) * ROW_HEIGHT }
}

type Side = { anchor: 'start' | 'end'; x: number; box: Box }

/** How much room a notice takes with its words after the mark, or before it, wherever they fit. */
function sizeOf(notice: Notice, bounds: Bounds): { notice: Notice; text: string; sides: Side[] } {
  const { x, name } = notice
  const nameWidth = name === '' ? 0 : textWidth(`${name} `, FONT_SIZE) * BOLD
  const titleWidth = Math.max(MAX_TEXT_WIDTH - nameWidth, MIN_TITLE_WIDTH)
  const text = fitText(notice.title, titleWidth, FONT_SIZE)
  const width = TEXT_OFFSET + nameWidth + textWidth(text, FONT_SIZE)
  const after: Side = { anchor: 'start', x, box: { start: x - MARK, end: x + width + GAP } }
  // Two notices of one day may share a row, back to back: then the mark with its words before it
  // stands a little earlier, so that both marks are seen.
  const earlier = x - BACK_TO_BACK
  const before: Side = {
    anchor: 'end',
    x: earlier,
    box: { start: earlier - width - GAP, end: earlier + MARK },
  }
  if (x + width > bounds.end) return { notice, text, sides: [before] }
  return { notice, text, sides: before.box.start < bounds.start ? [after] : [after, before] }
}
