import { useMemo } from 'react'
import type { ComparisonVersion } from '../../../core/model/comparison.ts'
import { Broken } from '../broken.tsx'
import { LinkButton } from '../button.tsx'
import { useChosenSides } from '../compare/chosen-sides.ts'
import { Comparison } from '../compare/comparison.tsx'
import { PickerPage } from '../compare/picker-page.tsx'
import { WaitingPage } from '../compare/waiting-rows.tsx'
import { ownerKeyOf } from './owner-keys.ts'
import { type KeptComparison, type SavedView, SavedViewContext } from './saved-context.ts'
import { SavedHead } from './saved-head.tsx'
import { useSavedSearch } from './use-saved-search.ts'

type SavedVersionProps = { comparison: KeptComparison; version: ComparisonVersion }

/** One version of a saved comparison, drawn anew from the two revisions that it pins. */
export function SavedVersion({ comparison, version }: SavedVersionProps) {
  const { search, problems, isChanged, changeSearch } = useSavedSearch(version.view)
  const sides = useChosenSides(search)
  const saved = useMemo<SavedView>(
    () => ({ comparison, version, isChanged, ownerKey: ownerKeyOf(comparison.id) }),
    [comparison, version, isChanged],
  )
  switch (sides.kind) {
    case 'waiting':
      return <WaitingPage />
    case 'failed':
      return (
        <div className="px-4 py-7 sm:px-8">
          <Broken error={sides.error} onRetry={sides.retry}>
            <LinkButton to="/">All processes</LinkButton>
          </Broken>
        </div>
      )
    case 'open':
      return (
        <PickerPage
          search={search}
          problems={[...problems, ...sides.problems]}
          changeSearch={changeSearch}
        />
      )
    case 'found':
      return (
        <SavedViewContext value={saved}>
          <Comparison
            search={search}
            before={sides.before}
            after={sides.after}
            problems={[...problems, ...sides.problems]}
            changeSearch={changeSearch}
            above={SavedHead}
          />
        </SavedViewContext>
      )
    default:
      return sides satisfies never
  }
}
