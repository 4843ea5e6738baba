import { firstVisibleRow, focusedRow } from './row-list-place.ts'
import { verdictWords } from '../../../core/phrases/row-verdict-words.ts'
import { type FilledRow, isChange } from '../../../core/compare/select-rows.ts'

/** A change that the reader steps to: what became of it, and where it stands among all on show. */
export type Step = { rowId: string; words: string }

/** The change after (1) or before (-1) where the reader is; `null` where there is none. */
export function stepFrom(
  rows: readonly FilledRow[],
  direction: 1 | -1,
  { list, inset, sameDraft }: { list: HTMLElement | null; inset: number; sameDraft: boolean },
): Step | null {
  const changes = rows.flatMap((filled, index) => (isChange(filled.row) ? [{ filled, index }] : []))
  const focused = focusedRow(rows, inset)
  const visible = list && firstVisibleRow(list, inset)
  const visibleIndex = rows.findIndex(({ row }) => row.id === visible?.rowId)
  // Where nothing is focused yet, the first row in view counts as not read.
  const from = focused >= 0 ? focused : visibleIndex - (direction === 1 ? 1 : 0)
  const at =
    direction === 1
      ? changes.findIndex(({ index }) => index > from)
      : changes.findLastIndex(({ index }) => index < from)
  const found = changes[at]
  if (!found) return null
  const { row, title } = found.filled
  const words = `${at + 1} of ${changes.length}, ${verdictWords(row, { sameDraft })}: ${title}`
  return { rowId: row.id, words }
}
