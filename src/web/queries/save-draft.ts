import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import type { Submission } from '../../core/model/submission.ts'
import { api } from '../api-client.ts'

/** A submission goes to the witness it corrects, to the draft it witnesses, or makes a new draft. */
function send(json: Submission) {
  const { draft, witness } = json
  if (witness.kind === 'existing')
    return parseResponse(
      api.witnesses[':witness'].revisions.$post({ param: { witness: witness.id }, json }),
    )
  if (draft.kind === 'existing')
    return parseResponse(api.drafts[':draft'].witnesses.$post({ param: { draft: draft.id }, json }))
  return parseResponse(api.drafts.$post({ json }))
}

/** Save a person's own text. Repeating it with the same `submission` makes no second copy. */
export const saveDraft = (queryClient: QueryClient) =>
  mutationOptions({
    mutationFn: send,
    onSuccess: ({ process, draft }) =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['processes'] }),
        queryClient.invalidateQueries({ queryKey: ['overview', process] }),
        queryClient.invalidateQueries({ queryKey: ['sources', process] }),
        queryClient.invalidateQueries({ queryKey: ['draft', draft] }),
      ]),
  })
