import { PageTitle } from '../components/page-title.tsx'

export function DraftPage() {
  return <PageTitle title="Travaux" />
}
