import { eq } from 'drizzle-orm'
import { writeCsv } from '../core/anchor/notes-csv.ts'
import { notesTable } from '../core/anchor/notes-table.ts'
import { toAnnotationCollection, type JsonObject } from '../core/anchor/web-annotation.ts'
import type { Annotation } from '../core/model/annotation.ts'
import { listAllNotes, type NoteFilter } from './annotations.ts'
import { clauseTextsOf } from './clause-texts.ts'
import type { Db } from './db.ts'
import { isAmong } from './is-among.ts'
import { drafts, revisions, witnesses } from './schema.ts'

/** Notes as one W3C annotation collection. `base` is the server's address without a slash at its end. */
export async function exportJsonLd(
  db: Db,
  filter: NoteFilter,
  { base, id }: { base: string; id: string },
): Promise<JsonObject> {
  const notes = await listAllNotes(db, filter)
  const find = await clauseTextsOf(db, notes.flatMap(clausesOf))
  const textOf = (revision: string, clause: string) => find(revision, clause)?.text ?? null
  return toAnnotationCollection(notes, { base, id, label: 'Notes', textOf })
}

/** Notes as a table that people read, in CSV. */
export async function exportCsv(db: Db, filter: NoteFilter): Promise<string> {
  const notes = await listAllNotes(db, filter)
  const find = await clauseTextsOf(db, notes.flatMap(clausesOf))
  const names = await revisionNames(db, notes)
  return writeCsv(
    notesTable(notes, {
      nameOfRevision: (hash) => names.get(hash) ?? hash,
      nameOfClause: (hash, clause) => {
        const held = find(hash, clause)
        return held?.label ?? held?.heading ?? clause
      },
    }),
  )
}

function clausesOf({ subject }: Annotation): { revision: string; clause: string }[] {
  if (subject.kind === 'reply') return []
  if (subject.kind === 'wording') return [subject.target]
  return [subject.before, subject.after].flatMap(({ revision, clauses }) =>
    clauses.map((clause) => ({ revision, clause })),
  )
}

/** “Draft, revision 2” for every revision that a note names; of equal contents the first. */
async function revisionNames(db: Db, notes: readonly Annotation[]): Promise<Map<string, string>> {
  const hashes = [...new Set(notes.flatMap(clausesOf).map(({ revision }) => revision))]
  if (hashes.length === 0) return new Map()
  const rows = await db
    .select({
      hash: revisions.hash,
      number: revisions.number,
      draft: drafts.title,
      witness: witnesses.title,
    })
    .from(revisions)
    .innerJoin(witnesses, eq(witnesses.id, revisions.witness))
    .innerJoin(drafts, eq(drafts.id, witnesses.draft))
    .where(isAmong(revisions.hash, hashes))
  return new Map(
    rows
      .toReversed()
      .map((row) => [row.hash, `${row.draft} (${row.witness}), revision ${row.number}`]),
  )
}
