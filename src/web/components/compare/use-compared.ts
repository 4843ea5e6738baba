import { useQuery } from '@tanstack/react-query'
import { use, useMemo } from 'react'
import type { ComparisonContext } from '../../../core/compare/compare-revisions.ts'
import type { ClauseComparison } from '../../../core/compare/row.ts'
import type { HashedContent } from '../../../core/model/read-models.ts'
import { revisionQuery } from '../../queries/revision-query.ts'
import { combineAll } from './combine-queries.ts'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import { CompareClientContext, sharedCompareClient } from './comparison-client.ts'
import { comparisonQuery } from './comparison-query.ts'

/** How far a comparison has come: nothing yet, an error with another try, or the result with its texts. */
export type Compared = {
  comparison: ClauseComparison | null
  contents: { before: HashedContent; after: HashedContent } | null
  error: Error | null
  retry: () => void
}

/** Read two revisions and have them compared, off the main thread, as soon as it is known how. */
export function useCompared(
  before: ComparedSide,
  after: ComparedSide,
  context: ComparisonContext | null,
): Compared {
  const client = use(CompareClientContext) ?? sharedCompareClient()
  // Both may be one and the same, which a list of queries must not be.
  const first = useQuery(revisionQuery(before.revision.hash))
  const second = useQuery(revisionQuery(after.revision.hash))
  const revisions = combineAll([first, second])
  const contents = useMemo(
    () => (first.data && second.data ? { before: first.data, after: second.data } : null),
    [first.data, second.data],
  )
  const rows = useQuery(comparisonQuery(client, contents, context))
  return {
    comparison: rows.data ?? null,
    contents,
    error: revisions.error ?? rows.error,
    retry: () => (revisions.error ? revisions.retry() : void rows.refetch()),
  }
}
