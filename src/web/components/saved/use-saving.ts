import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ComparisonSave } from '../../../core/model/comparison.ts'
import { canonicalJson } from '../../../core/model/content-hash.ts'
import {
  rememberComparison,
  saveComparison,
  saveComparisonVersion,
  savedComparisonQuery,
} from '../../queries/saved-comparison-query.ts'
import { keepAuthor } from '../corrections/pending-store.ts'
import { randomUuid } from '../new-draft/services.ts'
import { keepOwnerKey, newOwnerKey } from './owner-keys.ts'
import type { SavedView } from './saved-context.ts'

/** What a person says of a view, and the view. */
export type SaveWish = Omit<ComparisonSave, 'submission' | 'ownerKey'>

/** Save a view: as a new comparison, or as the next version of one whose key this browser holds. */
export function useSaving(owned: SavedView | null) {
  const client = useQueryClient()
  const [ownerKey] = useState(newOwnerKey)
  const submissionOf = useSubmission()
  return useMutation({
    mutationFn: (wish: SaveWish) => {
      const submission = submissionOf(wish)
      if (!owned?.ownerKey) return saveComparison({ ...wish, submission, ownerKey })
      const { comparison, ownerKey: held } = owned
      const { view, caption, notes, author } = wish
      const basedOn = comparison.versions.at(-1)?.number ?? 1
      return saveComparisonVersion(
        { comparison: comparison.id, ownerKey: held },
        { submission, view, caption, notes, author, basedOn },
      )
    },
    onSuccess: (saved, { author }) => {
      keepAuthor(author)
      if (!owned?.ownerKey) keepOwnerKey(saved.id, ownerKey)
      return rememberComparison(client, saved)
    },
    // Somebody may have saved a version meanwhile: the next try builds on it.
    onError: () =>
      owned ? client.invalidateQueries(savedComparisonQuery(owned.comparison.id)) : undefined,
  })
}

/**
 * The same wish sent again is the same submission, so that a save whose answer was lost is stored once;
 * another wish is another one.
 */
function useSubmission() {
  const sent = useRef<{ wish: string; submission: string } | null>(null)
  return (wish: SaveWish): string => {
    const said = canonicalJson(wish)
    if (sent.current?.wish !== said) sent.current = { wish: said, submission: randomUuid() }
    return sent.current.submission
  }
}
