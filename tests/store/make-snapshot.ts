// Usage: node --import tsx tests/store/make-snapshot.ts FILE [record]: see test-database.ts.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { loadDataset } from '../../src/dataset/load-dataset.ts'
import { loadRecord } from '../../src/store/load-record.ts'
import * as schema from '../../src/store/schema.ts'

/** This file, to be run in a process of its own. */
export const snapshotScript = import.meta.filename

async function makeSnapshot(file: string, record: boolean) {
  const migrationsFolder = path.join(import.meta.dirname, '../../src/store/migrations')
  const client = await PGlite.create()
  const db = drizzle(client, { schema, casing: 'snake_case' })
  await migrate(db, { migrationsFolder })
  if (record) await loadRecord(db, loadDataset())
  // Nobody makes databases from these, and each opening would copy them: 15 MB in 600 files.
  await client.exec(`update pg_database set datistemplate = false`)
  for (const name of ['template0', 'template1']) await client.exec(`drop database ${name}`)
  const copy = await client.dumpDataDir('none')
  // Under its name only when whole: test files that run at the same time read it.
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await copy.arrayBuffer()))
  renameSync(`${file}.${process.pid}`, file)
  await client.close()
}

const [, script, file, wanted] = process.argv
if (script === snapshotScript && file !== undefined) await makeSnapshot(file, wanted === 'record')
