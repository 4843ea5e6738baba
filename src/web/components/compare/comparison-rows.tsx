import type { Ref } from 'react'
import type { ClauseComparison } from '../../../core/compare/row.ts'
import { NoRows } from './filters.tsx'
import { Legend } from './legend.tsx'
import { RowList, type RowListHandle } from './row-list.tsx'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { SilentSection } from './silent-section.tsx'
import type { useReading } from './use-reading.ts'
import type { ReadingView } from './use-row-virtualizer.ts'

type ComparisonRowsProps = {
  comparison: ClauseComparison
  listRef: Ref<RowListHandle>
  reading: ReturnType<typeof useReading>
  all: readonly FilledRow[]
  rows: readonly FilledRow[]
  view: ReadingView
  inset: number
}

/** The rows that pass the filters, what neither side speaks of, and who compared. */
export function ComparisonRows(props: ComparisonRowsProps) {
  const { comparison, listRef, reading, all, rows, view, inset } = props
  return (
    <>
      <h2 className="sr-only">Clauses</h2>
      <p className="text-small text-soft hidden pt-3 print:block">Clauses shown: {reading.shown}</p>
      <div className="text-small mt-2 hidden print:block">
        <Legend />
      </div>
      {comparison.exhausted && (
        <p role="note" className="text-amended pt-4">
          These texts are so long and so different that the engine stopped before it had compared
          everything. What it did not reach is shown as two separate clauses, and words that went to
          another clause may be marked as dropped and added.
        </p>
      )}
      {rows.length === 0 ? (
        <NoRows changeSearch={reading.changeSearch} />
      ) : (
        <RowList
          ref={listRef}
          rows={rows}
          all={all}
          view={view}
          inset={inset}
          openRow={reading.opened}
          onToggle={reading.toggle}
        />
      )}
      <SilentSection silent={comparison.silent} />
      <p className="text-small text-soft mt-8">Compared by {comparison.engine}.</p>
    </>
  )
}
