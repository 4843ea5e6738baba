import { History as HistoryIcon } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { ClauseHistory } from './clause-history.tsx'
import { ForceLine } from './force-line.tsx'
import { KeptTitle } from './kept-title.tsx'
import { rowElementId, rowHeadingId } from './row-element.ts'
import { isKeptTitle, repeatsText } from './row-title.ts'
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
  const { filled, view, isOpen } = props
  const { row, before, after } = filled
  const lineage = [...after, ...before].find((clause) => clause.lineage !== null)?.lineage
  const acts = <RowActs {...props} hasHistory={!!lineage} />
  const isTitle = isKeptTitle(filled)
  return (
    <article
      id={rowElementId(row.id)}
      data-row={row.id}
      aria-labelledby={rowHeadingId(row.id)}
      className={`border-hair has-[h3.sr-only:focus-visible]:outline-accent @container break-inside-avoid-page border-b has-[h3.sr-only:focus-visible]:outline-2 ${isTitle ? 'py-2.5' : 'py-5'}`}
    >
      {isTitle ? (
        <KeptTitle filled={filled}>{acts}</KeptTitle>
      ) : (
        <>
          <RowHead filled={filled} view={view}>
            {acts}
          </RowHead>
          {row.terms.length > 0 && (
            <div className="mb-3">
              <TermLine row={row} />
            </div>
          )}
          <ForceLine filled={filled} />
          {view === 'inline' ? <Inline filled={filled} /> : <SideBySide filled={filled} />}
        </>
      )}
      {isOpen && lineage && <ClauseHistory lineage={lineage} />}
    </article>
  )
})

type RowHeadProps = Pick<ComparedRowProps, 'filled' | 'view'> & { children: ReactNode }

/** What a row is called, to the eye only where the text does not say it; and what can be done with it. */
function RowHead({ filled, view, children }: RowHeadProps) {
  const { row, title } = filled
  const isSaidBelow = repeatsText(filled)
  return (
    // In the direction of its title, which else would stand in the middle, before what can be done.
    <div
      dir="auto"
      className={`items-baseline justify-end gap-3 ${isSaidBelow ? BESIDE[view] : 'mb-2 flex'}`}
    >
      <h3
        id={rowHeadingId(row.id)}
        tabIndex={-1}
        className={isSaidBelow ? 'sr-only' : 'text-ui flex-1 font-semibold'}
      >
        {title}
      </h3>
      <div dir="ltr" className="flex items-baseline gap-3">
        {children}
      </div>
    </div>
  )
}

/** Without a title what can be done stands on the line of the verdict, where that has one of its own. */
const BESIDE = { inline: 'float-end flex', 'side-by-side': 'flex' }

function RowActs(props: Omit<ComparedRowProps, 'view'> & { hasHistory: boolean }) {
  const { filled, isOpen, onToggle, hasHistory } = props
  return (
    <>
      <RowNoteButton filled={filled} />
      <RowQuoteButton filled={filled} />
      {hasHistory && (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => onToggle(filled.row.id)}
          className="no-print text-small text-soft hover:text-ink hover:bg-hair -my-1 flex shrink-0 items-center gap-1 rounded-[7px] px-2 py-1"
        >
          <HistoryIcon size={13} aria-hidden="true" />
          <span className="max-sm:sr-only">History</span>
          <span className="sr-only"> of {filled.title}</span>
        </button>
      )}
    </>
  )
}
