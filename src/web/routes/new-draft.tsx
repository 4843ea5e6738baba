import { PageTitle } from '../components/page-title.tsx'

export function NewDraftPage() {
  return <PageTitle title="Add a draft" />
}
