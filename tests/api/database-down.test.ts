import { expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { findPostgres, startPostgres } from '../store/postgres-server.ts'
import { newDraft } from '../store/sample.ts'
import { createSharedDatabase } from '../store/shared-postgres.ts'
import { migrationsFolder } from '../store/test-database.ts'

const programs = findPostgres()
if (programs === null) process.stderr.write('skipped: no PostgreSQL server\n')

it.skipIf(programs === null)(
  'a database that has gone away is told as 503, in a sentence',
  async () => {
    const server = await startPostgres(programs ?? '')
    const store = await openPostgres(server.addressOf('postgres'), migrationsFolder)
    const app = createApp(store.db, { log: () => {} })
    expect((await app.request('/api/processes')).status).toBe(200)
    await server.kill()
    const body = JSON.stringify(newDraft())
    const headers = { 'Content-Type': 'application/json' }
    for (const init of [{}, { method: 'POST', headers, body }]) {
      const response = await app.request(init.method ? '/api/drafts' : '/api/processes', init)
      expect([response.status, await response.json()]).toEqual([
        503,
        { code: 'unavailable', message: 'The database cannot be reached. Try again in a moment.' },
      ])
    }
    await store.close()
  },
)

it.skipIf(programs === null)('two servers that start at once make the tables once', async () => {
  const address = await createSharedDatabase(programs ?? '', { empty: true })
  const open = () => openPostgres(address, migrationsFolder)
  const stores = await Promise.all([open(), open(), open()])
  for (const { db, close } of stores) {
    expect((await createApp(db).request('/api/processes')).status).toBe(200)
    await close()
  }
})

it.skipIf(programs === null)('an address that leads nowhere is told in a sentence', async () => {
  const nowhere = openPostgres('postgres://travaux@127.0.0.1:9/travaux', migrationsFolder)
  await expect(nowhere).rejects.toMatchObject({ name: 'Failure', code: 'unavailable' })
  await expect(openPostgres('not an address', migrationsFolder)).rejects.toMatchObject({
    name: 'Failure',
  })
})
