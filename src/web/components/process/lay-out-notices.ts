import { packRows } from '../../../core/timeline/pack-rows.ts'
import { fitText, textWidth } from '../../../core/timeline/text-width.ts'

/** Something with a place in time and a line of words. */
export type Notice = { id: string; x: number; name: string; text: string }

/** A notice with its place: the words stand after the mark, or before it near the end of the line. */
export type NoticeMark = Notice & { y: number; textX: number; anchor: 'start' | 'end' }

export type Bounds = { start: number; end: number }

const FONT_SIZE = 11.5
const ROW_HEIGHT = 18
const MARK = 4.5
const TEXT_OFFSET = 9
const GAP = 10
const MAX_TEXT_WIDTH = 236

/** Give each notice a row where its words collide with no other. Rows run downwards from `top`. */
export function layOutNotices(
  notices: readonly Notice[],
  { top, bounds }: { top: number; bounds: Bounds },
): { marks: NoticeMark[]; bottom: number } {
  const placed = notices.map((notice) => {
    const nameWidth = notice.name === '' ? 0 : textWidth(`${notice.name} `, FONT_SIZE) * 1.06
    const text = fitText(notice.text, MAX_TEXT_WIDTH - nameWidth, FONT_SIZE)
    const width = TEXT_OFFSET + nameWidth + textWidth(text, FONT_SIZE)
    const isFlipped = notice.x + width > bounds.end
    const box = isFlipped
      ? { start: notice.x - width, end: notice.x + MARK }
      : { start: notice.x - MARK, end: notice.x + width }
    return { ...notice, text, box, isFlipped }
  })
  const rows = packRows(
    placed.map(({ box }) => box),
    GAP,
  )
  const marks = placed.map(({ id, x, name, text, isFlipped }, index) => ({
    id,
    x,
    name,
    text,
    y: top + (rows[index] ?? 0) * ROW_HEIGHT + ROW_HEIGHT / 2,
    textX: isFlipped ? x - TEXT_OFFSET : x + TEXT_OFFSET,
    anchor: isFlipped ? ('end' as const) : ('start' as const),
  }))
  return { marks, bottom: top + Math.max(1, ...rows.map((row) => row + 1)) * ROW_HEIGHT }
}
