import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** The database as every function of the store sees it: PGlite, PostgreSQL, or a transaction on either. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>

/** An open database. `dump` gives the whole of an embedded one as a file; PostgreSQL has its own tools. */
export type Store = {
  db: Db
  close: () => Promise<void>
  dump: (() => Promise<Blob>) | null
}
