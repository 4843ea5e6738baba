import { and, eq } from 'drizzle-orm'
import type { Db } from './db.ts'
import { isAmong } from './is-among.ts'
import { clauses, clauseTexts } from './schema.ts'

/** What a clause of a revision is called, and its wording. */
export type NotedClause = { label: string | null; heading: string | null; text: string }

/** Finds a clause among those that were asked for; `undefined` where it is not there. */
export type FindClause = (revision: string, clause: string) => NotedClause | undefined

/** The wordings of these clauses of these revisions, all asked for at once. */
export async function clauseTextsOf(
  db: Db,
  targets: readonly { revision: string; clause: string }[],
): Promise<FindClause> {
  if (targets.length === 0) return () => undefined
  const { content, id, label, heading, textHash } = clauses
  const revisions = [...new Set(targets.map(({ revision }) => revision))]
  const ids = [...new Set(targets.map(({ clause }) => clause))]
  const rows = await db
    .select({ revision: content, clause: id, label, heading, text: clauseTexts.text })
    .from(clauses)
    .innerJoin(clauseTexts, eq(clauseTexts.hash, textHash))
    .where(and(isAmong(content, revisions), isAmong(id, ids)))
  const held = new Map(rows.map((row) => [`${row.revision} ${row.clause}`, row]))
  return (revision, clause) => held.get(`${revision} ${clause}`)
}
