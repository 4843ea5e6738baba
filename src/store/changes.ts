import { and, desc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { Change } from '../core/model/read-models.ts'
import type { Db } from './db.ts'
import { isListed } from './listed-comparisons.ts'
import { requireProcess } from './process-summaries.ts'
import { changes, comparisons } from './schema.ts'

/** How many changes a list holds at most. */
const MOST_CHANGES = 200

/** Who changed what in a process, newest first, at most 200. */
export async function listChanges(db: Db, process: string): Promise<Change[]> {
  await requireProcess(db, process)
  const rows = await db
    .select()
    .from(changes)
    .where(and(eq(changes.process, process), mayBeTold(db)))
    .orderBy(desc(changes.id))
    .limit(MOST_CHANGES)
  return z.array(Change).parse(rows.map((row) => ({ ...row, at: row.at.toISOString() })))
}

/** All but lines about comparisons that are listed no longer: such a line gives its address away. */
function mayBeTold(db: Db) {
  const listed = db.select({ id: comparisons.id }).from(comparisons).where(isListed())
  const named = sql<string>`split_part(${changes.subject}, '@', 1)`
  return or(ne(changes.kind, 'comparison'), inArray(named, listed))
}

/** Leave a trace of a write; belongs into the same transaction as the write itself. */
export async function noteChange(
  db: Db,
  change: Omit<Change, 'at'> & { process: string },
): Promise<void> {
  await db.insert(changes).values(change)
}
