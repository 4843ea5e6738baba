import { queryOptions, skipToken } from '@tanstack/react-query'
import type { ComparisonContext } from '../../../core/compare/compare-revisions.ts'
import type { ProcessOverview, HashedContent } from '../../../core/model/read-models.ts'
import type { CompareClient } from '../../workers/compare-client.ts'
import type { WordPair } from '../../workers/compare-job.ts'
import type { ComparedSide } from './compared-side.ts'

type Revisions = { before: HashedContent; after: HashedContent }

/** What happened to every clause between two revisions. Depends on nothing that can change. */
export const comparisonQuery = (
  client: CompareClient,
  revisions: Revisions | null,
  context: ComparisonContext,
) =>
  queryOptions({
    queryKey: ['comparison', revisions?.before.hash, revisions?.after.hash, fingerprint(context)],
    queryFn: revisions ? ({ signal }) => client.rows({ ...revisions, context }, signal) : skipToken,
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })

type WordsOf = WordPair & { row: string; revisions: { before: string; after: string } }

/** The words of one row, compared when the row comes into view. */
export const wordsQuery = (client: CompareClient, { row, revisions, ...pair }: WordsOf) =>
  queryOptions({
    queryKey: ['words', revisions.before, revisions.after, row],
    queryFn: ({ signal }) => client.words(pair, signal),
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })

const fingerprints = new WeakMap<ComparisonContext, string>()

/** The context as text, made once per object: it is too long to be written at every render. */
function fingerprint(context: ComparisonContext): string {
  const known = fingerprints.get(context)
  if (known !== undefined) return known
  const made = JSON.stringify(context)
  fingerprints.set(context, made)
  return made
}

/** What the engine must know of the record: its terms, and the clauses known from these instruments. */
export function contextOf(
  overviews: readonly ProcessOverview[],
  before: ComparedSide,
  after: ComparedSide,
): ComparisonContext {
  const instruments = new Set([before.instrument.id, after.instrument.id])
  const drafts = new Set(
    overviews.flatMap((overview) =>
      overview.drafts.filter((draft) => instruments.has(draft.instrument)).map(({ id }) => id),
    ),
  )
  return {
    definitions: overviews.flatMap((overview) => overview.termDefinitions),
    known: overviews.flatMap((overview) =>
      overview.lineages
        .filter((lineage) => lineage.drafts.some((draft) => drafts.has(draft)))
        .map(({ id, heading }) => ({ id, heading })),
    ),
    sameDraft: before.draft.id === after.draft.id,
  }
}
