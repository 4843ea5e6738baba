import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeVersion } from '../../src/api/saved-page/make-version.ts'
import { SavedComparison } from '../../src/core/model/comparison.ts'
import { lockDirectory } from '../../src/store/directory-lock.ts'
import { ROOM_TO_SAVE_BYTES } from '../../src/store/disk-room.ts'
import { findWanted } from '../../src/store/new-comparison-version.ts'
import { openEmbedded } from '../../src/store/open-embedded.ts'
import { records } from '../../src/store/schema.ts'
import { saveOf } from '../store/comparison-sample.ts'
import { clause, content, first, newDraft } from '../store/sample.ts'
import { migrationsFolder, openTestDb, putTestDatabase } from '../store/test-database.ts'
import { bringIn, post, processesOf, sizeOf, takeOut } from './ask-server.ts'
import { buildServer, runServer, type RunningServer } from './run-server.ts'

const limit = { timeout: 120_000 }
const isRoot = process.getuid?.() === 0
let folder: string
let built: string
beforeAll(async () => {
  built = await buildServer()
  folder = mkdtempSync(path.join(os.tmpdir(), 'travaux-server-'))
  chmodSync(folder, 0o755)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(built, { force: true })
})
const started: RunningServer[] = []
function run(env: Record<string, string>, who: { uid?: number; gid?: number } = {}) {
  const server = runServer(built, env, who)
  started.push(server)
  return server
}

/** Also where a test failed before it came to that. */
async function endServers() {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
}
afterEach(endServers)

/** One sentence on stderr, nothing else, and exit code 1. */
async function refusal(env: Record<string, string>, who: { uid?: number; gid?: number } = {}) {
  const { code, err } = await run(env, who).ended
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toHaveLength(1)
  return err.trim()
}

it(
  'the first start loads the record with progress, and Ctrl-C stops it with exit code 0',
  limit,
  async () => {
    const server = run({ TRAVAUX_DATA: path.join(folder, 'first') })
    const address = await server.ready
    const [process] = await (await fetch(`${address}/api/processes`)).json()
    expect(process.counts).toMatchObject({ instruments: 8, witnesses: 23, clauses: 339 })
    server.child.kill('SIGINT')
    const { code, out, err } = await server.ended
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/Loading the bundled record …\n {4}1 of 24 /)
  },
)

describe('with a database that is there', () => {
  const data = () => path.join(folder, 'ready')
  beforeAll(() => putTestDatabase(data(), { record: true }))

  // A save that SIGTERM lets go on to its answer, and a bundle that a kill cuts short.
  it('what was under way when it ended is there whole, or not at all', limit, async () => {
    const server = run({ TRAVAUX_DATA: data() })
    const address = await server.ready
    const text = 'The Parties shall respect neutrality. '.repeat(40_000)
    const clauses = [clause('c1', text.slice(0, 900_000))]
    const submission = newDraft({ revision: { ...content(clauses, { text }), note: null } })
    const saving = post(`${address}/api/drafts`, submission)
    // Long enough for the request to arrive, too short for it to be answered.
    await new Promise((resolve) => setTimeout(resolve, 30))
    server.child.kill('SIGTERM')
    const { status } = await saving
    const { code, out } = await server.ended
    expect([status, code]).toEqual([201, 0])
    expect(out).not.toContain('Loading')

    const again = run({ TRAVAUX_DATA: data() })
    const there = await again.ready
    const id = 'first-draft-of-the-treaty-2024-05-17'
    expect((await fetch(`${there}/api/drafts/${id}`)).status).toBe(200)
    const bundle = await takeOut(there)
    const tables = path.join(data(), 'database/base')
    const sizeBefore = sizeOf(tables)
    const answer = bringIn(there, bundle).catch((error: unknown) => error)
    while (sizeOf(tables) < sizeBefore + 100_000) {
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    again.child.kill('SIGKILL')
    expect(await answer).toBeInstanceOf(TypeError)
    await again.ended

    const once = await run({ TRAVAUX_DATA: data() }).ready
    expect(await processesOf(once)).not.toContain('copy')
    expect((await bringIn(once, bundle)).status).toBe(201)
    expect(await processesOf(once)).toContain('copy')
  })

  it('a directory in use is refused by its name', limit, async () => {
    const unlock = await lockDirectory(data())
    const sentence = await refusal({ TRAVAUX_DATA: data() })
    expect(sentence).toMatch(`The data directory ${data()} is in use by another Travaux.`)
    await unlock()
  })
})

describe('one sentence and exit code 1', () => {
  it('for a port in use, before a database is made', limit, async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()))
    const bound = other.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    const unused = path.join(folder, 'unused')
    expect(await refusal({ PORT: String(port), TRAVAUX_DATA: unused })).toMatch(
      `Port ${port} is in use`,
    )
    expect(spawnSync('ls', [unused]).status).not.toBe(0)
    other.close()
  })

  it.each([
    [
      'a port that is none',
      { PORT: 'eighty' },
      'PORT is set to “eighty”, which cannot be used. Set it to a number from 0 to 65535, such as 4310.',
    ],
    ['a host that is not here', { HOST: '192.0.2.1' }, 'This machine has no address 192.0.2.1.'],
    [
      'an address of its own with a path',
      { TRAVAUX_ORIGIN: 'https://travaux.example/c' },
      '“https://travaux.example/c”, which cannot be used. Set it to an address with nothing after the name',
    ],
    [
      'a database address that is none',
      { DATABASE_URL: 'mysql' },
      'DATABASE_URL is not an address',
    ],
    [
      'the address of a database of another kind',
      { DATABASE_URL: 'mysql://user@127.0.0.1/travaux' },
      'DATABASE_URL is not an address such as postgres://',
    ],
    [
      'a database that cannot be reached',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' },
      'The database cannot be reached.',
    ],
  ])('for %s', limit, async (_, env, words) => {
    expect(await refusal({ TRAVAUX_DATA: path.join(folder, 'none'), ...env })).toContain(words)
  })

  it('for a directory of other things', limit, async () => {
    const letters = path.join(folder, 'letters')
    mkdirSync(letters)
    writeFileSync(path.join(letters, 'letter.txt'), 'Dear colleague')
    expect(await refusal({ TRAVAUX_DATA: letters })).toContain('is not a Travaux database')
  })

  it('for a directory that cannot be written', limit, async () => {
    const closed = path.join(folder, 'closed')
    mkdirSync(closed, { mode: 0o555 })
    // Root can write everywhere, so as root we become somebody else.
    const idOf = (flag: string) =>
      Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
    const who = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
    const sentence = await refusal({ TRAVAUX_DATA: path.join(closed, 'data') }, who)
    expect(sentence).toBe(`The data directory ${closed}/data cannot be written.`)
  })
})

