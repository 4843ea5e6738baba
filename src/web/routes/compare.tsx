import { Broken } from '../components/broken.tsx'
import { LinkButton } from '../components/button.tsx'
import { useChosenSides } from '../components/compare/chosen-sides.ts'
import { Comparison } from '../components/compare/comparison.tsx'
import { PickerPage } from '../components/compare/picker-page.tsx'
import { rowElementId } from '../components/compare/row-element.ts'
import { useCompareSearch } from '../components/compare/use-compare-search.ts'
import { WaitingPage } from '../components/compare/waiting-rows.tsx'
import { useQuotedWords } from '../components/use-quoted-words.ts'

/** Two drafts side by side, as the address says. Everything that a shared link must restore is in it. */
export function ComparePage() {
  const { search, problems, changeSearch } = useCompareSearch()
  const sides = useChosenSides(search)
  useQuotedWords(search.clause && rowElementId(search.clause), search.quote)
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
        <Comparison
          search={search}
          before={sides.before}
          after={sides.after}
          problems={[...problems, ...sides.problems]}
          changeSearch={changeSearch}
        />
      )
    default:
      return sides satisfies never
  }
}
