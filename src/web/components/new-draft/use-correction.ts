import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Desk, DeskAction } from './desk.ts'
import { latestContent } from './link.ts'

export type CorrectionTools = {
  /** A source is chosen, and its text is not on the desk yet. */
  canLoad: boolean
  isLoading: boolean
  error: Error | null
  load: () => void
}

/** Bring the latest revision of the chosen source to the desk, to correct it. */
export function useCorrection(
  { fields, correction }: Desk,
  dispatch: (action: DeskAction) => void,
): CorrectionTools {
  const client = useQueryClient()
  const { witness, saveAs } = fields
  const mutation = useMutation({
    mutationFn: (id: string) => latestContent(client, id),
    onSuccess: (content, id) => dispatch({ kind: 'correct', witness: id, content }),
  })
  return {
    canLoad: saveAs === 'revision' && witness !== '' && correction?.witness !== witness,
    isLoading: mutation.isPending,
    error: mutation.error,
    load: () => mutation.mutate(witness),
  }
}
