import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { rowElementId, rowHeadingId } from './row-element.ts'

/** Where a reader is: a row, and how far below the window's top its heading stands. */
export type Place = { rowId: string; top: number }

/** Index of the row that the focus is in; -1 where it is in none, or the reader has scrolled away from it. */
export function focusedRow(rows: readonly FilledRow[], inset: number): number {
  const element = document.activeElement?.closest('[data-row]')
  if (!element) return -1
  const { top, bottom } = element.getBoundingClientRect()
  if (bottom < inset || top > window.innerHeight) return -1
  return rows.findIndex(({ row }) => row.id === element.getAttribute('data-row'))
}

/** Less of a row than this is not read any more. */
const SLIVER_PX = 40

/** The first row that is not above the sticky bar, by the rows that are in the page now. */
export function firstVisibleRow(list: HTMLElement, inset: number): Place | null {
  for (const element of list.querySelectorAll('[data-row]')) {
    const { top, bottom } = element.getBoundingClientRect()
    const rowId = element.getAttribute('data-row')
    if (rowId !== null && bottom >= inset + SLIVER_PX) return { rowId, top }
  }
  return null
}

/** Whether the reader has gone past the list's beginning, so that there is a place to keep. */
export function hasBegun(list: HTMLElement, inset: number): boolean {
  return list.getBoundingClientRect().top < inset
}

/**
 * The row to keep in place when the rows on show change: the same one, else the first after it in
 * the whole comparison that is still shown, else the last; -1 where it is in the comparison no more.
 */
export function survivorOf(
  rowId: string,
  shown: readonly FilledRow[],
  all: readonly FilledRow[],
): number {
  const indexes = new Map(shown.map(({ row }, index) => [row.id, index]))
  const from = all.findIndex(({ row }) => row.id === rowId)
  // A decision took this row into another: the page stays where it is.
  if (from < 0) return -1
  for (const { row } of all.slice(from)) {
    const index = indexes.get(row.id)
    if (index !== undefined) return index
  }
  return shown.length - 1
}

const SETTLING_FRAMES = 12

/** Bring a row's heading to a place in the window, again while heights around it are still settling. */
export function settleAt(
  { rowId, top }: Place,
  bringIn: () => void,
  frames = SETTLING_FRAMES,
): void {
  const element = document.getElementById(rowElementId(rowId))
  if (element === null) bringIn()
  else {
    const distance = element.getBoundingClientRect().top - top
    const isAway = Math.abs(distance) >= 1
    if (isAway) window.scrollTo({ top: window.scrollY + distance, behavior: 'instant' })
  }
  if (frames > 0) requestAnimationFrame(() => settleAt({ rowId, top }, bringIn, frames - 1))
}

const FRAMES_TO_WAIT = 20

/** Focus a row's heading as soon as the row is in the page. */
export function focusHeading(rowId: string, frames = FRAMES_TO_WAIT): void {
  const heading = document.getElementById(rowHeadingId(rowId))
  if (heading !== null) heading.focus({ preventScroll: true })
  else if (frames > 0) requestAnimationFrame(() => focusHeading(rowId, frames - 1))
}
