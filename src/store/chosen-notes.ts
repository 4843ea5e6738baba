import { and, inArray } from 'drizzle-orm'
import type { CitedNote } from '../core/compare/comparison-hash.ts'
import { AnnotationEdit, type Annotation } from '../core/model/annotation.ts'
import type { ChosenNote } from '../core/model/comparison.ts'
import { findNotes } from './annotations.ts'
import type { Db } from './db.ts'
import { InvalidFields } from './invalid-fields.ts'
import { isAmong } from './is-among.ts'
import { annotationEdits } from './schema.ts'
import { standingAmong } from './standing-notes.ts'

/**
 * The notes that a save chose, each as it stood at its edit. Fails with a sentence where one is not there,
 * and where it stands in neither of the compared revisions, made there, or pinned there by a decision that
 * holds.
 */
export async function findChosenNotes(
  db: Db,
  chosen: readonly ChosenNote[],
  revisions: readonly string[],
): Promise<CitedNote[]> {
  const ids = chosen.map(({ note }) => note)
  const notes = new Map((await findNotes(db, ids)).map((note) => [note.id, note]))
  const standing = await standingAmong(db, [...notes.values()].map(rootOf), revisions)
  const edits = await findEdits(db, chosen)
  return chosen.map(({ note: id, edit: number }, at) => {
    const refused = (sentence: string) => new InvalidFields({ [`notes.${at}`]: sentence })
    if (ids.indexOf(id) < at) throw refused(`The note “${id}” is chosen twice.`)
    const note = notes.get(id)
    if (!note) throw refused(`There is no note “${id}”.`)
    if (note.deleted) throw refused(`The note “${id}” was deleted.`)
    if (!standing.has(rootOf(note))) {
      throw refused(`The note “${id}” stands in neither of these two texts.`)
    }
    const edit = edits.get(`${id} ${number}`)
    if (!edit) throw refused(`The note “${id}” has no edit ${number}.`)
    if (edit.deleted) throw refused(`At edit ${number} the note “${id}” was deleted.`)
    return { note: id, subject: note.subject, edit }
  })
}

/** A reply stands where the note stands that it answers. */
function rootOf({ id, subject }: Annotation): string {
  return subject.kind === 'reply' ? subject.to : id
}

async function findEdits(db: Db, chosen: readonly ChosenNote[]) {
  const { annotation, number } = annotationEdits
  const ids = chosen.map(({ note }) => note)
  const numbers = chosen.map(({ edit }) => edit)
  const rows = await db
    .select()
    .from(annotationEdits)
    .where(and(isAmong(annotation, ids), inArray(number, numbers)))
  return new Map(
    rows.map((row) => [
      `${row.annotation} ${row.number}`,
      AnnotationEdit.parse({ ...row, at: row.at.toISOString() }),
    ]),
  )
}
