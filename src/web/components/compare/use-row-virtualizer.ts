import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { isKeptTitle } from './row-title.ts'

export type ReadingView = 'side-by-side' | 'inline'

/** Up to here all rows stand in the page: searching in it and reading it aloud then work as on any page. */
const WHOLE_UP_TO = 60
/** As many rows as a print may hold. */
export const PRINTED_UP_TO = 500

const CHARACTERS_PER_LINE: Record<ReadingView, number> = { 'side-by-side': 46, inline: 80 }
const LINE_PX = 26
const AROUND_TEXT_PX = 140
const KEPT_TITLE_PX = 48

/** A height near enough that little moves when the row is measured. */
function estimateHeight(filled: FilledRow, view: ReadingView): number {
  if (isKeptTitle(filled)) return KEPT_TITLE_PX
  const characters = Math.max(lengthOf(filled.before), lengthOf(filled.after))
  return AROUND_TEXT_PX + Math.ceil(characters / CHARACTERS_PER_LINE[view]) * LINE_PX
}

const lengthOf = (clauses: FilledRow['before']) =>
  clauses.reduce((sum, { text }) => sum + text.length, 0)

type Options = {
  rows: readonly FilledRow[]
  view: ReadingView
  listRef: RefObject<HTMLElement | null>
  /** Height of what covers the window's top. */
  inset: number
  isPrinting: boolean
}

/** The rows that have to stand in the page now, out of all that the list holds. */
export function useRowVirtualizer({ rows, view, listRef, inset, isPrinting }: Options) {
  const [listTop, setListTop] = useState(0)
  useLayoutEffect(() => {
    const top = listRef.current?.getBoundingClientRect().top ?? 0
    setListTop(Math.round(top + window.scrollY))
  }, [listRef, rows, view, inset])
  const isWhole = rows.length <= WHOLE_UP_TO || isPrinting
  // Asked for all rows below again whenever one in view is measured.
  const heights = useMemo(() => rows.map((filled) => estimateHeight(filled, view)), [rows, view])
  // eslint-disable-next-line react/incompatible-library -- said for the React compiler, which we do not use
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    getItemKey: useCallback((index: number) => rows[index]?.row.id ?? index, [rows]),
    estimateSize: (index) => heights[index] ?? AROUND_TEXT_PX,
    rangeExtractor: (range: Range) =>
      isWhole
        ? Array.from({ length: Math.min(range.count, PRINTED_UP_TO) }, (_, index) => index)
        : defaultRangeExtractor(range),
    overscan: 2,
    scrollMargin: listTop,
    scrollPaddingStart: inset,
  })
  // A row that grows while it is read (a history, sources) pushes what is below it; only what is
  // wholly above may move the page. Where all rows stand in the page, the browser sees to that itself.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item, _delta, { scrollOffset }) =>
    !isWhole && item.end <= (scrollOffset ?? 0) + inset
  return { virtualizer, isWhole }
}
