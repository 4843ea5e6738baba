import { queryOptions } from '@tanstack/react-query'
import type { ProcessOverview } from '../../core/model/read-models.ts'
import { ask } from '../api-client.ts'

/** Everything about a process but the clauses' texts and the sources. */
export const overviewQuery = (process: string) =>
  queryOptions({
    queryKey: ['overview', process],
    queryFn: ({ signal }) => ask<ProcessOverview>(`/api/processes/${process}/overview`, { signal }),
  })
