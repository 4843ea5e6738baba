import { and } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Mention, NoteSubject } from '../core/model/annotation.ts'
import { findNote } from './annotations.ts'
import type { Db } from './db.ts'
import { refuseProblems } from './invalid-fields.ts'
import { isAmong } from './is-among.ts'
import { processesWith } from './revisions.ts'
import { lineages, termDefinitions } from './schema.ts'

type Mentioned = { entries: PgTable & { process: PgColumn }; id: PgColumn }

const mentioned = {
  term: { entries: termDefinitions, id: termDefinitions.key },
  clause: { entries: lineages, id: lineages.id },
} satisfies Record<Mention['kind'], Mentioned>

/** What a note is to mention; `path` says where that stands in the save. `kept` it mentions already. */
type Mentions = { mentions: readonly Mention[]; kept?: readonly Mention[]; path: string }

/**
 * Fails where a note mentions a term or clause that no process has in which the texts stand that it is
 * about. What is kept may stay, also where a newer record does not have it any more.
 */
export async function checkMentions(
  db: Db,
  subject: NoteSubject,
  { mentions, kept = [], path }: Mentions,
): Promise<void> {
  const strays = await strayMentions(db, subject, mentions)
  const isKept = ({ kind, id }: Mention) => kept.some((one) => one.kind === kind && one.id === id)
  refuseProblems(
    mentions.flatMap((mention, at) => {
      if (!strays.includes(mention) || isKept(mention)) return []
      const { kind, id } = mention
      return [
        [`${path}.${at}`, `There is no ${kind} “${id}” in the process of this text.`] as const,
      ]
    }),
  )
}

/** Those of these terms and clauses that no process has in which the texts of a note stand. */
export async function strayMentions(
  db: Db,
  subject: NoteSubject,
  mentions: readonly Mention[],
): Promise<Mention[]> {
  if (mentions.length === 0) return []
  const processes = await processesWith(db, await textsOf(db, subject))
  const ids = mentions.map(({ id }) => id)
  const known = {
    term: await idsAmong(db, mentioned.term, { processes, ids }),
    clause: await idsAmong(db, mentioned.clause, { processes, ids }),
  }
  return mentions.filter(({ kind, id }) => !known[kind].has(id))
}

async function textsOf(db: Db, subject: NoteSubject): Promise<string[]> {
  if (subject.kind === 'wording') return [subject.target.revision]
  if (subject.kind === 'change') return [subject.before.revision, subject.after.revision]
  return textsOf(db, (await findNote(db, subject.to)).subject)
}

async function idsAmong(
  db: Db,
  { entries, id }: Mentioned,
  { processes, ids }: { processes: readonly string[]; ids: readonly string[] },
): Promise<ReadonlySet<unknown>> {
  const rows = await db
    .select({ id })
    .from(entries)
    .where(and(isAmong(entries.process, processes), isAmong(id, ids)))
  return new Set(rows.map((row) => row.id))
}
