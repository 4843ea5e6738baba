import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import type { Alignment, AlignmentSave, AlignmentSummary } from '../../core/model/alignment.ts'
import { api } from '../api-client.ts'

/** The hashes of the two revisions under comparison. */
export type Pair = { before: string; after: string }

const versions = api.alignments[':before'][':after']

/** Versions of people's decisions about two revisions, newest first. */
export const alignmentsQuery = ({ before, after }: Pair) =>
  queryOptions({
    queryKey: ['alignments', before, after],
    queryFn: ({ signal }) =>
      parseResponse(versions.$get({ param: { before, after } }, { init: { signal } })),
  })

/** Latest versions of people's decisions about earlier revisions of the two texts. */
export const earlierAlignmentsQuery = ({ before, after }: Pair) =>
  queryOptions({
    queryKey: ['earlier-alignments', before, after],
    queryFn: ({ signal }) =>
      parseResponse(versions.earlier.$get({ param: { before, after } }, { init: { signal } })),
  })

/** One version with its decisions; it never changes. There is no version 0. */
export const alignmentQuery = ({ before, after }: Pair, number: number) =>
  queryOptions({
    queryKey: ['alignment', before, after, number],
    queryFn:
      number === 0
        ? skipToken
        : ({ signal }) =>
            parseResponse(
              versions[':number'].$get(
                { param: { before, after, number: String(number) } },
                { init: { signal } },
              ),
            ),
    staleTime: Infinity,
  })

/** Save people's decisions as the next version. Sending it again makes no second one. */
export function saveAlignment({ before, after }: Pair, json: AlignmentSave): Promise<Alignment> {
  return parseResponse(versions.$post({ param: { before, after }, json }))
}

/** Let the page know a version that was just saved, without asking for it. */
export function rememberAlignment(
  client: QueryClient,
  pair: Pair,
  { decisions, ...version }: Alignment,
): void {
  const list = alignmentsQuery(pair).queryKey
  const summary: AlignmentSummary = { ...version, decisionCount: decisions.length }
  client.setQueryData(alignmentQuery(pair, version.number).queryKey, { ...version, decisions })
  client.setQueryData(list, (known = []) => [
    summary,
    ...known.filter(({ number }) => number !== version.number),
  ])
}
