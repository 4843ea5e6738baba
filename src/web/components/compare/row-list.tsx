import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { ComparedRow } from './compared-row.tsx'
import {
  firstVisibleRow,
  focusHeading,
  hasBegun,
  type Place,
  settleAt,
  survivorOf,
} from './row-list-place.ts'
import { stepFrom } from './row-step.ts'
import type { FilledRow } from './select-rows.ts'
import { usePrinting } from './use-printing.ts'
import { PRINTED_UP_TO, type ReadingView, useRowVirtualizer } from './use-row-virtualizer.ts'

/** What others may ask of the list. */
export type RowListHandle = {
  /** Scroll to a row and put the focus on its heading. */
  goTo: (rowId: string) => void
  /** Go to the change after (1) or before (-1) where the reader is. Answers with what was reached, in words. */
  step: (direction: 1 | -1) => string
  /** Remember where the reader is, so that the next change of rows or view keeps it there. */
  keepPlace: () => void
}

type RowListProps = {
  ref: Ref<RowListHandle>
  /** Rows of the current filter, and all rows: a place is kept even when its row is filtered out. */
  rows: readonly FilledRow[]
  all: readonly FilledRow[]
  view: ReadingView
  /** Height of what covers the window's top. */
  inset: number
  openRow: string | undefined
  onToggle: (rowId: string) => void
}

/** The rows of a comparison. Long ones stand in the page only near the window; heights are measured. */
export function RowList(props: RowListProps) {
  const { rows, view, inset, openRow, onToggle } = props
  const listRef = useRef<HTMLDivElement>(null)
  const isPrinting = usePrinting()
  const virtualizer = useRowVirtualizer({ rows, view, listRef, inset, isPrinting })
  usePlace(props, listRef, virtualizer.scrollToIndex)

  const items = virtualizer.getVirtualItems()
  const { scrollMargin } = virtualizer.options
  const above = (items[0]?.start ?? scrollMargin) - scrollMargin
  const below = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin)
  return (
    <div ref={listRef} style={{ paddingTop: above, paddingBottom: Math.max(below, 0) }}>
      {items.map(({ key, index }) => {
        const filled = rows[index]
        return (
          <div key={key} data-index={index} ref={virtualizer.measureElement}>
            {filled && (
              <ComparedRow
                filled={filled}
                view={view}
                isOpen={openRow === filled.row.id}
                onToggle={onToggle}
              />
            )}
          </div>
        )
      })}
      {isPrinting && rows.length > PRINTED_UP_TO && (
        <p>
          This print holds the first {PRINTED_UP_TO} of {rows.length} clauses. Filter to print
          others.
        </p>
      )}
    </div>
  )
}

/** Space between the bar and a row that the reader was sent to. */
const BREATH_PX = 8

type ScrollToIndex = (index: number, options: { align: 'start' }) => void

/** The reader's place in the list: sent to a row, stepped along, and kept when the list changes. */
function usePlace(
  { ref, rows, all, view, inset }: RowListProps,
  listRef: React.RefObject<HTMLDivElement | null>,
  scrollToIndex: ScrollToIndex,
): void {
  const kept = useRef<Place | null>(null)
  const settle = (index: number, top: number) => {
    const rowId = rows[index]?.row.id
    if (rowId === undefined) return
    settleAt({ rowId, top }, () => scrollToIndex(index, { align: 'start' }))
  }
  const goTo = (rowId: string) => {
    settle(
      rows.findIndex(({ row }) => row.id === rowId),
      inset + BREATH_PX,
    )
    focusHeading(rowId)
  }
  useImperativeHandle(ref, () => ({
    goTo,
    step(direction) {
      const step = stepFrom(rows, direction, { list: listRef.current, inset })
      if (step === null) return direction === 1 ? 'No further change' : 'No earlier change'
      goTo(step.rowId)
      return step.words
    },
    keepPlace() {
      const list = listRef.current
      kept.current = list && hasBegun(list, inset) ? firstVisibleRow(list, inset) : null
    },
  }))
  useLayoutEffect(() => {
    const place = kept.current
    kept.current = null
    if (place !== null) settle(survivorOf(place.rowId, rows, all), place.top)
    // Only when other rows or another view are shown: scrolling renders too, and must not pull back.
    // eslint-disable-next-line react/exhaustive-deps
  }, [rows, view])
}
