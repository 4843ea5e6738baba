import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { Failure } from '../../../core/failure.ts'
import type { Annotation } from '../../../core/model/annotation.ts'
import { refreshNotes, saveNote } from '../../queries/notes-query.ts'
import { sentenceOf } from '../broken.tsx'
import { Button } from '../button.tsx'
import { keepAuthor, readAuthor } from '../corrections/pending-store.ts'
import { useKeptWriting } from '../kept-writing.ts'
import { randomUuid } from '../new-draft/services.ts'
import { EditForm, isEditBegun } from './edit-form.tsx'
import { replyKey } from './forget-deleted.ts'
import type { Mentionable } from './mentionables.ts'
import { NoteDecisions } from './note-decisions.tsx'
import { NoteEntry } from './note-entry.tsx'
import { TextField } from './note-fields.tsx'
import { NotedClause } from './noted-clause.tsx'
import { quoteOf, type Thread } from './standing-notes.ts'
import { useKnownRevisions } from './use-known-revisions.ts'
import { useMentionablesOf } from './use-mentionables.ts'
import { useNoteEdit } from './use-note-edit.ts'

type ThreadViewProps = { thread: Thread; onDeleted: (note: Annotation) => void }

/** A whole conversation, with everything that can be done to it. */
export function ThreadView({ thread, onDeleted }: ThreadViewProps) {
  const { note, replies } = thread
  const quote = quoteOf(note)
  const mentionables = useMentionablesOf(note)
  const known = useKnownRevisions()
  return (
    <div className="space-y-4">
      <div className="space-y-1">
        <NotedClause note={note} />
        {quote !== '' && (
          <blockquote className="treaty-text border-accent border-s-3 ps-3" dir="auto">
            {quote}
          </blockquote>
        )}
      </div>
      <NoteDecisions thread={thread} known={known} />
      <NoteEntryWithActs {...{ note, mentionables, onDeleted }} />
      {replies.length > 0 && (
        <ol className="border-rule space-y-3 border-s-2 ps-3" aria-label="Replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <NoteEntryWithActs note={reply} {...{ mentionables, onDeleted }} />
            </li>
          ))}
        </ol>
      )}
      <ReplyForm note={note.id} />
    </div>
  )
}

type ActsProps = {
  note: Annotation
  mentionables: readonly Mentionable[]
  onDeleted: (note: Annotation) => void
}

function NoteEntryWithActs({ note, mentionables, onDeleted }: ActsProps) {
  const [isEditing, setEditing] = useState(() => isEditBegun(note.id))
  const edit = useNoteEdit()
  const act = (name: 'resolved' | 'reopened' | 'deleted') =>
    edit.mutate(
      { note: note.id, basedOn: note.edit, change: { act: name } },
      { onSuccess: (after) => (name === 'deleted' ? onDeleted(after) : undefined) },
    )
  if (isEditing) {
    return <EditForm {...{ note, mentionables }} onDone={() => setEditing(false)} />
  }
  return (
    <NoteEntry note={note} mentionables={mentionables}>
      <div className="no-print -ms-3 mt-1 flex flex-wrap">
        <Button tone="quiet" onPress={() => setEditing(true)}>
          Edit
        </Button>
        {note.subject.kind !== 'reply' && (
          <Button tone="quiet" onPress={() => act(note.resolved ? 'reopened' : 'resolved')}>
            {note.resolved ? 'Reopen' : 'Resolve'}
          </Button>
        )}
        <Button tone="quiet" onPress={() => act('deleted')}>
          Delete
        </Button>
      </div>
      {edit.error && <p role="alert">{sentenceOf(edit.error)}</p>}
    </NoteEntry>
  )
}

/** Kept until it is saved, with the number that it is saved under. */
const Reply = z.object({ submission: z.uuid(), body: z.string() })
const beginReply = () => ({ submission: randomUuid(), body: '' })

function ReplyForm({ note }: { note: string }) {
  const reply = useKeptWriting(replyKey(note), Reply, beginReply)
  const { body, submission } = reply.writing
  const [author, setAuthor] = useState(readAuthor())
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: saveNote,
    onSuccess: (_, sent) => {
      keepAuthor(author)
      // What was written on while it was being saved is another reply.
      if (sent.body === body) reply.write(beginReply(), false)
      else reply.write({ ...beginReply(), body }, true)
      return refreshNotes(client)
    },
    // The server holds another reply under the number of this one: then this is a new one.
    onError: (error) => {
      if (!(error instanceof Failure) || error.code !== 'conflict') return
      reply.write({ ...beginReply(), body }, true)
    },
  })
  const isReady = body.trim() !== '' && author.trim() !== ''
  return (
    <form
      className="no-print border-hair space-y-2 border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        const subject = { kind: 'reply' as const, to: note }
        if (isReady) save.mutate({ submission, subject, body, author, tags: [], mentions: [] })
      }}
    >
      <TextField
        label="Reply"
        rows={2}
        value={body}
        onChange={(next) => reply.write({ submission, body: next }, next.trim() !== '')}
      />
      {body !== '' && <TextField label="Your name" value={author} onChange={setAuthor} />}
      {save.error && <p role="alert">{sentenceOf(save.error)}</p>}
      {body !== '' && (
        <Button type="submit" isDisabled={!isReady || save.isPending}>
          Save reply
        </Button>
      )}
    </form>
  )
}
