import type { Store } from './db.ts'
import { openEmbedded } from './open-embedded.ts'
import { openPostgres } from './open-postgres.ts'

/** Where the database is: a PostgreSQL address wins over a directory of our own. */
export type StorePlace = {
  databaseUrl: string | undefined
  dataDir: string
  migrationsFolder: string
}

/** Open the database, make or update its tables, and hold it until closed. */
export function openStore({ databaseUrl, dataDir, migrationsFolder }: StorePlace): Promise<Store> {
  return databaseUrl
    ? openPostgres(databaseUrl, migrationsFolder)
    : openEmbedded(dataDir, migrationsFolder)
}
