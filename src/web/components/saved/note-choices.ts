import type { FilledRow } from '../../../core/compare/select-rows.ts'
import type { Annotation } from '../../../core/model/annotation.ts'
import { placeKey, type Notes } from '../notes/notes-context.ts'

/** A note that may be shown with a saved comparison, and the row that it stands on. */
export type NoteChoice = { note: Annotation; row: string }

/** The notes on the rows that are shown, each once, in the order of the rows. */
export function noteChoices(notes: Notes | null, rows: readonly FilledRow[]): NoteChoice[] {
  if (!notes) return []
  const [before, after = before] = notes.texts
  const found = new Map<string, NoteChoice>()
  for (const { row, title } of rows) {
    const places = [
      ...row.before.map((clause) => placeKey(before?.revision ?? '', clause)),
      ...row.after.map((clause) => placeKey(after?.revision ?? '', clause)),
    ]
    for (const { thread } of places.flatMap((place) => notes.standing.get(place) ?? [])) {
      if (!found.has(thread.note.id)) found.set(thread.note.id, { note: thread.note, row: title })
    }
  }
  return [...found.values()]
}
