import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import type {
  ComparisonSave,
  ComparisonVersionSave,
  SavedComparison,
} from '../../core/model/comparison.ts'
import { api } from '../api-client.ts'

const one = api.comparisons[':comparison']

/** A saved comparison with all its versions, or what is left where one was deleted. */
export const savedComparisonQuery = (comparison: string) =>
  queryOptions({
    queryKey: ['saved-comparison', comparison],
    queryFn: ({ signal }) =>
      parseResponse(one.$get({ param: { comparison } }, { init: { signal } })),
  })

/** The saved comparisons that a process lists, newest first. */
export const listedComparisonsQuery = (process: string) =>
  queryOptions({
    queryKey: ['listed-comparisons', process],
    queryFn: ({ signal }) =>
      parseResponse(
        api.processes[':process'].comparisons.$get({ param: { process } }, { init: { signal } }),
      ),
  })

/** Which comparison is to be changed, and the key that allows it. */
export type OwnedComparison = { comparison: string; ownerKey: string }

/** The key goes in a header: never in an address or a log. */
const signed = ({ comparison, ownerKey }: OwnedComparison) => ({
  param: { comparison },
  header: { authorization: `Bearer ${ownerKey}` },
})

/** Save a view for the first time. Sending the same save again makes no second. */
export const saveComparison = (json: ComparisonSave): Promise<SavedComparison> =>
  parseResponse(api.comparisons.$post({ json }))

/** Save a later version. */
export const saveComparisonVersion = (
  owned: OwnedComparison,
  json: ComparisonVersionSave,
): Promise<SavedComparison> => parseResponse(one.versions.$post({ ...signed(owned), json }))

/** Name it on the pages of its processes, or no longer. */
export const listComparison = (owned: OwnedComparison, listed: boolean): Promise<SavedComparison> =>
  parseResponse(one.listing.$post({ ...signed(owned), json: { listed } }))

/** Remove all but the bibliographic facts, for good. */
export const deleteComparison = (owned: OwnedComparison): Promise<SavedComparison> =>
  parseResponse(one.$delete(signed(owned)))

/** Let the page know what the server answered with, and have lists asked for again. */
export function rememberComparison(client: QueryClient, saved: SavedComparison): Promise<void> {
  client.setQueryData(savedComparisonQuery(saved.id).queryKey, saved)
  return client.invalidateQueries({ queryKey: ['listed-comparisons'] })
}
