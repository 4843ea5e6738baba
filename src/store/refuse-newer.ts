import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { Failure } from '../core/failure.ts'
import type { Db } from './db.ts'

/**
 * Fails if the tables are those of a newer Travaux than this one: it would misread what they say, and put
 * its own, older record in the place of the newer.
 */
export async function refuseNewer(db: Db, migrationsFolder: string): Promise<void> {
  const applied = await db.$count(sql`drizzle.__drizzle_migrations`)
  if (applied <= readMigrationFiles({ migrationsFolder }).length) return
  throw new Failure(
    'conflict',
    'This database has been used by a newer Travaux. Start that one, or give this one a database of its own.',
  )
}
