import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { Failure } from '../core/failure.ts'
import { COPIES, newestCopy } from './backups.ts'
import { LOCK_FILE, LOCK_SOCKET, lockDirectory } from './directory-lock.ts'
import { requireRoom, ROOM_TO_CREATE_BYTES, ROOM_TO_SAVE_BYTES } from './disk-room.ts'
import { DurableNodeFS } from './durable-node-fs.ts'
import { isDiskFull } from './failure-of-database.ts'
import type { Store } from './db.ts'
import { makePrivate } from './private-folder.ts'
import { refuseNewer } from './refuse-newer.ts'
import * as schema from './schema.ts'

const DATABASE_FOLDER = 'database'
const UNWRITABLE = /^(?:EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/

/** PGlite switches fsync off with -F; we want what is answered to be on the disk. */
const durableParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
]

/**
 * Open the embedded database in a directory, making it where there is none, and bring its tables up to
 * date. Holds the directory against other processes until closed. Fails with a sentence for people
 * when the directory is in use, cannot be written, is something else, or the disk is full.
 */
export async function openEmbedded(directory: string, migrationsFolder: string): Promise<Store> {
  const dataDir = resolve(directory)
  prepareDirectory(dataDir)
  const unlock = await lockDirectory(dataDir)
  try {
    const client = await openDurable(join(dataDir, DATABASE_FOLDER))
    const close = async () => {
      await client.close()
      await unlock()
    }
    const db = await prepareTables(client, dataDir, migrationsFolder)
    return { db, close, dump: async () => client.dumpDataDir('gzip') }
  } catch (error) {
    await unlock()
    throw explained(error, dataDir)
  }
}

async function prepareTables(client: PGlite, dataDir: string, migrationsFolder: string) {
  saveOnlyWithRoom(client, dataDir)
  const db = drizzle(client, { schema, casing: 'snake_case' })
  try {
    await migrate(db, { migrationsFolder })
    await refuseNewer(db, migrationsFolder)
    return db
  } catch (error) {
    // The directory must not be given free while it is open.
    await client.close().catch(() => {})
    throw error
  }
}

/** Statements that need no room. Whatever is read can also be read, and taken out, on a full disk. */
const READS = /^\s*(?:select|with|show|set)\b/i

/**
 * Every save is a transaction, and they follow each other: what is free when a statement begins is free for
 * it. Asked before each, as a whole process is brought in by many and may need more than was free at first.
 */
function saveOnlyWithRoom(client: PGlite, dataDir: string) {
  const transaction: PGlite['transaction'] = client.transaction.bind(client)
  client.transaction = (run) =>
    transaction((tx) => {
      const query: Transaction['query'] = tx.query.bind(tx)
      tx.query = async (statement, ...more) => {
        if (!READS.test(statement)) requireRoom(dataDir, ROOM_TO_SAVE_BYTES)
        return query(statement, ...more)
      }
      return run(tx)
    })
}

/** Open PGlite on a directory so that a commit is on the disk before it is answered. */
export function openDurable(
  databaseDir: string,
  sync?: (descriptor: number) => void,
): Promise<PGlite> {
  const fs = new DurableNodeFS(databaseDir, sync)
  return PGlite.create({ fs, startParams: durableParams })
}

function prepareDirectory(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    requireOurs(dataDir)
    const database = join(dataDir, DATABASE_FOLDER)
    for (const folder of [dataDir, database]) makePrivate(folder)
    const isNew = readdirSync(database).length === 0
    requireRoom(dataDir, isNew ? ROOM_TO_CREATE_BYTES : ROOM_TO_SAVE_BYTES)
  } catch (error) {
    throw explained(error, dataDir)
  }
}

/** A directory with other things in it is not taken over: somebody named the wrong one. */
function requireOurs(dataDir: string) {
  const database = join(dataDir, DATABASE_FOLDER)
  const holds = readdirSync(dataDir).filter((name) => !name.startsWith('.'))
  const isOurs = existsSync(database)
    ? statSync(database).isDirectory() && looksLikeDatabase(database)
    : holds.every((name) => [COPIES, LOCK_FILE, LOCK_SOCKET].includes(name))
  if (!isOurs) throw notOurs(dataDir)
}

/** By its names, so that one whose making was cut short, by a kill or a full disk, can be made anew. */
function looksLikeDatabase(database: string) {
  return readdirSync(database).every((name) =>
    /^(?:PG_VERSION|base|global|pg_.*|postgresql.*|postmaster.*|\..*)$/.test(name),
  )
}

function notOurs(dataDir: string) {
  return new Failure(
    'conflict',
    `${dataDir} holds something that is not a Travaux database. Set TRAVAUX_DATA to an empty or new directory.`,
  )
}

function explained(error: unknown, dataDir: string): unknown {
  if (error instanceof Failure) return error
  const explain = (sentence: string) => new Failure('unavailable', sentence, { cause: error })
  if (isDiskFull(error)) {
    return explain(`The database in ${dataDir} cannot be opened: the disk is full.`)
  }
  // Of a disk that filled up while it was open, PGlite can only say that it was aborted.
  if (error instanceof Error && /Aborted\(/.test(error.message)) {
    const cause = 'the disk may be full, or the files damaged'
    return explain(`The database in ${dataDir} cannot be opened: ${cause}.${wayBack(dataDir)}`)
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return UNWRITABLE.test(code) ? explain(`The data directory ${dataDir} cannot be written.`) : error
}

/** What is left when a database is beyond repair. */
function wayBack(dataDir: string) {
  const copy = newestCopy(dataDir, new Date().toISOString().slice(0, 10))
  if (copy === null) return ''
  const database = join(dataDir, DATABASE_FOLDER)
  return ` To go back to the newest copy, move ${database} away, make it anew, and unpack ${copy} into it.`
}
