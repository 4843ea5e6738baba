import { queryOptions } from '@tanstack/react-query'
import type { DraftPage } from '../../core/model/read-models.ts'
import { ask } from '../api-client.ts'

/** One draft with its witnesses and their revisions, without the clauses. */
export const draftQuery = (draft: string) =>
  queryOptions({
    queryKey: ['draft', draft],
    queryFn: ({ signal }) => ask<DraftPage>(`/api/drafts/${draft}`, { signal }),
  })
