import { History as HistoryIcon } from 'lucide-react'
import { memo } from 'react'
import { ClauseHistory } from './clause-history.tsx'
import { ForceLine } from './force-line.tsx'
import { rowElementId, rowHeadingId } from './row-element.ts'
import { Inline, SideBySide } from './row-wordings.tsx'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { TermLine } from './term-line.tsx'
import { RowQuoteButton } from '../cite/row-quote-button.tsx'
import { RowNoteButton } from '../notes/note-button.tsx'

type ComparedRowProps = {
  filled: FilledRow
  view: 'side-by-side' | 'inline'
  isOpen: boolean
  onToggle: (rowId: string) => void
}

/** One line of the comparison, read in three depths: terms, words, history. */
export const ComparedRow = memo(function ComparedRow(props: ComparedRowProps) {
  const { filled, view, isOpen, onToggle } = props
  const { row, title, before, after } = filled
  const lineage = [...after, ...before].find((clause) => clause.lineage !== null)?.lineage
  const headingId = rowHeadingId(row.id)
  return (
    <article
      id={rowElementId(row.id)}
      data-row={row.id}
      aria-labelledby={headingId}
      className="border-hair @container break-inside-avoid-page border-b py-5"
    >
      <div className="mb-2 flex items-baseline gap-3">
        <h3 id={headingId} tabIndex={-1} dir="auto" className="text-ui flex-1 font-semibold">
          {title}
        </h3>
        <RowNoteButton filled={filled} />
        <RowQuoteButton filled={filled} />
        {lineage && (
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => onToggle(row.id)}
            className="no-print text-small text-soft hover:text-ink hover:bg-hair -my-1 flex shrink-0 items-center gap-1 rounded-[7px] px-2 py-1"
          >
            <HistoryIcon size={13} aria-hidden="true" />
            <span className="max-sm:sr-only">History</span>
            <span className="sr-only"> of {title}</span>
          </button>
        )}
      </div>
      {row.terms.length > 0 && (
        <div className="mb-3">
          <TermLine row={row} />
        </div>
      )}
      <ForceLine filled={filled} />
      {view === 'inline' ? <Inline filled={filled} /> : <SideBySide filled={filled} />}
      {isOpen && lineage && <ClauseHistory lineage={lineage} />}
    </article>
  )
})
