import { ChosenComparison } from '../components/compare/chosen-comparison.tsx'
import { rowElementId } from '../components/compare/row-element.ts'
import { useCompareSearch } from '../components/compare/use-compare-search.ts'
import { useQuotedWords } from '../components/use-quoted-words.ts'

/** Two drafts side by side, as the address says. Everything that a shared link must restore is in it. */
export function ComparePage() {
  const { search, problems, changeSearch } = useCompareSearch()
  useQuotedWords(search.clause && rowElementId(search.clause), search.quote)
  return <ChosenComparison search={search} problems={problems} changeSearch={changeSearch} />
}