const canMount = isRoot && process.platform === 'linux'
if (!canMount) process.stderr.write('skipped: only root can make a small disk\n')

describe.skipIf(!canMount)('a full disk', () => {
  /** Run a test on a disk of its own size. */
  async function onDisk(size: string, test: (disk: string) => Promise<void>) {
    const disk = mkdtempSync(path.join(folder, 'disk-'))
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk])
    try {
      await test(disk)
    } finally {
      await endServers()
      execFileSync('/bin/umount', [disk])
    }
  }

  it('is told at the start, in one sentence', limit, () =>
    onDisk('60m', async (disk) => {
      const sentence = await refusal({ TRAVAUX_DATA: path.join(disk, 'data') })
      expect(sentence).toMatch(/^The disk is full, or nearly: .* until 128 MB are free\.$/)
    }),
  )

  it('refuses saves until there is room again, and never stops reading', limit, () =>
    onDisk('200m', async (disk) => {
      const data = path.join(disk, 'data')
      putTestDatabase(data, { record: true })
      const server = run({ TRAVAUX_DATA: data })
      const address = await server.ready
      const save = () => post(`${address}/api/drafts`, newDraft())
      const filler = path.join(disk, 'filler')
      const leave = (bytes: number) => {
        const { bavail, bsize } = statfsSync(disk)
        appendFileSync(filler, Buffer.alloc(bavail * bsize - bytes, 1))
      }
      leave(2_000_000)
      const refused = await save()
      expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'unavailable' }])
      // What is there can be read, and taken elsewhere.
      expect(await processesOf(address)).toHaveLength(1)
      const bundle = await takeOut(address)
      // A save has room, and a bundle when it begins, but not to its end.
      rmSync(filler)
      leave(ROOM_TO_SAVE_BYTES + 100_000)
      expect((await save()).status).toBe(201)
      const cutShort = await bringIn(address, bundle)
      expect([cutShort.status, await cutShort.json()]).toMatchObject([
        503,
        { code: 'unavailable', message: expect.stringContaining('until 64 MB are free') },
      ])
      expect(await processesOf(address)).toHaveLength(2)
      rmSync(filler)
      expect((await save()).status).toBe(201)
      server.child.kill('SIGINT')
      expect((await server.ended).code).toBe(0)
    }),
  )
})

describe('a server that others can reach', () => {
  let server: RunningServer
  beforeAll(async () => {
    const data = path.join(folder, 'open')
    putTestDatabase(data, { record: true })
    const { db, close } = await openEmbedded(data, migrationsFolder)
    await db.update(records).set({ hash: '0'.repeat(64), version: '99.0.0' })
    await close()
    const origin = 'https://Travaux.example/'
    server = runServer(built, { TRAVAUX_DATA: data, HOST: '0.0.0.0', TRAVAUX_ORIGIN: origin })
  })
  afterAll(() => server.child.kill('SIGKILL'))

  it('saves in a thread of its own what this thread would', limit, async () => {
    const view = '?after=e3-counter-2025-11-23@1&alignment=0&before=us-28-point-2025-11-20@1'
    const save = saveOf(view)
    const response = await post(`${await server.ready}/api/comparisons`, save)
    expect(response.status).toBe(201)
    const saved = SavedComparison.parse(await response.json())
    const db = await openTestDb({ record: true })
    const wanted = await findWanted(db, { id: saved.id, number: 1, save })
    const createdAt = first(saved.versions).createdAt
    const made = await makeVersion({ ...wanted, createdAt })
    expect(saved.versions).toEqual([made.version])
    const page = await (await fetch(`${await server.ready}/c/${saved.id}`)).text()
    expect(page).toContain(made.article)
  })

  it('is found where it was said, with or without a slash', limit, async () => {
    const notes = await (await fetch(`${await server.ready}/api/notes.jsonld`)).json()
    expect(notes.id).toBe('https://travaux.example/api/notes.jsonld')
  })

  it('says that there are no accounts, and that a newer record stays', limit, async () => {
    await server.ready
    server.child.kill('SIGINT')
    const { out, err } = await server.ended
    expect(err).toContain('there are no accounts yet')
    expect(err).toContain('The bundled record here came with Travaux 99.0.0 and stays')
    expect(out).not.toContain('Loading the bundled record')
  })
})
