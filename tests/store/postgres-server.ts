import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import postgres from 'postgres'

const START_LIMIT_MS = 30_000

/** In the folder of a run: says which PostgreSQL its test files share. */
export const RUNNING_FILE = 'running.json'

/** A PostgreSQL of our own. */
export type PostgresServer = {
  /** The address of a database. */
  addressOf: (database: string) => string
  pid: number
  /** Where its files are. */
  directory: string
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
    // What is lost in a crash of the machine is made again by the next run.
    'fsync=off',
    'full_page_writes=off',
    'autovacuum=off',
  ]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(path.join(programs, 'postgres'), args, { ...options, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const kill = async () => {
    server.kill('SIGQUIT')
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  const addressOf = (database: string) => `postgres://travaux@127.0.0.1:${port}/${database}`
  await untilItAnswers(addressOf('postgres'))
  return {
    addressOf,
    pid: server.pid ?? 0,
    directory,
    kill,
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

/** Run one statement on a database. */
export async function runStatement(address: string, statement: string) {
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
      return await runStatement(address, 'select 1')
    } catch (error) {
      if (performance.now() > limit) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
