import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  LOCK_FILE,
  LOCK_SOCKET,
  lockByFile,
  lockDirectory,
} from '../../src/store/directory-lock.ts'

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

/** Lock a directory in a process of its own, which says how that went and ends. */
function lockElsewhere(place: string, inFrontOf: readonly string[] = []): string {
  const lock = JSON.stringify(path.join(import.meta.dirname, '../../src/store/directory-lock.ts'))
  const script = `import { lockDirectory } from ${lock}
    await lockDirectory(${JSON.stringify(place)}).then(() => 'held', ({ message }) => message).then(console.log)
    process.kill(process.pid, 'SIGKILL')`
  const command = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', script]
  const [program = '', ...args] = [...inFrontOf, ...command]
  return spawnSync(program, args, { encoding: 'utf8' }).stdout.trim()
}

const isLinux = process.platform === 'linux'
const isRoot = isLinux && process.getuid?.() === 0
const locker = 'flock'
const hasFlock = isLinux && spawnSync(locker, ['--version']).status === 0
if (!isRoot) process.stderr.write('skipped: only root can make containers and mounts on Linux\n')

describe.skipIf(!isLinux)('the socket in a directory', () => {
  it('of one who was killed holds nobody back', async () => {
    expect(lockElsewhere(directory)).toBe('held')
    expect(existsSync(path.join(directory, LOCK_SOCKET))).toBe(true)
    const unlock = await lockDirectory(directory)
    expect(lockElsewhere(directory)).toMatch('is in use by another Travaux')
    await unlock()
    expect(existsSync(path.join(directory, LOCK_SOCKET))).toBe(false)
  })

  it.skipIf(!hasFlock)('is not all: the kernel locks the directory itself, too', async () => {
    const isFree = () => spawnSync(locker, ['-n', directory, 'true']).status === 0
    const unlock = await lockDirectory(directory)
    expect(isFree()).toBe(false)
    await unlock()
    expect(isFree()).toBe(true)
    const other = spawn(locker, [directory, 'cat'], { stdio: ['pipe', 'ignore', 'ignore'] })
    while (isFree()) await setTimeout(5)
    await expect(lockDirectory(directory)).rejects.toMatchObject(locked)
    other.stdin.end()
    await once(other, 'close')
    await (
      await lockDirectory(directory)
    )()
  })

  it('has its place in a directory whose path is longer than the name of a socket', async () => {
    const deep = path.join(directory, 'a-folder-of-the-archive/'.repeat(10))
    mkdirSync(deep, { recursive: true })
    const unlock = await lockDirectory(deep)
    expect(existsSync(path.join(deep, LOCK_SOCKET))).toBe(true)
    await unlock()
  })

  it.skipIf(!isRoot)(
    'keeps out another container, where names of the kernel are others',
    async () => {
      const unlock = await lockDirectory(directory)
      expect(lockElsewhere(directory, ['unshare', '--net'])).toMatch('is in use by another Travaux')
      await unlock()
      expect(lockElsewhere(directory, ['unshare', '--net'])).toBe('held')
    },
  )

  it.skipIf(!isRoot)('is the same where the directory is mounted twice', async () => {
    const twin = mkdtempSync(`${directory}-twin-`)
    execFileSync('/bin/mount', ['--bind', directory, twin])
    try {
      const unlock = await lockDirectory(directory)
      await expect(lockDirectory(twin)).rejects.toMatchObject(locked)
      await unlock()
      // Both find what a killed one left, at once.
      expect(lockElsewhere(directory)).toBe('held')
      const tries = await Promise.allSettled([lockDirectory(directory), lockDirectory(twin)])
      const won = tries.filter((attempt) => attempt.status === 'fulfilled')
      expect(won).toHaveLength(1)
      await Promise.all(won.map(({ value }) => value()))
    } finally {
      execFileSync('/bin/umount', [twin])
      rmSync(twin, { recursive: true })
    }
  })
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
