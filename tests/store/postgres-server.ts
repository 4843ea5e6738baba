import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import postgres from 'postgres'

const START_LIMIT_MS = 30_000

/** A PostgreSQL of our own. `createDatabase` gives the address of a new, empty database. */
export type PostgresServer = {
  createDatabase: () => Promise<string>
  stop: () => Promise<void>
  /** Ends it at once, as a crash would. */
  kill: () => Promise<void>
}

/** Folder with the server's programs, or `null` where it is not installed. */
export function findPostgres(): string | null {
  const folders = [
    '/usr/lib/postgresql/15/bin',
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ]
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null
}

/** Start PostgreSQL on a free port of this machine, in a new directory, never as root (which it refuses). */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'travaux-postgres-'))
  const user = ordinaryUser()
  if (user) chownSync(directory, user.uid, user.gid)
  const options = { cwd: directory, ...user, env: { ...process.env, HOME: directory } }
  const data = path.join(directory, 'data')
  const setUp = ['-D', data, '-U', 'travaux', '--auth=trust', '--encoding=UTF8', '--no-sync']
  execFileSync(path.join(programs, 'initdb'), setUp, { ...options, stdio: 'ignore' })
  const port = await freePort()
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
  ]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(path.join(programs, 'postgres'), args, { ...options, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    server.kill(signal)
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  const address = (database: string) => `postgres://travaux@127.0.0.1:${port}/${database}`
  await untilItAnswers(address('postgres'))
  let created = 0
  return {
    createDatabase: async () => {
      created += 1
      await run(address('postgres'), `create database test_${created}`)
      return address(`test_${created}`)
    },
    // SIGINT: end open connections and stop; SIGQUIT: stop without cleaning up.
    stop: () => end('SIGINT'),
    kill: () => end('SIGQUIT'),
  }
}

function ordinaryUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

async function run(address: string, statement: string) {
  const client = postgres(address, { max: 1, connect_timeout: 5 })
  try {
    await client.unsafe(statement)
  } finally {
    await client.end()
  }
}

async function untilItAnswers(address: string) {
  const limit = performance.now() + START_LIMIT_MS
  for (;;) {
    try {
      return await run(address, 'select 1')
    } catch (error) {
      if (performance.now() > limit) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
