import { asc, or } from 'drizzle-orm'
import type { BundledNote } from '../core/bundle/process-bundle.ts'
import { Alignment } from '../core/model/alignment.ts'
import { AnnotationEdit } from '../core/model/annotation.ts'
import { CarryDecision } from '../core/model/note-saves.ts'
import type { Db } from './db.ts'
import { isAmong } from './is-among.ts'
import {
  alignments,
  annotationEdits,
  annotations,
  annotationTargets,
  carryDecisions,
} from './schema.ts'

/** What people decided and noted about texts, with all versions. */
export type Histories = {
  alignments: Alignment[]
  notes: BundledNote[]
  carries: CarryDecision[]
}

/**
 * Everything that was decided and noted about these texts and no others, in an order of its own, inside a
 * transaction. `leftOut` says in sentences how much also names other texts.
 */
export async function readHistories(
  tx: Db,
  hashes: readonly string[],
): Promise<Histories & { leftOut: string[] }> {
  const held = new Set(hashes)
  const isWithin = (...named: string[]) => named.every((hash) => held.has(hash))
  const versions = await readAlignments(tx, hashes)
  const notes = await readNotes(tx, await notesOn(tx, hashes))
  const within = notes.filter(({ subject }) => isWithin(...textsOf(subject)))
  const roots = new Set(within.map(({ id }) => id))
  const kept = within.filter(({ subject }) => subject.kind !== 'reply' || roots.has(subject.to))
  const carries = await readCarries(
    tx,
    kept.map(({ id }) => id),
  )
  const ownVersions = versions.filter(({ before, after }) => isWithin(before, after))
  const ownCarries = carries.filter(({ from, to }) => isWithin(from, to))
  return {
    alignments: ownVersions,
    notes: kept,
    carries: ownCarries,
    leftOut: [
      ...leftOut(notes.length - kept.length, 'notes and replies'),
      ...leftOut(versions.length - ownVersions.length, 'versions of decisions about clauses'),
      ...leftOut(carries.length - ownCarries.length, 'decisions about carried notes'),
    ],
  }
}

function leftOut(number: number, what: string): string[] {
  return number === 0
    ? []
    : [`Also about texts of other processes, and not here: ${number} ${what}.`]
}

function textsOf(subject: BundledNote['subject']): string[] {
  if (subject.kind === 'reply') return []
  if (subject.kind === 'wording') return [subject.target.revision]
  return [subject.before.revision, subject.after.revision]
}

/** Ids of the notes that were made on any of these texts, and of the replies to them. */
async function notesOn(tx: Db, hashes: readonly string[]): Promise<string[]> {
  const made = await tx
    .selectDistinct({ id: annotationTargets.annotation })
    .from(annotationTargets)
    .where(isAmong(annotationTargets.content, hashes))
  const roots = made.map(({ id }) => id)
  const replies = await tx
    .select({ id: annotations.id })
    .from(annotations)
    .where(isAmong(annotations.root, roots))
  return [...roots, ...replies.map(({ id }) => id)]
}

/** These notes with their histories, oldest first. */
export async function readNotes(tx: Db, ids: readonly string[]): Promise<BundledNote[]> {
  const rows = await tx.select().from(annotations).where(isAmong(annotations.id, ids))
  const edits = await tx
    .select()
    .from(annotationEdits)
    .where(isAmong(annotationEdits.annotation, ids))
    .orderBy(asc(annotationEdits.annotation), asc(annotationEdits.number))
  const editsOf = new Map<string, AnnotationEdit[]>()
  for (const edit of edits) {
    const read = AnnotationEdit.parse({ ...edit, at: edit.at.toISOString() })
    const earlier = editsOf.get(edit.annotation)
    if (earlier) earlier.push(read)
    else editsOf.set(edit.annotation, [read])
  }
  return rows
    .map(({ id, subject, createdAt, author }) => ({
      id,
      subject,
      createdAt: createdAt.toISOString(),
      author,
      edits: editsOf.get(id) ?? [],
    }))
    .sort((one, other) => compare([one.createdAt, one.id], [other.createdAt, other.id]))
}

/** Every decision about carrying these notes. */
export async function readCarries(tx: Db, notes: readonly string[]): Promise<CarryDecision[]> {
  const rows = await tx
    .select()
    .from(carryDecisions)
    .where(isAmong(carryDecisions.annotation, notes))
  return rows
    .map((row) => CarryDecision.parse({ ...row, note: row.annotation, at: row.at.toISOString() }))
    .sort((one, other) => compare(placeOfCarry(one), placeOfCarry(other)))
}

const placeOfCarry = ({ note, from, to, number }: CarryDecision) => [note, from, to, number]

/** Every version of people's decisions that names one of these texts. */
export async function readAlignments(tx: Db, hashes: readonly string[]): Promise<Alignment[]> {
  const rows = await tx
    .select()
    .from(alignments)
    .where(or(isAmong(alignments.before, hashes), isAmong(alignments.after, hashes)))
  return rows
    .map((row) => Alignment.parse({ ...row, createdAt: row.createdAt.toISOString() }))
    .sort((one, other) => compare(placeOfVersion(one), placeOfVersion(other)))
}

const placeOfVersion = ({ before, after, number }: Alignment) => [before, after, number]

/** By code units, on every machine alike. */
function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? ''
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}
