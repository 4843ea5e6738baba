import { ChosenComparison } from '../components/compare/chosen-comparison.tsx'
import { useCompareSearch } from '../components/compare/use-compare-search.ts'

/** Two drafts side by side, as the address says. Everything that a shared link must restore is in it. */
export function ComparePage() {
  const { search, problems, changeSearch } = useCompareSearch()
  return <ChosenComparison search={search} problems={problems} changeSearch={changeSearch} />
}
