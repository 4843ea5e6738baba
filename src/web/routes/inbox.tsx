import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { compareSearch, problemsOf } from '../../core/link/compare-search.ts'
import { parseQuery } from '../../core/link/query-string.ts'
import { Broken } from '../components/broken.tsx'
import { LinkButton } from '../components/button.tsx'
import { useChosenSides } from '../components/compare/chosen-sides.ts'
import { Empty } from '../components/empty.tsx'
import { Notice } from '../components/notice.tsx'
import { Inbox } from '../components/notes/inbox.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Page } from './page.tsx'

/** What became of the notes of one text in another. The address names the two as a comparison's does. */
export function InboxPage() {
  const query = useLocation({ select: ({ searchStr }) => searchStr })
  const { search, problems } = useMemo(() => {
    const raw = parseQuery(query)
    return { search: compareSearch(raw), problems: problemsOf(raw) }
  }, [query])
  const sides = useChosenSides(search)
  const said = sides.kind === 'found' || sides.kind === 'open' ? sides.problems : []
  return (
    <Page isNarrow>
      <PageTitle title="Carried notes">
        {sides.kind === 'found' &&
          `${sides.before.draft.shortTitle}, revision ${sides.before.revision.number} → ${sides.after.draft.shortTitle}, revision ${sides.after.revision.number}`}
      </PageTitle>
      {[...problems, ...said].map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      {sides.kind === 'waiting' && <Skeleton lines={8} label="Loading the page" />}
      {sides.kind === 'failed' && <Broken error={sides.error} onRetry={sides.retry} />}
      {sides.kind === 'open' && (
        <Empty message="The address names no two texts to carry notes between.">
          <LinkButton to="/notes">All notes</LinkButton>
        </Empty>
      )}
      {sides.kind === 'found' && <Inbox before={sides.before} after={sides.after} />}
    </Page>
  )
}
