import { queryOptions } from '@tanstack/react-query'
import type { LineageHistory } from '../../core/model/read-models.ts'
import { ask } from '../api-client.ts'

/** One clause's way through the drafts of a process. */
export const lineageQuery = (process: string, lineage: string) =>
  queryOptions({
    queryKey: ['lineage', process, lineage],
    queryFn: ({ signal }) =>
      ask<LineageHistory>(`/api/processes/${process}/lineages/${lineage}`, { signal }),
  })
