import { Link } from '@tanstack/react-router'
import type { Annotation } from '../../../core/model/annotation.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { Badge } from '../badge.tsx'
import { Moment, NoteTags } from './note-entry.tsx'
import { mentionablesOf } from './mentionables.ts'
import { NoteDecisions } from './note-decisions.tsx'
import { NoteMentions } from './note-mentions.tsx'
import { revisionsOf, searchBetween, type KnownRevision } from './noted-revisions.ts'
import { NotedClause } from './noted-clause.tsx'
import { quoteOf, type Thread } from './standing-notes.ts'
import { TextLink } from './text-link.tsx'

type NoteListItemProps = {
  thread: Thread
  known: ReadonlyMap<string, KnownRevision>
  onOpen: () => void
}

/** One conversation in the list: where it stands, its words, what was said. */
export function NoteListItem({ thread, known, onOpen }: NoteListItemProps) {
  const { note, replies } = thread
  const quote = quoteOf(note)
  return (
    <li className="border-hair break-inside-avoid-page border-b py-4">
      <p className="text-small text-soft flex flex-wrap items-baseline gap-x-2">
        <WhereItStands note={note} known={known} />
        <span>
          <bdi>{note.author}</bdi>, <Moment at={note.createdAt} />
        </span>
        {note.resolved && <Badge tone="accent">✓ resolved</Badge>}
        {note.deleted && <Badge tone="dropped">deleted</Badge>}
      </p>
      <NotedClause note={note} />
      {quote !== '' && (
        <blockquote
          className="treaty-text border-accent my-1.5 line-clamp-3 max-w-[68ch] border-s-3 print:line-clamp-none ps-3"
          dir="auto"
        >
          {quote}
        </blockquote>
      )}
      <p className="max-w-[68ch] whitespace-pre-line" dir="auto">
        {note.body}
      </p>
      <NoteDecisions thread={thread} known={known} />
      <NoteTags tags={note.tags} />
      <NoteMentions mentions={note.mentions} known={mentionablesIn(note, known)} />
      <PrintedReplies replies={replies} />
      <button type="button" className="link no-print text-small mt-1 py-1" onClick={onOpen}>
        {replies.length > 0 ? `Open, ${count(replies.length, 'reply', 'replies')}` : 'Open'}
        <span className="sr-only">
          {' '}
          the note by <bdi>{note.author}</bdi>
        </span>
      </button>
    </li>
  )
}

/** On paper nothing can be opened, so the whole conversation stands there. */
function PrintedReplies({ replies }: Pick<Thread, 'replies'>) {
  if (replies.length === 0) return null
  return (
    <ol className="border-rule mt-2 hidden space-y-2 border-s-2 ps-3 print:block">
      {replies.map((reply) => (
        <li key={reply.id} className="max-w-[68ch]">
          <span className="text-small text-soft">
            <bdi>{reply.author}</bdi>, <Moment at={reply.createdAt} />
          </span>
          <p className="whitespace-pre-line" dir="auto">
            {reply.body}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** What the note can mention: the clauses and terms of the process that it is about. */
function mentionablesIn(note: Annotation, known: NoteListItemProps['known']) {
  if (note.mentions.length === 0) return []
  const [overview] = revisionsOf(note).flatMap((hash) => known.get(hash)?.overview ?? [])
  return overview ? mentionablesOf(overview) : []
}

type WhereProps = { note: Annotation; known: ReadonlyMap<string, KnownRevision> }

function WhereItStands({ note: { subject }, known }: WhereProps) {
  if (subject.kind === 'reply') return null
  if (subject.kind === 'wording') {
    const { revision, clause } = subject.target
    return <TextLink held={known.get(revision)} clause={clause} />
  }
  const before = known.get(subject.before.revision)
  const after = known.get(subject.after.revision)
  if (!before || !after) return <span>a change between texts that are not listed here</span>
  return (
    <Link to="/compare" search={searchBetween(before, after)} className="link">
      <bdi>{before.draft.shortTitle}</bdi> → <bdi>{after.draft.shortTitle}</bdi>
    </Link>
  )
}
