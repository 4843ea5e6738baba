import { PageTitle } from '../components/page-title.tsx'

export function AboutPage() {
  return <PageTitle title="Travaux" />
}
