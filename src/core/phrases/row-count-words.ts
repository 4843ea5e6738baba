import { type FilledRow, isCounted, isShownAsChanged } from '../compare/select-rows.ts'
import { count } from './record-words.ts'

/** How many rows there are, or are shown of all: "38 clauses + 9 headings", "19 of 38 clauses + 1 of 9 headings". */
export function rowCountWords(
  all: readonly FilledRow[],
  shown: readonly FilledRow[] = all,
): string {
  const isWhole = shown.length === all.length
  const words = (kind: (row: FilledRow) => boolean, noun: string) => {
    const number = all.filter(kind).length
    const part = isWhole ? '' : `${shown.filter(kind).length.toLocaleString('en')} of `
    return number === 0 && noun === 'heading' ? [] : [part + count(number, noun)]
  }
  return [...words(isCounted, 'clause'), ...words((row) => !isCounted(row), 'heading')].join(' + ')
}

/** What the filter for changes lets through. That a clause is seen for the first time does not say that it is new. */
export function changedWords(rows: readonly FilledRow[], sameDraft: boolean): string {
  const changes = rows.filter(({ row }) => isShownAsChanged(row, sameDraft))
  if (sameDraft) {
    const isSilent = changes.some(({ row }) => row.absence !== null)
    return isSilent ? 'worded differently or in one only' : 'worded differently'
  }
  const isSeen = changes.some(({ row }) => row.change === 'first-seen')
  return isSeen ? 'changed or first seen' : 'changed'
}
