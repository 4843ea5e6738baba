import { desc, eq } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import { Failure } from '../core/failure.ts'
import {
  AnnotationEdit,
  type Annotation,
  type NoteSubject,
  type NoteText,
} from '../core/model/annotation.ts'
import { canonicalJson } from '../core/model/content-hash.ts'
import type { NewNote, NoteEdit } from '../core/model/note-saves.ts'
import { findNote, listEdits } from './annotations.ts'
import { checkMentions } from './check-mentions.ts'
import { checkSubject } from './check-targets.ts'
import type { Db } from './db.ts'
import { firstFree } from './readable-id.ts'
import { requireLatest } from './require-latest.ts'
import { annotationEdits, annotations, annotationTargets } from './schema.ts'
import { spokenMoment } from './spoken-moment.ts'

/** What a save made. `repeated` says that the same save had been stored before. */
export type SavedNote = { note: Annotation; repeated: boolean }

/**
 * Somebody edited the note since the edit that this one builds on. Holds their text and the one that
 * was refused, so that nothing is lost and the author can merge the two.
 */
export class NoteConflict extends Failure {
  readonly theirs: AnnotationEdit
  readonly yours: NoteText | null
  constructor(message: string, theirs: AnnotationEdit, yours: NoteText | null) {
    super('conflict', message)
    this.name = 'NoteConflict'
    this.theirs = theirs
    this.yours = yours
  }
}

/**
 * Store a note with its first edit. Words are quoted as the clause has them; a reply goes to its root.
 * Sent again it is stored once; the same submission with another content is a conflict.
 */
export function saveNote(db: Db, note: NewNote): Promise<SavedNote> {
  return db.transaction(async (tx) => {
    const stored = await findSubmission(tx, note.submission)
    if (stored !== undefined) return repeatedNote(tx, stored, note)
    const at = new Date()
    const name = `note-${at.toISOString().slice(0, 10)}-${randomBytes(4).toString('hex')}`
    let repeated = false
    const id = await firstFree(name, async (candidate) => {
      const created = await insertNote(tx, { ...note, id: candidate, at })
      if (created !== undefined) return created
      // Either the id is taken, or the same save came in twice at once.
      const other = await findSubmission(tx, note.submission)
      repeated = other !== undefined
      return other
    })
    if (repeated) return repeatedNote(tx, id, note)
    const saved = await findNote(tx, id)
    await checkMentions(tx, saved.subject, { mentions: note.mentions, path: 'mentions' })
    return { note: saved, repeated: false }
  })
}

/** What the same save made before; fails where it says something else now, which would be lost unseen. */
async function repeatedNote(tx: Db, id: string, sent: NewNote): Promise<SavedNote> {
  const note = await findNote(tx, id)
  const [written] = await listEdits(tx, id)
  const subject = await checkSubject(tx, await atRoot(tx, sent.subject))
  if (printOf({ ...note, ...written }) === printOf({ ...sent, subject })) {
    return { note, repeated: true }
  }
  throw new Failure(
    'conflict',
    'This note was saved before, and has been changed since. Save it as a new note.',
  )
}

/** What a person said in a note, and of what. */
function printOf({ subject, body, tags, mentions, author }: Omit<NewNote, 'submission'>): string {
  return canonicalJson([subject, body, tags, mentions, author])
}

async function findSubmission(tx: Db, submission: string): Promise<string | undefined> {
  const [stored] = await tx
    .select({ id: annotations.id })
    .from(annotations)
    .where(eq(annotations.submission, submission))
  return stored?.id
}

/** A note to be stored under a given id, by a given author at a given time. */
export type NoteToInsert = NoteText & {
  id: string
  submission: string | null
  subject: NoteSubject
  author: string
  at: Date
}

/** Store a note under its id, inside a transaction; `undefined` where the id or the submission is taken. */
export async function insertNote(tx: Db, note: NoteToInsert): Promise<string | undefined> {
  const subject = await checkSubject(tx, await atRoot(tx, note.subject))
  await requireRoot(tx, subject)
  const { id, submission, author, at, body, tags, mentions } = note
  const root = subject.kind === 'reply' ? subject.to : null
  const [created] = await tx
    .insert(annotations)
    .values({ id, submission, subject, root, author, createdAt: at })
    .onConflictDoNothing()
    .returning({ id: annotations.id })
  if (!created) return undefined
  const targets = targetsOf(subject).map((target) => ({ annotation: id, ...target }))
  if (targets.length > 0) await tx.insert(annotationTargets).values(targets).onConflictDoNothing()
  const state = { body, tags, mentions, resolved: false, deleted: false }
  await tx
    .insert(annotationEdits)
    .values({ annotation: id, number: 1, act: 'written', ...state, author, at })
  return id
}

