import { afterAll, describe } from 'vitest'
import type { Db, Store } from '../../src/store/db.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { findPostgres } from './postgres-server.ts'
import { createSharedDatabase } from './shared-postgres.ts'
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
    const stores: Store[] = []
    afterAll(() => Promise.all(stores.map((store) => store.close())))
    suite(async () => {
      const store = await openPostgres(await createSharedDatabase(programs), migrationsFolder)
      stores.push(store)
      return store.db
    })
  })
}
