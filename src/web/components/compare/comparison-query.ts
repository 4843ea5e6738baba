import { queryOptions, skipToken } from '@tanstack/react-query'
import type { ComparisonContext } from '../../../core/compare/compare-revisions.ts'
import type { HashedContent } from '../../../core/model/read-models.ts'
import type { CompareClient } from '../../workers/compare-client.ts'
import type { ComparedWords, WordPair } from '../../workers/compare-job.ts'

type Revisions = { before: HashedContent; after: HashedContent }

/** What happened to every clause between two revisions. Depends on nothing that can change. */
export const comparisonQuery = (
  client: CompareClient,
  revisions: Revisions | null,
  context: ComparisonContext | null,
) =>
  queryOptions({
    queryKey: [
      'comparison',
      revisions?.before.hash,
      revisions?.after.hash,
      context && fingerprint(context),
    ],
    queryFn:
      revisions && context
        ? ({ signal }) => client.rows({ ...revisions, context }, signal)
        : skipToken,
    // Rows of the same texts stay until those with another decision are there: nothing jumps.
    placeholderData: (previous, query) =>
      query?.queryKey[1] === revisions?.before.hash && query?.queryKey[2] === revisions?.after.hash
        ? previous
        : undefined,
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })

/** `clauses`: ids of those before and after. A row may hold others once a person has decided. */
type WordsOf = WordPair & {
  /** Which words of the clauses; their texts, unless said otherwise. */
  part?: 'text' | 'heading'
  clauses: readonly (readonly string[])[]
  revisions: { before: string; after: string }
}

/** The words of one row, compared when the row comes into view, and whether they were too long for it. */
export const comparedWordsQuery = (
  client: CompareClient,
  { part = 'text', clauses, revisions, ...pair }: WordsOf,
) =>
  queryOptions({
    queryKey: ['words', revisions.before, revisions.after, part, clauses],
    queryFn: ({ signal }) => client.words(pair, signal),
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })

/** The same, of words that are never too long. */
export const wordsQuery = (client: CompareClient, words: WordsOf) => ({
  ...comparedWordsQuery(client, words),
  select: spansOf,
})

const spansOf = ({ spans }: ComparedWords) => spans

const fingerprints = new WeakMap<ComparisonContext, string>()

/** The context as text, made once per object: it is too long to be written at every render. */
function fingerprint(context: ComparisonContext): string {
  const known = fingerprints.get(context)
  if (known !== undefined) return known
  const made = JSON.stringify(context)
  fingerprints.set(context, made)
  return made
}
