import { useLocation } from '@tanstack/react-router'
import { use, useState } from 'react'
import { NewDraft } from '../components/new-draft/new-draft.tsx'
import { browserServices, ServicesContext } from '../components/new-draft/services.ts'
import { PageTitle } from '../components/page-title.tsx'
import { newDraftSearch } from './new-draft-search.ts'
import { Page } from './page.tsx'

/** One's own text: pasted, read into clauses, put in order, described, saved. */
export function NewDraftPage() {
  const given = use(ServicesContext)
  const [services] = useState(() => given ?? browserServices())
  const raw = useLocation({ select: ({ search }) => search })
  return (
    <ServicesContext value={services}>
      <Page>
        <PageTitle title="Add a draft">
          <p>
            Paste a text, see how it is read into clauses, say what it is. Saved, it can be compared
            with any other draft, and links to it always show the same text.
          </p>
        </PageTitle>
        <NewDraft link={newDraftSearch(raw)} problems={problemsOf(raw)} />
      </Page>
    </ServicesContext>
  )
}

/** What the address names and nobody could have called so. */
function problemsOf(raw: Readonly<Record<string, unknown>>): string[] {
  const read = newDraftSearch(raw)
  const names = ['process', 'instrument', 'draft', 'witness'] as const
  return names
    .filter((name) => raw[name] !== undefined && read[name] === undefined)
    .map((name) => `The link’s ${SPOKEN[name]} cannot be read, so it is left open; choose below.`)
}

const SPOKEN = { process: 'process', instrument: 'instrument', draft: 'draft', witness: 'source' }
