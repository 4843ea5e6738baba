import { PageTitle } from '../components/page-title.tsx'

export function ProcessPage() {
  return <PageTitle title="Travaux" />
}
