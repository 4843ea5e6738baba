import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api-client.ts'

/** The publications that a process rests on. */
export const sourcesQuery = (process: string) =>
  queryOptions({
    queryKey: ['sources', process],
    queryFn: ({ signal }) =>
      parseResponse(
        api.processes[':process'].sources.$get(
          { param: { process: encodeURIComponent(process) } },
          { init: { signal } },
        ),
      ),
  })
