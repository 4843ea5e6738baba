import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inThread } from '../../src/api/saved-page/version-thread.ts'
import type { Db } from '../../src/store/db.ts'
import { findWanted, type WantedVersion } from '../../src/store/new-comparison-version.ts'
import { saveOf, storeTwoDrafts, viewOf } from '../store/comparison-sample.ts'
import { openTestDb } from '../store/test-database.ts'

let folder: string
let wanted: WantedVersion
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'travaux-thread-'))
  const db: Db = await openTestDb()
  const save = saveOf(viewOf(await storeTwoDrafts(db)))
  wanted = await findWanted(db, { id: `c${'a'.repeat(20)}`, number: 1, save })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// What the server's own threads answer is tested with the built server, in tests/server.
describe('a thread', () => {
  const limits = { milliseconds: 10_000, megabytes: 200 }

  /** What comes of a thread that runs this. */
  function run(code: string, more: Partial<typeof limits> = {}): Promise<unknown> {
    const file = path.join(folder, 'thread.mjs')
    writeFileSync(file, code)
    return inThread(file, { ...limits, ...more })(wanted)
  }
  const tooLarge = { code: 'too-large', message: expect.stringContaining('Nothing was stored') }

  it('is given all that it needs, and its answer is the version', async () => {
    const code = `import { parentPort, workerData } from 'node:worker_threads'
      parentPort.postMessage(workerData)`
    expect(await run(code)).toEqual(wanted)
  })

  it('is ended in a sentence when it takes too long', () =>
    expect(run('for (;;);', { milliseconds: 50 })).rejects.toMatchObject(tooLarge))

  it('is ended in a sentence when it takes too much memory', () =>
    expect(
      run('const held = []; for (;;) held.push({ held: [held.length] })', { megabytes: 16 }),
    ).rejects.toMatchObject(tooLarge))

  it('that fails, fails with its own error', () =>
    expect(run(`throw new Error('No ink')`)).rejects.toThrow('No ink'))

  it('that ends without an answer is a fault', () =>
    expect(run('process.exit(0)')).rejects.toThrow('ended without a version'))
})
