import { queryOptions } from '@tanstack/react-query'
import type { HashedContent } from '../../core/model/read-models.ts'
import { ask } from '../api-client.ts'

/** A revision's content. It is addressed by its hash, so a fetched one is never stale. */
export const revisionQuery = (hash: string) =>
  queryOptions({
    queryKey: ['revision', hash],
    queryFn: ({ signal }) => ask<HashedContent>(`/api/revisions/${hash}`, { signal }),
    staleTime: Infinity,
  })
