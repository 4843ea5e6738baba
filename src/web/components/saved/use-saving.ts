import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Failure } from '../../../core/failure.ts'
import type { ComparisonSave } from '../../../core/model/comparison.ts'
import { canonicalJson } from '../../../core/model/content-hash.ts'
import {
  rememberComparison,
  saveComparison,
  saveComparisonVersion,
  savedComparisonQuery,
} from '../../queries/saved-comparison-query.ts'
import { keepAuthor } from '../corrections/pending-store.ts'
import { keepOwnerKey } from './owner-keys.ts'
import { forgetPendingSave, pendingSave } from './pending-saves.ts'
import type { SavedView } from './saved-context.ts'

/** What a person says of a view, and the view. */
export type SaveWish = Omit<ComparisonSave, 'submission' | 'ownerKey'>

/**
 * Save a view: as a new comparison, or as the next version of one whose key this browser holds. `onSaved` is
 * called also where its dialog was closed meanwhile.
 */
export function useSaving(owned: SavedView | null, onSaved: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wish: SaveWish) => {
      const { submission, ownerKey } = pendingSave(saidBy(wish, owned))
      if (!owned?.ownerKey) return saveComparison({ ...wish, submission, ownerKey })
      const { comparison, ownerKey: held } = owned
      const { view, caption, notes, author } = wish
      const basedOn = comparison.versions.at(-1)?.number ?? 1
      return saveComparisonVersion(
        { comparison: comparison.id, ownerKey: held },
        { submission, view, caption, notes, author, basedOn },
      )
    },
    onSuccess: (saved, wish) => {
      onSaved()
      keepAuthor(wish.author)
      const said = saidBy(wish, owned)
      if (!owned?.ownerKey) keepOwnerKey(saved.id, pendingSave(said).ownerKey)
      forgetPendingSave(said)
      return rememberComparison(client, saved)
    },
    // Somebody may have saved a version meanwhile: the next try builds on it.
    onError: (error, wish) => {
      if (isRefused(error)) forgetPendingSave(saidBy(wish, owned))
      return owned ? client.invalidateQueries(savedComparisonQuery(owned.comparison.id)) : undefined
    },
  })
}

/** What is saved, and as a version of what: by this the same save is known again. */
const saidBy = (wish: SaveWish, owned: SavedView | null): string =>
  canonicalJson({ ...wish, of: owned?.ownerKey ? owned.comparison.id : null })

/** Whether the server said no: then nothing was stored. Else the answer may have been lost on its way. */
const isRefused = (error: unknown): boolean =>
  error instanceof Failure && error.code !== 'unavailable'
