import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { notesLink, type NotesSearch } from '../../core/link/notes-search.ts'
import type { Annotation } from '../../core/model/annotation.ts'
import { Broken } from '../components/broken.tsx'
import { LinkProblems } from '../components/compare/link-problems.tsx'
import { Empty } from '../components/empty.tsx'
import { Notice } from '../components/notice.tsx'
import { filterThreads } from '../components/notes/filter-threads.ts'
import { NoteFilters } from '../components/notes/note-filters.tsx'
import { NoteListItem } from '../components/notes/note-list-item.tsx'
import { ModalDialog } from '../components/modal-dialog.tsx'
import { mentionablesOf, type Mentionable } from '../components/notes/mentionables.ts'
import { useKnownRevisions } from '../components/notes/use-known-revisions.ts'
import { NotesTransfer } from '../components/notes/notes-transfer.tsx'
import { threadsOf } from '../components/notes/standing-notes.ts'
import { ThreadView } from '../components/notes/thread-view.tsx'
import { UndoBar } from '../components/notes/undo-bar.tsx'
import { WaitingCarries } from '../components/notes/waiting-carries.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { notesQuery, type NotesWanted } from '../queries/notes-query.ts'
import { count } from '../../core/phrases/record-words.ts'
import { Page } from './page.tsx'
import { useLink } from '../use-link.ts'

/** All notes, narrowed by what the address says. */
export function NotesPage() {
  const { search, problems } = useLink(notesLink)
  const list = useQuery(notesQuery(wantedBy(search)))
  const known = useKnownRevisions()
  return (
    <Page>
      <PageTitle title="Notes">
        A note belongs to a wording in a text. Carried to a newer text, it says what became of it.
      </PageTitle>
      <LinkProblems problems={problems} />
      {list.error && <Broken error={list.error} onRetry={() => void list.refetch()} />}
      {!list.data && !list.error && <Skeleton lines={8} label="Loading the notes" />}
      {list.data && <NotesFound {...{ search, known }} list={list.data} />}
      <NotesTransfer search={search} />
    </Page>
  )
}

function wantedBy({ process, draft, state }: NotesSearch): NotesWanted {
  return {
    ...(process === undefined ? {} : { process }),
    ...(draft === undefined ? {} : { draft }),
    ...(state === 'deleted' ? { deleted: 'true' } : {}),
  }
}

function mentionablesIn(known: NotesFoundProps['known']): Mentionable[] {
  const overviews = new Set([...known.values()].map(({ overview }) => overview))
  return [...overviews].flatMap(mentionablesOf)
}

type NotesFoundProps = {
  list: NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof notesQuery>['queryFn']>>>>
  search: NotesSearch
  known: ReturnType<typeof useKnownRevisions>
}

function NotesFound({ list, search: fromLink, known }: NotesFoundProps) {
  const navigate = useNavigate()
  const [opened, setOpened] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<Annotation | null>(null)
  // A person's name stands in no address that we make; an older link may have one.
  const [author, setAuthor] = useState(fromLink.author)
  const search = { ...fromLink, author }
  const all = useMemo(() => threadsOf(list), [list])
  const mentionables = useMemo(() => mentionablesIn(known), [known])
  const shown = filterThreads(all, search)
  const thread = all.find(({ note }) => note.id === opened)
  return (
    <>
      <NoteFilters
        threads={all}
        mentionables={mentionables}
        search={search}
        onChange={({ author: wanted, ...next }) => {
          setAuthor(wanted)
          void navigate({ to: '/notes', search: next, replace: true })
        }}
      />
      <WaitingCarries list={list} known={known} />
      {list.more && <Notice>There are more than 2,000 notes: only the newest are listed.</Notice>}
      <p aria-live="polite" className="text-soft mt-4">
        {shown.length === all.length
          ? count(all.length, 'note')
          : `${shown.length} of ${count(all.length, 'note')}`}
      </p>
      {all.length === 0 && (
        <Empty message="Nobody has written a note yet. Open a draft or a comparison, mark some words, and write." />
      )}
      <ol>
        {shown.map((held) => (
          <NoteListItem
            key={held.note.id}
            thread={held}
            known={known}
            onOpen={() => setOpened(held.note.id)}
          />
        ))}
      </ol>
      {thread && (
        <ModalDialog title="Note" onClose={() => setOpened(null)}>
          {thread.note.deleted ? (
            <UndoBar deleted={thread.note} onDone={() => setOpened(null)} />
          ) : (
            <ThreadView
              thread={thread}
              onDeleted={(note) => {
                setDeleted(note)
                setOpened(null)
              }}
            />
          )}
        </ModalDialog>
      )}
      {deleted && <UndoBar deleted={deleted} onDone={() => setDeleted(null)} />}
    </>
  )
}
