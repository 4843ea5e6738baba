import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Receipt, Submission } from '../../core/model/submission.ts'
import { post } from '../api-client.ts'

/** Where a submission goes: to a witness it corrects, to a draft it witnesses, or to a draft of its own. */
function addressOf({ draft, witness }: Submission): string {
  if (witness.kind === 'existing') return `/api/witnesses/${witness.id}/revisions`
  if (draft.kind === 'existing') return `/api/drafts/${draft.id}/witnesses`
  return '/api/drafts'
}

/** Save a person's own text. Repeating it with the same `submission` makes no second copy. */
export const saveDraft = (queryClient: QueryClient) =>
  mutationOptions({
    mutationFn: (submission: Submission) => post<Receipt>(addressOf(submission), submission),
    onSuccess: ({ process, draft }) =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['processes'] }),
        queryClient.invalidateQueries({ queryKey: ['overview', process] }),
        queryClient.invalidateQueries({ queryKey: ['sources', process] }),
        queryClient.invalidateQueries({ queryKey: ['draft', draft] }),
      ]),
  })
