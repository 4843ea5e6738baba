import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openEmbedded } from '../../src/store/open-embedded.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { findPostgres } from './postgres-server.ts'
import { createSharedDatabase } from './shared-postgres.ts'
import { migrationsFolder, putTestDatabase } from './test-database.ts'

const Journal = z.looseObject({ entries: z.array(z.unknown()) })
const refusal = {
  code: 'conflict',
  message: expect.stringContaining('used by a newer Travaux. Start that one'),
}

let folder: string
/** What an older Travaux knows: all migrations but the last. */
let older: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'travaux-newer-'))
  older = path.join(folder, 'migrations')
  cpSync(migrationsFolder, older, { recursive: true })
  const file = path.join(older, 'meta/_journal.json')
  const journal = Journal.parse(JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, -1) }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('an older Travaux leaves a newer database alone', { timeout: 120_000 }, async () => {
  const data = path.join(folder, 'data')
  putTestDatabase(data)
  await expect(openEmbedded(data, older)).rejects.toMatchObject(refusal)
  await (await openEmbedded(data, migrationsFolder)).close()
})

const programs = findPostgres()
if (programs === null) process.stderr.write('skipped: no PostgreSQL server\n')

it.skipIf(programs === null)('on PostgreSQL too', async () => {
  const address = await createSharedDatabase(programs ?? '')
  await expect(openPostgres(address, older)).rejects.toMatchObject(refusal)
  await (await openPostgres(address, migrationsFolder)).close()
})
