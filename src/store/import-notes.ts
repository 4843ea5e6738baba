import { eq } from 'drizzle-orm'
import { anchorWords } from '../core/anchor/anchor-words.ts'
import { readAddress } from '../core/anchor/note-addresses.ts'
import { readWebAnnotations, type ReadNote } from '../core/anchor/read-web-annotations.ts'
import type { ReadTarget } from '../core/anchor/read-web-target.ts'
import { Failure } from '../core/failure.ts'
import type { NoteSubject } from '../core/model/annotation.ts'
import { sha256 } from '../core/model/content-hash.ts'
import type { NoteImportResult } from '../core/model/note-saves.ts'
import { strayMentions } from './check-mentions.ts'
import { clauseTextsOf } from './clause-texts.ts'
import type { Db } from './db.ts'
import { annotationEdits, annotations } from './schema.ts'
import { insertNote } from './save-note.ts'

/** Who brings the notes in; the author of those that name none. */
export type Importer = { author: string; now: Date }

/**
 * Store notes from JSON-LD. Each keeps its author, its date and, where it comes from a server of ours,
 * its id; one that is here already is not stored again. What does not fit a text that is here is named
 * in a sentence, and the rest is stored. What a note mentions stays as it is given, also where it is not here.
 */
export function importNotes(
  db: Db,
  document: unknown,
  importer: Importer,
): Promise<NoteImportResult> {
  const { notes, problems: unread } = readWebAnnotations(document)
  return db.transaction(async (tx) => {
    const problems = [...unread]
    const counts = { added: 0, known: 0 }
    const importing = { ...importer, ids: new Map<string, string>(), astray: new Set<string>() }
    // Replies last, when what they answer is there.
    const roots = notes.filter(({ target }) => target.kind !== 'reply')
    const replies = notes.filter(({ target }) => target.kind === 'reply')
    for (const note of [...roots, ...replies]) {
      const outcome = await importNote(tx, note, importing)
      if (outcome === 'added' || outcome === 'known') counts[outcome] += 1
      else problems.push(`Annotation ${notes.indexOf(note) + 1}: ${outcome}`)
    }
    return { ...counts, problems: [...problems, ...tellAstray(importing.astray.size)] }
  })
}

type Importing = Importer & {
  ids: Map<string, string>
  /** Ids of the notes that mention what is not here. */
  astray: Set<string>
}

function tellAstray(notes: number): string[] {
  if (notes === 0) return []
  const what = 'terms or clauses that are not here, and are named by their ids'
  return [notes === 1 ? `1 note mentions ${what}.` : `${notes} notes mention ${what}.`]
}

async function importNote(
  tx: Db,
  note: ReadNote,
  { author, now, ids, astray }: Importing,
): Promise<string> {
  const id = await idFor(note)
  if (note.address !== null) ids.set(note.address, id)
  if (await isStored(tx, id)) return 'known'
  try {
    const subject = await subjectOf(tx, note.target, ids)
    if (typeof subject === 'string') return subject
    const by = note.author ?? author
    const at = note.createdAt === null ? now : new Date(note.createdAt)
    const { body, tags, mentions } = note
    const given = { id, submission: null, subject, author: by, at, body, tags, mentions }
    if ((await insertNote(tx, given)) === undefined) return 'known'
    if ((await strayMentions(tx, subject, mentions)).length > 0) astray.add(id)
    if (note.resolved && subject.kind !== 'reply') await resolve(tx, note, { id, author: by, now })
    return 'added'
  } catch (error) {
    // Something that it names is not here: the note is left out with that sentence, the others are stored.
    if (error instanceof Failure) return error.message
    throw error
  }
}

async function resolve(
  tx: Db,
  { body, tags, mentions }: ReadNote,
  { id, author, now }: { id: string; author: string; now: Date },
) {
  const state = { body, tags, mentions, resolved: true, deleted: false }
  await tx
    .insert(annotationEdits)
    .values({ annotation: id, number: 2, act: 'resolved', ...state, author, at: now })
}

/** The id that it bore on a server of ours, or one that follows from all that it says. */
async function idFor(note: ReadNote): Promise<string> {
  const addressed = note.address === null ? null : readAddress(note.address)
  if (addressed?.kind === 'note') return addressed.id
  const hash = await sha256(note.address ?? JSON.stringify(note))
  return `imported-${hash.slice(0, 16)}`
}

async function isStored(tx: Db, id: string): Promise<boolean> {
  const found = await tx
    .select({ id: annotations.id })
    .from(annotations)
    .where(eq(annotations.id, id))
  return found.length > 0
}

async function subjectOf(
  tx: Db,
  target: ReadTarget,
  ids: ReadonlyMap<string, string>,
): Promise<NoteSubject | string> {
  if (target.kind === 'change') return target
  if (target.kind === 'reply') {
    const addressed = readAddress(target.address)
    const own = addressed?.kind === 'note' ? addressed.id : ''
    return { kind: 'reply', to: ids.get(target.address) ?? own }
  }
  const { revision, clause, words } = target
  if (words === null) return { kind: 'wording', target: { revision, clause, words } }
  const find = await clauseTextsOf(tx, [{ revision, clause }])
  const text = find(revision, clause)
  if (!text) return `There is no clause “${clause}” in a revision with the hash ${revision}.`
  const anchored = anchorWords(text.text, words)
  if (anchored.kind === 'refused') return anchored.reason
  return { kind: 'wording', target: { revision, clause, words: anchored.words } }
}
