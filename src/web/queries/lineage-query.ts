import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api-client.ts'

/** One clause's way through the drafts of a process. */
export const lineageQuery = (process: string, lineage: string) =>
  queryOptions({
    queryKey: ['lineage', process, lineage],
    queryFn: ({ signal }) =>
      parseResponse(
        api.processes[':process'].lineages[':lineage'].$get(
          { param: { process, lineage } },
          { init: { signal } },
        ),
      ),
  })
