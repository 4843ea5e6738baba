import { type Ref, useRef } from 'react'
import { PrintedNotes } from '../notes/printed-notes.tsx'
import { ComparedRow } from './compared-row.tsx'
import { useFrame } from './comparison-context.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { usePlace } from './use-place.ts'
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

export type RowListProps = {
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

/** The notes on a row's clauses, for paper. */
function RowNotes({ filled: { row } }: { filled: FilledRow }) {
  const { before, after } = useFrame()
  return (
    <PrintedNotes
      places={[
        { revision: before.revision.hash, clauses: row.before },
        { revision: after.revision.hash, clauses: row.after },
      ]}
    />
  )
}

/** The rows of a comparison. Long ones stand in the page only near the window; heights are measured. */
export function RowList(props: RowListProps) {
  const { rows, view, inset, openRow, onToggle } = props
  const listRef = useRef<HTMLDivElement>(null)
  const isPrinting = usePrinting()
  const { virtualizer, isWhole } = useRowVirtualizer({ rows, view, listRef, inset, isPrinting })
  usePlace(props, { listRef, scrollToIndex: virtualizer.scrollToIndex })

  const items = virtualizer.getVirtualItems()
  const { scrollMargin } = virtualizer.options
  const above = (items[0]?.start ?? scrollMargin) - scrollMargin
  const below = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin)
  return (
    <div
      ref={listRef}
      style={{
        paddingTop: above,
        paddingBottom: Math.max(below, 0),
        // Where rows come and go, the virtualizer keeps the place; else the browser does it better.
        overflowAnchor: isWhole ? 'auto' : 'none',
      }}
    >
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
            {filled && isPrinting && <RowNotes filled={filled} />}
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
