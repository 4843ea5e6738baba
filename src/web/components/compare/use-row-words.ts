import { useQuery } from '@tanstack/react-query'
import type { WordSpan } from '../../../core/compare/word-span.ts'
import { type ComparisonFrame, useFrame } from './comparison-context.ts'
import { comparedWordsQuery } from './comparison-query.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { joinTexts } from '../../../core/compare/wording-runs.ts'

/** Whether a row's two wordings are to be compared word by word. */
export function needsWords({ row }: FilledRow, frame: ComparisonFrame): boolean {
  return row.change !== 'kept' && row.absence === null && frame.language !== null
}

/** The query for one row's words, for the row itself and for preparing a print. */
export function rowWordsQuery({ row, before, after }: FilledRow, frame: ComparisonFrame) {
  return comparedWordsQuery(frame.client, {
    clauses: [row.before, row.after],
    revisions: { before: frame.before.revision.hash, after: frame.after.revision.hash },
    before: joinTexts(before),
    after: joinTexts(after),
    language: frame.language ?? frame.after.revision.language,
  })
}

export type RowWords = {
  /** `null`: not compared (yet), or there is nothing to compare. */
  spans: readonly WordSpan[] | null
  /** They were too long to be compared word by word: shown as replaced (W8). */
  isTooLong: boolean
  isWaiting: boolean
  failed: boolean
  retry: () => void
}

/** The words of a row that is in view. */
export function useRowWords(filled: FilledRow): RowWords {
  const frame = useFrame()
  const isWanted = needsWords(filled, frame)
  const { data, isError, refetch } = useQuery({
    ...rowWordsQuery(filled, frame),
    enabled: isWanted,
  })
  return {
    spans: data?.spans ?? null,
    isTooLong: data?.exhausted ?? false,
    isWaiting: isWanted && !data && !isError,
    failed: isError,
    retry: () => void refetch(),
  }
}
