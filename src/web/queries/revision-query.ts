import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api-client.ts'

/** A revision's content. It is addressed by its hash, so a fetched one is never stale. */
export const revisionQuery = (hash: string) =>
  queryOptions({
    queryKey: ['revision', hash],
    queryFn: ({ signal }) =>
      parseResponse(api.revisions[':hash'].$get({ param: { hash } }, { init: { signal } })),
    staleTime: Infinity,
  })
