import { useQuery } from '@tanstack/react-query'
import { headingsDiffer } from '../../../core/compare/decisions/same-clause.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import type { WordSpan } from '../../../core/compare/word-span.ts'
import { joinHeadings } from '../../../core/compare/wording-runs.ts'
import { useFrame } from './comparison-context.ts'
import { wordsQuery } from './comparison-query.ts'

/** The words of a row's two headings; `null` where both sides bear the same one, or one side holds no clause. */
export function useHeadingWords({ row, before, after }: FilledRow): readonly WordSpan[] | null {
  const frame = useFrame()
  const isPair = row.absence === null && frame.language !== null
  const isWanted = isPair && headingsDiffer(before, after)
  const { data } = useQuery({
    ...wordsQuery(frame.client, {
      part: 'heading',
      clauses: [row.before, row.after],
      revisions: { before: frame.before.revision.hash, after: frame.after.revision.hash },
      before: joinHeadings(before),
      after: joinHeadings(after),
      language: frame.language ?? frame.after.revision.language,
    }),
    enabled: isWanted,
  })
  return isWanted ? (data ?? null) : null
}