/** A reply to a reply belongs to the same conversation: it answers the note at its root. */
async function atRoot(tx: Db, subject: NoteSubject): Promise<NoteSubject> {
  if (subject.kind !== 'reply') return subject
  const answered = await findNote(tx, subject.to)
  return answered.subject.kind === 'reply' ? answered.subject : subject
}

/**
 * A deleted note takes its replies with it: one more would be gone as soon as it is saved. Until this one is,
 * nobody deletes it.
 */
async function requireRoot(tx: Db, subject: NoteSubject) {
  if (subject.kind !== 'reply') return
  await tx
    .select({ id: annotations.id })
    .from(annotations)
    .where(eq(annotations.id, subject.to))
    .for('share')
  if (!(await findNote(tx, subject.to)).deleted) return
  throw new Failure('conflict', 'The note that this answers was deleted. Restore it first.')
}

/** The places that a note is made on, as they are looked up; none for a reply. */
export function targetsOf(subject: NoteSubject): { content: string; clause: string }[] {
  if (subject.kind === 'reply') return []
  if (subject.kind === 'wording') {
    return [{ content: subject.target.revision, clause: subject.target.clause }]
  }
  return [subject.before, subject.after].flatMap(({ revision, clauses }) =>
    clauses.length === 0
      ? [{ content: revision, clause: '' }]
      : clauses.map((clause) => ({ content: revision, clause })),
  )
}

/**
 * Append an edit to a note. If somebody edited it since the edit that this one is based on, nothing is
 * stored and the conflict says who and when, with both texts; the same edit sent again is stored once.
 */
export function editNote(db: Db, id: string, edit: NoteEdit): Promise<SavedNote> {
  return db.transaction(async (tx) => {
    // Edits of one note follow each other.
    await tx
      .select({ id: annotations.id })
      .from(annotations)
      .where(eq(annotations.id, id))
      .for('no key update')
    const latest = await latestEdit(tx, id)
    const next = nextEdit(latest, edit)
    if (isSame(latest, next) && latest.number === edit.basedOn + 1) {
      return { note: await findNote(tx, id), repeated: true }
    }
    const outdated = () => conflictWith(latest, edit)
    requireLatest(edit.basedOn, { latest, what: 'edit', outdated })
    const note = await findNote(tx, id)
    requirePossible(note, edit)
    if (edit.change.act === 'edited') {
      const { mentions } = edit.change.text
      const path = 'change.text.mentions'
      await checkMentions(tx, note.subject, { mentions, kept: note.mentions, path })
    }
    await tx.insert(annotationEdits).values({ ...next, annotation: id })
    return { note: await findNote(tx, id), repeated: false }
  })
}

async function latestEdit(tx: Db, id: string): Promise<AnnotationEdit> {
  const [row] = await tx
    .select()
    .from(annotationEdits)
    .where(eq(annotationEdits.annotation, id))
    .orderBy(desc(annotationEdits.number))
    .limit(1)
  if (!row) throw new Failure('not-found', `There is no note “${id}”.`)
  return AnnotationEdit.parse({ ...row, at: row.at.toISOString() })
}

type NextEdit = Omit<AnnotationEdit, 'at'>

function nextEdit(latest: AnnotationEdit, { basedOn, author, change }: NoteEdit): NextEdit {
  const { at: _, ...state } = latest
  const { act } = change
  return {
    ...state,
    ...(change.act === 'edited' ? change.text : {}),
    number: basedOn + 1,
    act,
    author,
    resolved: act === 'resolved' || (act !== 'reopened' && latest.resolved),
    deleted: act === 'deleted' || (act !== 'restored' && latest.deleted),
  }
}

function isSame(latest: AnnotationEdit, next: NextEdit): boolean {
  return canonicalJson({ ...next, at: latest.at }) === canonicalJson(latest)
}

function conflictWith(latest: AnnotationEdit, { change }: NoteEdit): NoteConflict {
  const yours = change.act === 'edited' ? change.text : null
  const when = spokenMoment(latest.at)
  const sentence = `${latest.author} changed this note on ${when}; yours is based on the text before.`
  return new NoteConflict(sentence, latest, yours)
}

function requirePossible({ subject, deleted }: Annotation, { change: { act } }: NoteEdit) {
  if (deleted && act !== 'restored') {
    throw new Failure('conflict', 'This note was deleted. Restore it first.')
  }
  if (subject.kind === 'reply' && (act === 'resolved' || act === 'reopened')) {
    throw new Failure('invalid', 'A reply cannot be resolved: resolve the note that it answers.')
  }
}
