import { MessageSquare } from 'lucide-react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { requestAt } from './marked-words.ts'
import { HOLDER } from './note-key.ts'
import { placesOfRow, placesOn } from './note-places.ts'
import { useNotes, placeKey, type NotePlace, type Notes } from './notes-context.ts'

const BUTTON =
  'no-print text-small text-soft hover:text-ink hover:bg-hair -my-1 flex shrink-0 items-center gap-1 rounded-[7px] px-2 py-1'

type NoteButtonProps = {
  /** Looked up only when asked for: rows come and go with scrolling. */
  placesOf: (notes: Notes) => NotePlace[]
  count: number
  of: string
}

function NoteButton({ placesOf, count, of }: NoteButtonProps) {
  const notes = useNotes()
  if (!notes || notes.texts.length === 0) return null
  return (
    <button
      type="button"
      data-note-button
      className={BUTTON}
      onClick={({ currentTarget }) =>
        notes.write(requestAt(currentTarget.closest(HOLDER), notes, placesOf(notes)))
      }
    >
      <MessageSquare size={13} aria-hidden="true" />
      <span className="max-sm:sr-only">Note</span>
      {count > 0 && (
        <>
          <span className="max-sm:sr-only">·</span> {count}
        </>
      )}
      <span className="sr-only">
        {count > 0
          ? count === 1
            ? ' stands here; write another'
            : ' stand here; write another'
          : ''}{' '}
        on {of}
      </span>
    </button>
  )
}

/** Write a note on a clause of the reading page. */
export function ClauseNoteButton({ revision, clause, of }: ClauseNoteButtonProps) {
  const notes = useNotes()
  if (!notes) return null
  return (
    <NoteButton
      placesOf={(held) => placesOn(held, revision, [clause])}
      count={countOn(notes, revision, [clause])}
      of={of}
    />
  )
}

type ClauseNoteButtonProps = { revision: string; clause: string; of: string }

/** Write a note on a row of the comparison: on either side, or on what changed. */
export function RowNoteButton({ filled }: { filled: FilledRow }) {
  const notes = useNotes()
  if (!notes) return null
  return (
    <NoteButton
      placesOf={(held) => placesOfRow(held, filled)}
      count={countOfRow(notes, filled)}
      of={filled.title}
    />
  )
}

function countOfRow(notes: Notes, { row }: FilledRow): number {
  const [before, after] = notes.texts
  const held = [
    ...(before ? standingOn(notes, before.revision, row.before) : []),
    ...(after ? standingOn(notes, after.revision, row.after) : []),
  ]
  return new Set(held.map(({ thread }) => thread.note.id)).size
}

const standingOn = ({ standing }: Notes, revision: string, clauses: readonly string[]) =>
  clauses.flatMap((clause) => standing.get(placeKey(revision, clause)) ?? [])

const countOn = (notes: Notes, revision: string, clauses: readonly string[]) =>
  standingOn(notes, revision, clauses).length
