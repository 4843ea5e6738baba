import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api-client.ts'

/** One draft with its witnesses and their revisions, without the clauses. */
export const draftQuery = (draft: string) =>
  queryOptions({
    queryKey: ['draft', draft],
    queryFn: ({ signal }) =>
      parseResponse(
        api.drafts[':draft'].$get(
          { param: { draft: encodeURIComponent(draft) } },
          { init: { signal } },
        ),
      ),
  })
