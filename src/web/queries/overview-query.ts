import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api-client.ts'

/** Everything about a process but the clauses' texts and the sources. */
export const overviewQuery = (process: string) =>
  queryOptions({
    queryKey: ['overview', process],
    queryFn: ({ signal }) =>
      parseResponse(
        api.processes[':process'].overview.$get(
          { param: { process: encodeURIComponent(process) } },
          { init: { signal } },
        ),
      ),
  })
