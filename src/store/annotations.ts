import { and, asc, desc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { Failure } from '../core/failure.ts'
import { Annotation, AnnotationEdit } from '../core/model/annotation.ts'
import { CarryDecision, type NoteList } from '../core/model/note-saves.ts'
import type { Db } from './db.ts'
import { isAmong } from './is-among.ts'
import { textsWhere } from './revisions.ts'
import {
  annotationEdits,
  annotations,
  annotationTargets,
  carryDecisions,
  instruments,
  witnesses,
} from './schema.ts'
import { standsIn } from './standing-notes.ts'

/** Which notes are wanted; what is not said does not narrow. A clause counts within its revision. */
export type NoteFilter = {
  process?: string | undefined
  draft?: string | undefined
  revision?: string | undefined
  clause?: string | undefined
  /** Whether deleted notes are wanted too. */
  deleted?: boolean | undefined
}

/** How many notes, replies not counted, one list holds. */
const MOST_NOTES = 2_000

/**
 * Notes with their replies, oldest first: those made on what the filter names, and those that are pinned
 * there by a person’s decision that holds. Of more than 2,000 the newest are listed, and `more` says so.
 */
export async function listNotes(db: Db, filter: NoteFilter): Promise<NoteList> {
  const roots = await rootsOf(db, filter).limit(MOST_NOTES + 1)
  const ids = roots.slice(0, MOST_NOTES).map(({ id }) => id)
  const notes = await notesUnder(db, ids, filter)
  return { notes, decisions: await listDecisions(db, ids), more: roots.length > MOST_NOTES }
}

/** As `listNotes`, but all of them, however many there are. */
export async function listAllNotes(db: Db, filter: NoteFilter): Promise<Annotation[]> {
  const roots = await rootsOf(db, filter)
  return notesUnder(
    db,
    roots.map(({ id }) => id),
    filter,
  )
}

/** The notes that a filter names, without their replies, newest first. */
function rootsOf(db: Db, filter: NoteFilter) {
  return db
    .select({ id: annotations.id })
    .from(annotations)
    .where(and(isNull(annotations.root), ...conditions(db, filter)))
    .orderBy(desc(annotations.createdAt), desc(annotations.id))
}

async function notesUnder(db: Db, roots: readonly string[], { deleted = false }: NoteFilter) {
  if (roots.length === 0) return []
  const held = or(isAmong(annotations.id, roots), isAmong(annotations.root, roots))
  return withoutDeleted(await selectNotes(db, held), deleted)
}

/** One note as it stands, deleted or not. */
export async function findNote(db: Db, id: string): Promise<Annotation> {
  const [note] = await selectNotes(db, eq(annotations.id, id))
  if (!note) throw new Failure('not-found', `There is no note “${id}”.`)
  return note
}

/** These notes as they stand, deleted or not; those that are not there are left out. */
export function findNotes(db: Db, ids: readonly string[]): Promise<Annotation[]> {
  return selectNotes(db, isAmong(annotations.id, ids))
}

/** A note's own history, oldest first. */
export async function listEdits(db: Db, id: string): Promise<AnnotationEdit[]> {
  const rows = await db
    .select()
    .from(annotationEdits)
    .where(eq(annotationEdits.annotation, id))
    .orderBy(asc(annotationEdits.number))
  if (rows.length === 0) throw new Failure('not-found', `There is no note “${id}”.`)
  return z.array(AnnotationEdit).parse(rows.map((row) => ({ ...row, at: row.at.toISOString() })))
}

/** The decisions that hold about these notes: of several about one pair of revisions the latest. */
async function listDecisions(db: Db, notes: string[]): Promise<CarryDecision[]> {
  return latestDecisions(db, isAmong(carryDecisions.annotation, notes))
}

/** Of the decisions that fulfil a condition the latest for each note and pair, oldest first. */
export async function latestDecisions(
  db: Db,
  condition: SQL | undefined,
): Promise<CarryDecision[]> {
  const { annotation, from, to, number } = carryDecisions
  const rows = await db
    .selectDistinctOn([annotation, from, to])
    .from(carryDecisions)
    .where(condition)
    .orderBy(asc(annotation), asc(from), asc(to), desc(number))
  return z
    .array(CarryDecision)
    .parse(rows.map((row) => ({ ...row, note: row.annotation, at: row.at.toISOString() })))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

async function selectNotes(db: Db, condition: SQL | undefined): Promise<Annotation[]> {
  const latest = db
    .selectDistinctOn([annotationEdits.annotation])
    .from(annotationEdits)
    .orderBy(asc(annotationEdits.annotation), desc(annotationEdits.number))
    .as('latest_edits')
  const rows = await db
    .select()
    .from(annotations)
    .innerJoin(latest, eq(latest.annotation, annotations.id))
    .where(condition)
    .orderBy(asc(annotations.createdAt), asc(annotations.id))
  return z.array(Annotation).parse(
    rows.map(({ annotations: note, latest_edits: edit }) => ({
      ...edit,
      ...note,
      edit: edit.number,
      createdAt: note.createdAt.toISOString(),
      editedAt: edit.at.toISOString(),
      editedBy: edit.author,
    })),
  )
}

/** A deleted note takes its replies with it. */
function withoutDeleted(notes: readonly Annotation[], isWanted: boolean): Annotation[] {
  if (isWanted) return [...notes]
  const gone = new Set(notes.flatMap(({ id, deleted }) => (deleted ? [id] : [])))
  return notes.filter(
    ({ id, subject }) => !gone.has(id) && !(subject.kind === 'reply' && gone.has(subject.to)),
  )
}

function conditions(db: Db, { process, draft, revision, clause }: NoteFilter): SQL[] {
  return [
    ...(process === undefined ? [] : [onRevisionsOf(db, eq(instruments.process, process))]),
    ...(draft === undefined ? [] : [onRevisionsOf(db, eq(witnesses.draft, draft))]),
    ...(revision === undefined ? [] : [standsIn(db, [revision], clause)]),
  ]
}

function onRevisionsOf(db: Db, condition: SQL): SQL {
  const found = db
    .select({ id: annotationTargets.annotation })
    .from(annotationTargets)
    .where(inArray(annotationTargets.content, textsWhere(db, condition)))
  return inArray(annotations.id, found)
}
