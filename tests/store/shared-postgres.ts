import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import { z } from 'zod'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { RUNNING_FILE, runStatement, startPostgres } from './postgres-server.ts'
import { migrationsFolder } from './test-database.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- added to Vitest's own interface
  export interface ProvidedContext {
    /** Where test files agree on the PostgreSQL of this run; see shared-postgres-setup.ts. */
    postgresFolder: string
  }
}

/** What is known of the PostgreSQL of a run. `server` is its address without a database. */
const Running = z.object({ server: z.string(), pid: z.int(), directory: z.string() })
type Running = z.infer<typeof Running>

const START_LIMIT_MS = 60_000
const MIGRATED = 'migrated'

let running: Promise<Running> | null = null
let created = 0

/** A new database on the one PostgreSQL of this run, with all tables, or with nothing in it. Gives its address. */
export async function createSharedDatabase(programs: string, { empty = false } = {}) {
  running ??= startOrFind(programs)
  const { server } = await running
  created += 1
  const name = `test_${process.pid}_${created}`
  const template = empty ? 'template1' : MIGRATED
  await runStatement(`${server}/postgres`, `create database ${name} template ${template}`)
  return `${server}/${name}`
}

/** The first to ask starts it; whoever asks meanwhile, also in another process, waits for it. */
async function startOrFind(programs: string): Promise<Running> {
  const folder = inject('postgresFolder')
  const file = path.join(folder, RUNNING_FILE)
  if (!isFirst(path.join(folder, 'starting'))) {
    const limit = performance.now() + START_LIMIT_MS
    while (!existsSync(file)) {
      if (performance.now() > limit) throw new Error('PostgreSQL was not started')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return Running.parse(JSON.parse(readFileSync(file, 'utf8')))
  }
  const { addressOf, pid, directory } = await startPostgres(programs)
  await runStatement(addressOf('postgres'), `create database ${MIGRATED}`)
  const store = await openPostgres(addressOf(MIGRATED), migrationsFolder)
  await store.close()
  const started: Running = { server: addressOf('').replace(/\/$/, ''), pid, directory }
  writeFileSync(`${file}.part`, JSON.stringify(started))
  renameSync(`${file}.part`, file)
  return started
}

function isFirst(folder: string) {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}
