import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { Failure } from '../core/failure.ts'

/** Name of the file that holds the lock where there are no abstract sockets. */
export const LOCK_FILE = 'travaux.lock'
/** Name of the socket that holds it on Linux, together with an abstract one. */
export const LOCK_SOCKET = 'travaux.sock'

/** Part of nearly every Linux. */
const LOCKER = 'flock'
/** Far longer than it takes from one call to the next. */
const SETTLED_MS = 100
/** What is said by disks that can hold no sockets, as some that containers are given, and without /proc. */
const HAS_NO_SOCKETS = /^(?:ENOENT|EPERM|EOPNOTSUPP|ENOTSUP|ENOSYS|EINVAL|EIO)$/

/** Gives the directory free again. */
export type Unlock = () => Promise<void>

/**
 * Keep other processes out of a data directory: two on one directory destroy each other's saves.
 * On Linux the kernel holds the lock, so that it ends with us, however we end.
 */
export async function lockDirectory(directory: string): Promise<Unlock> {
  const path = realpathSync(directory)
  return process.platform === 'linux' ? lockByKernel(path) : lockByFile(path)
}

function lockedByOther(path: string) {
  return new Failure(
    'conflict',
    `The data directory ${path} is in use by another Travaux. Stop that one, or set TRAVAUX_DATA to another directory.`,
  )
}

/**
 * The kernel holds all three: an abstract socket, by the path, which is gone at once when we are killed; a
 * lock on the directory itself, where there is a program to ask for it; and a socket in the directory, which
 * keeps out those for whom names are others: containers on one volume have abstract sockets of their own, and
 * a directory that is mounted twice has two paths.
 */
async function lockByKernel(path: string): Promise<Unlock> {
  const name = createHash('sha256').update(path).digest('hex')
  const byPath = await listenAt(`\0travaux-${name}`)
  if (byPath === null) throw lockedByOther(path)
  const folder = openSync(path, 'r')
  try {
    lockFolder(path, folder)
    const inFolder = await listenInFolder(path, folder)
    return async () => {
      inFolder?.close()
      closeSync(folder)
      await closed(byPath)
    }
  } catch (error) {
    closeSync(folder)
    await closed(byPath)
    throw error
  }
}

/**
 * Node cannot ask for this lock, and a program to which the open directory is handed can. It is ours as long
 * as that is open. Whoever is stopped half-way through taking over a stale socket could overlook another.
 */
function lockFolder(path: string, folder: number): void {
  const { status, stderr } = spawnSync(LOCKER, ['-n', '3'], {
    stdio: ['ignore', 'ignore', 'pipe', folder],
  })
  // Where this disk knows no such locks, or there is no such program, it says so, and the sockets must do.
  if (status === 1 && stderr.length === 0) throw lockedByOther(path)
}

/** A server at the socket in a directory, or `null` where its disk can hold none. Fails if another listens. */
async function listenInFolder(path: string, folder: number): Promise<Server | null> {
  // The name of a socket may have 107 bytes, which a path may exceed. This one leads to it, and is short.
  const name = `/proc/self/fd/${folder}/${LOCK_SOCKET}`
  try {
    return (await listenAt(name)) ?? (await takeOver(path, name))
  } catch (error) {
    if (!HAS_NO_SOCKETS.test(String(codeOf(error)))) throw error
    return null
  }
}

/** Listen in the place of a socket at which nobody listens any more. Fails if somebody does. */
async function takeOver(path: string, name: string): Promise<Server> {
  await removeStale(path, name)
  const server = await listenAt(name)
  if (server === null) throw lockedByOther(path)
  const own = identityOf(name)
  // Whoever found the same stale socket may have been about to remove it, and found ours.
  await setTimeout(SETTLED_MS)
  if (identityOf(name) === own) return server
  // Not closed, as that would remove what has its name, which is another's now. It keeps nobody running.
  throw lockedByOther(path)
}

async function removeStale(path: string, name: string): Promise<void> {
  const found = identityOf(name)
  if (await isAnswered(name)) throw lockedByOther(path)
  // Between the making of a socket and listening at it there is a moment.
  await setTimeout(SETTLED_MS)
  if (await isAnswered(name)) throw lockedByOther(path)
  if (identityOf(name) === found) rmSync(name, { force: true })
}

/** A server at a socket, or `null` where there is one already. */
function listenAt(name: string): Promise<Server | null> {
  const server = createServer((socket) => socket.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      codeOf(error) === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(name, () => resolve(server.unref()))
  })
}

function isAnswered(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name)
    const answer = (isOne: boolean) => {
      socket.destroy()
      resolve(isOne)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', (error) =>
      answer(!/^(?:ECONNREFUSED|ENOENT)$/.test(String(codeOf(error)))),
    )
  })
}

/** Tells one socket from another of its name; the number alone is given out again. */
function identityOf(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.ino} ${found.ctimeNs}` : null
}

const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()))

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
