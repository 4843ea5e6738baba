import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ChosenNote } from '../../../core/model/comparison.ts'
import { noteEditsQuery, noteQuery } from '../../queries/notes-query.ts'
import { useFrame } from '../compare/comparison-context.ts'
import { mentionablesOf } from '../notes/mentionables.ts'
import { Moment, NoteTags } from '../notes/note-entry.tsx'
import { NoteMentions } from '../notes/note-mentions.tsx'
import { NotedClause } from '../notes/noted-clause.tsx'
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
  const quote = quoteOf(note)
  return (
    <li className="border-accent max-w-[68ch] border-s-3 ps-3">
      <NotedClause note={note} />
      {quote !== '' && (
        <blockquote className="treaty-text text-soft mb-1" dir="auto">
          {quote}
        </blockquote>
      )}
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
