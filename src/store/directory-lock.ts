import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../core/failure.ts'

/** Name of the file that holds the lock where there are no abstract sockets. */
export const LOCK_FILE = 'travaux.lock'

/** Gives the directory free again. */
export type Unlock = () => Promise<void>

/**
 * Keep other processes out of a data directory: two on one directory destroy each other's saves.
 * On Linux the kernel holds the lock (an abstract socket), so it is gone at once when we are killed.
 */
export async function lockDirectory(directory: string): Promise<Unlock> {
  const path = realpathSync(directory)
  return process.platform === 'linux' ? lockBySocket(path) : lockByFile(path)
}

function lockedByOther(path: string) {
  return new Failure(
    'conflict',
    `The data directory ${path} is in use by another Travaux. Stop that one, or set TRAVAUX_DATA to another directory.`,
  )
}

function lockBySocket(path: string): Promise<Unlock> {
  const name = createHash('sha256').update(path).digest('hex')
  const server = createServer((socket) => socket.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? lockedByOther(path) : error),
    )
    // The leading NUL makes the name abstract: it stands in no directory and dies with the process.
    server.listen(`\0travaux-${name}`, () => {
      server.unref()
      resolve(() => new Promise((closed) => server.close(() => closed())))
    })
  })
}

/** Elsewhere a file says who holds the directory; it is stale if that process does not run any more. */
export async function lockByFile(path: string): Promise<Unlock> {
  const file = join(path, LOCK_FILE)
  const own = JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) })
  try {
    writeFileSync(file, own, { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    if (isHeld(readFileSync(file, 'utf8'))) throw lockedByOther(path)
    writeFileSync(file, own)
  }
  // Whoever wrote last holds it, if two found the same stale file at once.
  if (readFileSync(file, 'utf8') !== own) throw lockedByOther(path)
  return async () => rmSync(file, { force: true })
}

const Holder = z.object({ pid: z.int(), startedAt: z.string() })

function isHeld(content: string): boolean {
  const holder = Holder.safeParse(parseJson(content)).data
  if (holder === undefined) return false
  // Process ids are given out again, in containers often the same one: the start time tells them apart.
  return isRunning(holder.pid) && startOf(holder.pid) === holder.startedAt
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return codeOf(error) === 'EPERM'
  }
}

/** When a process started, in the words of `ps`; empty where there is no `ps` (then the id must do). */
function startOf(pid: number): string {
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
