import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Annotation } from '../../../core/model/annotation.ts'
import type { ChosenNote } from '../../../core/model/comparison.ts'
import { labelOf } from '../../../core/phrases/clause-label.ts'
import { noteEditsQuery, noteQuery } from '../../queries/notes-query.ts'
import { revisionQuery } from '../../queries/revision-query.ts'
import { useFrame } from '../compare/comparison-context.ts'
import { mentionablesOf } from '../notes/mentionables.ts'
import { Moment, NoteTags } from '../notes/note-entry.tsx'
import { NoteMentions } from '../notes/note-mentions.tsx'
import { quoteOf } from '../notes/standing-notes.ts'

/** The notes that were saved with a comparison, as they stood then. */
export function ChosenNotes({ notes }: { notes: readonly ChosenNote[] }) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="chosen-notes" className="border-hair mt-5 border-t pt-4">
      <h2 id="chosen-notes" className="eyebrow mb-2">
        Notes saved with it
      </h2>
      <ol className="space-y-4">
        {notes.map((chosen) => (
          <NoteAsChosen key={chosen.note} chosen={chosen} />
        ))}
      </ol>
    </section>
  )
}

function NoteAsChosen({ chosen }: { chosen: ChosenNote }) {
  const { data: note, error: noteError, refetch } = useQuery(noteQuery(chosen.note))
  const { data: edits, error: editsError } = useQuery(noteEditsQuery(chosen.note))
  const edit = edits?.find(({ number }) => number === chosen.edit)
  const { overviews } = useFrame()
  const known = useMemo(() => overviews.flatMap(mentionablesOf), [overviews])
  if (noteError ?? editsError)
    return (
      <li role="alert">
        A note that was saved with it could not be read.{' '}
        <button type="button" className="link" onClick={() => void refetch()}>
          Try again
        </button>
      </li>
    )
  if (!note || !edit) return <li className="text-soft">Loading a note …</li>
  return (
    <li className="border-accent max-w-[68ch] border-s-3 ps-3">
      <NoteSubjectWords note={note} />
      <p className="whitespace-pre-line" dir="auto">
        {edit.body}
      </p>
      <NoteTags tags={edit.tags} />
      <NoteMentions mentions={edit.mentions} known={known} />
      <p className="text-soft text-small">
        <bdi>{edit.author}</bdi>, <Moment at={edit.at} />
        {note.deleted && '; deleted since'}
        {!note.deleted && note.edit > chosen.edit && '; changed since'}
      </p>
    </li>
  )
}

function NoteSubjectWords({ note }: { note: Annotation }) {
  const target = note.subject.kind === 'wording' ? note.subject.target : null
  const { data: content } = useQuery({
    ...revisionQuery(target?.revision ?? ''),
    enabled: target !== null,
  })
  const clause = content?.clauses.find(({ id }) => id === target?.clause)
  const quote = quoteOf(note)
  const name = clause && [labelOf(clause), clause.heading].filter(Boolean).join(' · ')
  return (
    <div className="text-soft mb-1">
      {note.subject.kind === 'change' && <p className="text-small">On what changed</p>}
      {name && (
        <p className="text-small first-letter:uppercase">
          <bdi>{name}</bdi>
        </p>
      )}
      {quote !== '' && (
        <blockquote className="treaty-text" dir="auto">
          {quote}
        </blockquote>
      )}
    </div>
  )
}
