import { PageTitle } from '../components/page-title.tsx'

export function HomePage() {
  return <PageTitle title="Travaux" />
}
