import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOCK_FILE, lockByFile, lockDirectory } from '../../src/store/directory-lock.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'travaux-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))
const locked = {
  code: 'conflict',
  message: expect.stringContaining('is in use by another Travaux'),
}

describe.each([
  ['of this system', lockDirectory],
  ['by file, for other systems', lockByFile],
])('the lock %s', (_, lock) => {
  it('is held once, and can be taken again when given free', async () => {
    const unlock = await lock(directory)
    await expect(lock(directory)).rejects.toMatchObject(locked)
    await unlock()
    await (
      await lock(directory)
    )()
  })

  it('has one winner of ten at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => lock(directory)))
    const won = tries.filter((attempt) => attempt.status === 'fulfilled')
    expect(won).toHaveLength(1)
    await Promise.all(won.map(({ value }) => value()))
  })
})

it('a directory by another name is the same directory', async () => {
  const link = `${directory}-link`
  symlinkSync(directory, link)
  const unlock = await lockDirectory(directory)
  await expect(lockDirectory(link)).rejects.toMatchObject(locked)
  await unlock()
  rmSync(link)
})

describe('a lock file is stale', () => {
  const leave = (content: string) => writeFileSync(path.join(directory, LOCK_FILE), content)

  it('when its process has ended', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    leave(JSON.stringify({ pid, startedAt: 'Sun Nov 22 12:00:00 2026' }))
    await (
      await lockByFile(directory)
    )()
  })

  it('when its process id was given out again, as in containers', async () => {
    leave(JSON.stringify({ pid: process.pid, startedAt: 'Sun Nov 22 12:00:00 2020' }))
    await (
      await lockByFile(directory)
    )()
  })

  it('when nobody can read it', async () => {
    leave('{"pid":')
    const unlock = await lockByFile(directory)
    await unlock()
    expect(existsSync(path.join(directory, LOCK_FILE))).toBe(false)
  })
})
