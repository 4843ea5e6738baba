import type { FilledRow } from '../../../core/compare/select-rows.ts'
import type { NotePlace, Notes } from './notes-context.ts'

/** The clauses of a text that a note can be written on. */
export function placesOn(
  { texts }: Pick<Notes, 'texts'>,
  revision: string,
  clauses: readonly string[],
): NotePlace[] {
  const text = texts.find((held) => held.revision === revision)
  if (!text) return []
  return text.clauses
    .filter(({ id }) => clauses.includes(id))
    .map((clause) => ({ kind: 'clause', text, clause }))
}

/** What of a row can be noted: the newer clause first, then the older, then the change. */
export function placesOfRow(notes: Pick<Notes, 'texts'>, { row }: FilledRow): NotePlace[] {
  const [before, after] = notes.texts
  if (!before) return []
  // The same text on both sides.
  if (!after) return placesOn(notes, before.revision, row.before)
  return [
    ...placesOn(notes, after.revision, row.after),
    ...placesOn(notes, before.revision, row.before),
    {
      kind: 'change',
      before: { revision: before.revision, clauses: [...row.before] },
      after: { revision: after.revision, clauses: [...row.after] },
    },
  ]
}
