import { queryOptions } from '@tanstack/react-query'
import type { ProcessSummary } from '../../core/model/read-models.ts'
import { ask } from '../api-client.ts'

/** All processes, with what they hold. */
export const processesQuery = queryOptions({
  queryKey: ['processes'],
  queryFn: ({ signal }) => ask<ProcessSummary[]>('/api/processes', { signal }),
})
