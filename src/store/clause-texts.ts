import { and, eq } from 'drizzle-orm'
import type { Db } from './db.ts'
import { isAmong } from './is-among.ts'
import { clauses, clauseTexts } from './schema.ts'

/** A clause of a revision, its label and its wording. */
export type NotedClause = {
  revision: string
  clause: string
  label: string | null
  heading: string | null
  text: string
}

/** The wordings of these clauses of these revisions; those that are not there are left out. */
export async function clauseTextsOf(
  db: Db,
  targets: readonly { revision: string; clause: string }[],
): Promise<NotedClause[]> {
  if (targets.length === 0) return []
  const { content, id, label, heading, textHash } = clauses
  const wanted = new Set(targets.map(({ revision, clause }) => `${revision} ${clause}`))
  const revisions = [...new Set(targets.map(({ revision }) => revision))]
  const ids = [...new Set(targets.map(({ clause }) => clause))]
  const rows = await db
    .select({ revision: content, clause: id, label, heading, text: clauseTexts.text })
    .from(clauses)
    .innerJoin(clauseTexts, eq(clauseTexts.hash, textHash))
    .where(and(isAmong(content, revisions), isAmong(id, ids)))
  return rows.filter(({ revision, clause }) => wanted.has(`${revision} ${clause}`))
}
