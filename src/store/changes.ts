import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { Change } from '../core/model/read-models.ts'
import type { Db } from './db.ts'
import { requireProcess } from './process-summaries.ts'
import { changes } from './schema.ts'

/** How many changes a list holds at most. */
const MOST_CHANGES = 200

/** Who changed what in a process, newest first, at most 200. */
export async function listChanges(db: Db, process: string): Promise<Change[]> {
  await requireProcess(db, process)
  const rows = await db
    .select()
    .from(changes)
    .where(eq(changes.process, process))
    .orderBy(desc(changes.id))
    .limit(MOST_CHANGES)
  return z.array(Change).parse(rows.map((row) => ({ ...row, at: row.at.toISOString() })))
}

/** Leave a trace of a write; belongs into the same transaction as the write itself. */
export async function noteChange(
  db: Db,
  change: Omit<Change, 'at'> & { process: string },
): Promise<void> {
  await db.insert(changes).values(change)
}
