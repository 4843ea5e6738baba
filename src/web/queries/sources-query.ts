import { queryOptions } from '@tanstack/react-query'
import type { Source } from '../../core/model/source.ts'
import { ask } from '../api-client.ts'

/** The publications that a process rests on. */
export const sourcesQuery = (process: string) =>
  queryOptions({
    queryKey: ['sources', process],
    queryFn: ({ signal }) => ask<Source[]>(`/api/processes/${process}/sources`, { signal }),
  })
