import { use, useState } from 'react'
import { newDraftLink } from '../../core/link/new-draft-search.ts'
import { NewDraft } from '../components/new-draft/new-draft.tsx'
import { browserServices, ServicesContext } from '../components/new-draft/services.ts'
import { PageTitle } from '../components/page-title.tsx'
import { Page } from './page.tsx'
import { useLink } from '../use-link.ts'

/** One's own text: pasted, read into clauses, put in order, described, saved. */
export function NewDraftPage() {
  const given = use(ServicesContext)
  const [services] = useState(() => given ?? browserServices())
  const { search, problems } = useLink(newDraftLink)
  return (
    <ServicesContext value={services}>
      <Page>
        <PageTitle title="Add a draft">
          <p>
            Paste a text, see how it is read into clauses, say what it is. Saved, it can be compared
            with any other draft, and links to it always show the same text.
          </p>
        </PageTitle>
        <NewDraft link={search} problems={problems} />
      </Page>
    </ServicesContext>
  )
}
