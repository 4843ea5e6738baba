import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listProcesses } from '../../src/store/process-summaries.ts'
import { openDurable, openEmbedded } from '../../src/store/open-embedded.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { newDraft } from './sample.ts'
import { migrationsFolder, putTestDatabase } from './test-database.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'travaux-embedded-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an open database', { timeout: 120_000 }, () => {
  it('keeps others out until it is closed, and then holds what was saved', async () => {
    const directory = path.join(folder, 'data')
    putTestDatabase(directory)
    const store = await openEmbedded(directory, migrationsFolder)
    await storeSubmission(store.db, newDraft())
    const refusal = { code: 'conflict', message: expect.stringContaining(`${directory} is in use`) }
    await expect(openEmbedded(directory, migrationsFolder)).rejects.toMatchObject(refusal)
    await store.close()
    const again = await openEmbedded(directory, migrationsFolder)
    expect(await listProcesses(again.db)).toMatchObject([{ id: 'talks-on-the-straits' }])
    await again.close()
  })

  // Guards the subclass that gives PGlite its fsync: it leans on internals of one version.
  it('has synced to the disk before a commit is answered', async () => {
    let calls = 0
    putTestDatabase(path.join(folder, 'durable'))
    const client = await openDurable(path.join(folder, 'durable', 'database'), () => {
      calls += 1
    })
    await client.exec('create table kept (id int)')
    expect((await client.query('show fsync')).rows).toEqual([{ fsync: 'on' }])
    for (let id = 1; id <= 20; id += 1) {
      const before = calls
      await client.query('insert into kept values ($1)', [id])
      expect(calls).toBeGreaterThan(before)
    }
    await client.close()
  })
})

it('a database whose making was cut short is made anew', { timeout: 120_000 }, async () => {
  const directory = path.join(folder, 'half-made')
  // What a kill in the first seconds leaves: folders, but no version file yet.
  for (const name of ['base', 'global', 'pg_wal']) {
    mkdirSync(path.join(directory, 'database', name), { recursive: true })
  }
  const store = await openEmbedded(directory, migrationsFolder)
  expect(await listProcesses(store.db)).toEqual([])
  await store.close()
})

it('of a damaged database it is said which copy to go back to', { timeout: 120_000 }, async () => {
  const directory = path.join(folder, 'damaged')
  putTestDatabase(directory)
  rmSync(path.join(directory, 'database', 'global', 'pg_control'))
  const opening = () => openEmbedded(directory, migrationsFolder)
  const message = (words: string) => ({ message: expect.stringMatching(words) })
  await expect(opening()).rejects.toMatchObject(message('or the files damaged\\.$'))
  mkdirSync(path.join(directory, 'backups'))
  for (const day of [21, 22]) {
    writeFileSync(path.join(directory, 'backups', `travaux-2026-11-${day}.tar.gz`), '')
  }
  const copy = path.join(directory, 'backups', 'travaux-2026-11-22.tar.gz')
  await expect(opening()).rejects.toMatchObject(message(`damaged\\. .* unpack ${copy} into it`))
})

describe('a directory is refused with a sentence', () => {
  const refusal = (directory: string, words: string) =>
    expect(openEmbedded(directory, migrationsFolder)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(new RegExp(`${directory}.*${words}`)),
    })

  it('that holds other things', async () => {
    const directory = path.join(folder, 'letters')
    mkdirSync(directory)
    writeFileSync(path.join(directory, 'letter.txt'), 'Dear colleague')
    await refusal(directory, 'not a Travaux database')
  })

  it('whose database folder holds something else', async () => {
    const directory = path.join(folder, 'other')
    mkdirSync(path.join(directory, 'database'), { recursive: true })
    writeFileSync(path.join(directory, 'database', 'table.mdb'), '')
    await refusal(directory, 'not a Travaux database')
  })

  it('that would stand in a file', async () => {
    writeFileSync(path.join(folder, 'file'), '')
    await refusal(path.join(folder, 'file', 'data'), 'cannot be written')
  })
})
