import { PageTitle } from '../components/page-title.tsx'

export function ComparePage() {
  return <PageTitle title="Compare" />
}
