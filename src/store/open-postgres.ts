import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { Failure } from '../core/failure.ts'
import { failureOfDatabase } from './failure-of-database.ts'
import type { Store } from './db.ts'
import { refuseNewer } from './refuse-newer.ts'
import * as schema from './schema.ts'

/** Any number, as long as all Travaux servers use the same one for their migrations. */
const MIGRATION_LOCK = 7_228_290
const CONNECT_TIMEOUT_SECONDS = 10

/** Open a PostgreSQL database by its address and bring its tables up to date. */
export async function openPostgres(url: string, migrationsFolder: string): Promise<Store> {
  const options = { onnotice: () => {}, connect_timeout: CONNECT_TIMEOUT_SECONDS }
  const client = postgresClient(url, options)
  try {
    await migrateAlone(client, migrationsFolder)
  } catch (error) {
    await client.end({ timeout: 1 })
    throw explained(error)
  }
  const db = drizzle(client, { schema, casing: 'snake_case' })
  return { db, close: () => client.end(), dump: null }
}

function postgresClient(url: string, options: postgres.Options<Record<string, never>>) {
  const sentence = 'DATABASE_URL is not an address such as postgres://user@host/database.'
  // The client takes any scheme for its own.
  if (!/^postgres(?:ql)?:/i.test(url)) throw new Failure('unavailable', sentence)
  try {
    return postgres(url, options)
  } catch (error) {
    throw new Failure('unavailable', sentence, { cause: error })
  }
}

/** Two servers that start at once must not both create the tables. */
async function migrateAlone(client: postgres.Sql, migrationsFolder: string) {
  const lock = await client.reserve()
  try {
    await lock`select pg_advisory_lock(${MIGRATION_LOCK})`
    const db = drizzle(client, { schema, casing: 'snake_case' })
    await migrate(db, { migrationsFolder })
    await refuseNewer(db, migrationsFolder)
    await lock`select pg_advisory_unlock(${MIGRATION_LOCK})`
  } finally {
    lock.release()
  }
}

function explained(error: unknown): unknown {
  if (error instanceof Error && 'code' in error && /^(?:28|3D)/.test(String(error.code))) {
    const sentence = 'PostgreSQL refuses the user, the password or the database in DATABASE_URL.'
    return new Failure('unavailable', sentence, { cause: error })
  }
  return failureOfDatabase(error) ?? error
}
