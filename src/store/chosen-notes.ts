import { and, eq } from 'drizzle-orm'
import type { CitedNote } from '../core/compare/comparison-hash.ts'
import { AnnotationEdit } from '../core/model/annotation.ts'
import type { ChosenNote } from '../core/model/comparison.ts'
import { findNote } from './annotations.ts'
import type { Db } from './db.ts'
import { InvalidFields, orInvalid } from './invalid-fields.ts'
import { annotationEdits, annotations } from './schema.ts'
import { standsIn } from './standing-notes.ts'

/**
 * The notes that a save chose, each as it stood at its edit. Fails with a sentence where one is not there,
 * and where it stands in neither of the compared revisions, made there, or pinned there by a decision that
 * holds.
 */
export async function findChosenNotes(
  db: Db,
  chosen: readonly ChosenNote[],
  revisions: string[],
): Promise<CitedNote[]> {
  const found: CitedNote[] = []
  for (const [at, { note, edit }] of chosen.entries()) {
    const field = `notes.${at}`
    if (found.some((other) => other.note === note)) {
      throw new InvalidFields({ [field]: `The note “${note}” is chosen twice.` })
    }
    const { deleted, subject } = await orInvalid(field, findNote(db, note))
    if (deleted) throw new InvalidFields({ [field]: `The note “${note}” was deleted.` })
    await requireStanding(db, note, { revisions, field })
    found.push({ note, subject, edit: await findEdit(db, { note, edit }, field) })
  }
  return found
}

async function findEdit(
  db: Db,
  { note, edit }: ChosenNote,
  field: string,
): Promise<AnnotationEdit> {
  const [row] = await db
    .select()
    .from(annotationEdits)
    .where(and(eq(annotationEdits.annotation, note), eq(annotationEdits.number, edit)))
  if (!row) throw new InvalidFields({ [field]: `The note “${note}” has no edit ${edit}.` })
  if (row.deleted) {
    throw new InvalidFields({ [field]: `At edit ${edit} the note “${note}” was deleted.` })
  }
  return AnnotationEdit.parse({ ...row, at: row.at.toISOString() })
}

type Where = { revisions: string[]; field: string }

async function requireStanding(db: Db, note: string, { revisions, field }: Where) {
  const [held] = await db
    .select({ root: annotations.root })
    .from(annotations)
    .where(eq(annotations.id, note))
  // A reply stands where the note stands that it answers.
  const subject = held?.root ?? note
  const stands = await db.$count(
    annotations,
    and(eq(annotations.id, subject), standsIn(db, revisions)),
  )
  if (stands > 0) return
  throw new InvalidFields({ [field]: `The note “${note}” stands in neither of these two texts.` })
}
