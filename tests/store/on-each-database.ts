import { afterAll, beforeAll, describe } from 'vitest'
import type { Db, Store } from '../../src/store/db.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { findPostgres, startPostgres } from './postgres-server.ts'
import type { PostgresServer } from './postgres-server.ts'
import { migrationsFolder, openTestDb } from './test-database.ts'

/** Run the same tests on PGlite and, where its server is installed, on PostgreSQL. */
export function onEachDatabase(suite: (open: () => Promise<Db>) => void): void {
  describe('on PGlite', () => suite(() => openTestDb()))
  const programs = findPostgres()
  if (programs === null) {
    // Said out loud: a suite that silently ran on one database only would look like two.
    process.stderr.write('skipped: no PostgreSQL server\n')
    describe.skip('on PostgreSQL (skipped: no PostgreSQL server)', () => suite(() => openTestDb()))
    return
  }
  describe('on PostgreSQL', () => {
    let server: PostgresServer
    const stores: Store[] = []
    beforeAll(async () => {
      server = await startPostgres(programs)
    })
    afterAll(async () => {
      await Promise.all(stores.map((store) => store.close()))
      await server.stop()
    })
    suite(async () => {
      const store = await openPostgres(await server.createDatabase(), migrationsFolder)
      stores.push(store)
      return store.db
    })
  })
}
