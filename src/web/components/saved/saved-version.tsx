import { useMemo } from 'react'
import type { ComparisonVersion } from '../../../core/model/comparison.ts'
import { ChosenComparison } from '../compare/chosen-comparison.tsx'
import { ownerKeyOf } from './owner-keys.ts'
import { type KeptComparison, type SavedView, SavedViewContext } from './saved-context.ts'
import { SavedHead } from './saved-head.tsx'
import { useSavedSearch } from './use-saved-search.ts'

type SavedVersionProps = { comparison: KeptComparison; version: ComparisonVersion }

/** One version of a saved comparison, drawn anew from the two revisions that it pins. */
export function SavedVersion({ comparison, version }: SavedVersionProps) {
  const { search, problems, isChanged, changeSearch } = useSavedSearch(version.view)
  const saved = useMemo<SavedView>(
    () => ({ comparison, version, isChanged, ownerKey: ownerKeyOf(comparison.id) }),
    [comparison, version, isChanged],
  )
  return (
    <SavedViewContext value={saved}>
      <ChosenComparison
        search={search}
        problems={problems}
        changeSearch={changeSearch}
        above={SavedHead}
      />
    </SavedViewContext>
  )
}
