import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Annotation, AnnotationEdit } from '../../../core/model/annotation.ts'
import { noteEditsQuery } from '../../queries/notes-query.ts'
import { formatDate, formatTime } from '../../../core/phrases/format-date.ts'
import { Badge } from '../badge.tsx'
import type { Mentionable } from './mentionables.ts'
import { NoteMentions } from './note-mentions.tsx'

type NoteEntryProps = {
  note: Annotation
  mentionables: readonly Mentionable[]
  children?: ReactNode
}

/** One note or reply: who, when, what. The text is text, whatever stands in it. */
export function NoteEntry({ note, mentionables, children }: NoteEntryProps) {
  return (
    <div>
      <p className="text-small text-soft flex flex-wrap items-baseline gap-x-2">
        <b className="text-ink font-semibold">
          <bdi>{note.author}</bdi>
        </b>
        <Moment at={note.createdAt} />
        {note.resolved && <Badge tone="accent">✓ resolved</Badge>}
      </p>
      <p className="mt-0.5 whitespace-pre-line" dir="auto">
        {note.body}
      </p>
      <NoteTags tags={note.tags} />
      <NoteMentions mentions={note.mentions} known={mentionables} />
      {note.edit > 1 && <NoteHistory note={note.id} count={note.edit} />}
      {children}
    </div>
  )
}

/** The tags of a note. */
export function NoteTags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null
  return (
    <p className="mt-1 flex flex-wrap gap-1">
      {tags.map((tag) => (
        <Badge key={tag}>
          <bdi>{tag}</bdi>
        </Badge>
      ))}
    </p>
  )
}

/** A moment as people read it. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at}>
      {formatDate(at.slice(0, 10))}, {formatTime(at)}
    </time>
  )
}

type NoteHistoryProps = { note: string; count: number }

function NoteHistory({ note, count }: NoteHistoryProps) {
  return (
    <details className="text-small text-soft mt-1">
      <summary className="hover:text-ink w-fit">History ({count})</summary>
      <HistoryList note={note} />
    </details>
  )
}

const ACTS: Record<AnnotationEdit['act'], string> = {
  written: 'wrote it',
  edited: 'edited it',
  resolved: 'resolved it',
  reopened: 'reopened it',
  deleted: 'deleted it',
  restored: 'restored it',
}

function HistoryList({ note }: { note: string }) {
  const { data: edits = [] } = useQuery(noteEditsQuery(note))
  return (
    <ol className="border-rule mt-1 space-y-1.5 border-s-2 ps-2.5">
      {edits.map((edit) => (
        <li key={edit.number}>
          <bdi>{edit.author}</bdi> {ACTS[edit.act]}, <Moment at={edit.at} />
          {(edit.act === 'written' || edit.act === 'edited') && (
            <p className="text-ink whitespace-pre-line" dir="auto">
              {edit.body}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
