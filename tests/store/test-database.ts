import { Blob as NodeBlob } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { loadDataset } from '../../src/dataset/load-dataset.ts'
import type { Db } from '../../src/store/db.ts'
import * as schema from '../../src/store/schema.ts'
import { snapshotScript } from './make-snapshot.ts'

/** Where the tables come from. */
export const migrationsFolder = path.join(import.meta.dirname, '../../src/store/migrations')

type Wanted = {
  /** Whether the bundled record is in it. */
  record?: boolean
  /** Takes every question that the database is asked. */
  logQuery?: (query: string) => void
}

/**
 * A database of one's own in memory, with all tables, and with the bundled record if wanted. Opened from a
 * snapshot that is made once per change of tables or record, so that it takes well under a second.
 */
export async function openTestDb({ record = false, logQuery }: Wanted = {}): Promise<
  Db & { $client: PGlite }
> {
  const client = await PGlite.create({ loadDataDir: readSnapshot(record), startParams })
  const logger = logQuery ? { logQuery } : false
  return drizzle(client, { schema, casing: 'snake_case', logger })
}

/** A fraction of the usual memory for pages: to clear it is a third of an opening. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB']

const read = new Map<string, Blob>()

/** Read once per worker: test files share this module, and most open several databases. */
function readSnapshot(record: boolean): Blob {
  const file = haveSnapshot(record)
  const known = read.get(file)
  if (known) return known
  // Node's own Blob is the global one, except where jsdom puts its own in its place, which cannot be read.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two types mean one class
  const blob = new NodeBlob([readFileSync(file)]) as unknown as Blob
  read.set(file, blob)
  return blob
}

/** Put a database into a data directory, as if a server had made it. Spares seconds of first start. */
export function putTestDatabase(dataDir: string, { record = false }: Wanted = {}): void {
  const folder = path.join(dataDir, 'database')
  mkdirSync(folder, { recursive: true })
  // tar tells that it takes the leading slash off every name; nothing else is to be said.
  execFileSync('tar', ['-xf', haveSnapshot(record), '-C', folder], { stdio: 'ignore' })
}

/** Nothing that decides a name changes while tests run. */
const files: { record?: string; empty?: string } = {}

function haveSnapshot(record: boolean): string {
  const file = record
    ? (files.record ??= snapshotFile(true))
    : (files.empty ??= snapshotFile(false))
  if (!existsSync(file)) makeSnapshot(file, record)
  return file
}

/** In a process of its own: a test's process may pretend to be a browser. */
function makeSnapshot(file: string, record: boolean) {
  const args = ['--import', 'tsx', snapshotScript, file, ...(record ? ['record'] : [])]
  execFileSync(process.execPath, args, { stdio: 'inherit' })
}

/** Named by everything that decides what is in it, so that a stale one is never opened. */
function snapshotFile(record: boolean) {
  const made = createHash('sha256')
  for (const name of readdirSync(migrationsFolder)) {
    if (name.endsWith('.sql')) made.update(readFileSync(path.join(migrationsFolder, name)))
  }
  for (const loader of ['load-record.ts', 'record-entries.ts', 'append-revision.ts']) {
    made.update(readFileSync(path.join(migrationsFolder, '..', loader)))
  }
  made.update(readFileSync(snapshotScript))
  if (record) made.update(JSON.stringify(loadDataset()))
  const name = `${record ? 'record' : 'empty'}-${made.digest('hex').slice(0, 16)}.tar`
  return path.join(os.tmpdir(), 'travaux-test-snapshots', name)
}
