import { and, eq, sql } from 'drizzle-orm'
import { RECORD_AUTHOR } from '../core/model/author.ts'
import { canonicalJson, hashContent, sha256 } from '../core/model/content-hash.ts'
import type { RecordBundle, RecordedWitness } from '../core/model/record-bundle.ts'
import { appendRevision } from './append-revision.ts'
import { noteChange } from './changes.ts'
import type { Db } from './db.ts'
import { upsertEntries } from './record-entries.ts'
import { records, witnesses } from './schema.ts'

/** How far a load has come: `done` of `total` steps, and what is being stored. */
export type LoadProgress = { done: number; total: number; what: string }

/** What a load did. `unchanged`: this very bundle had been loaded before. */
export type LoadResult = { unchanged: boolean; revised: string[]; leftOut: string[] }

/**
 * Store a bundled record, all or nothing. Loading it again changes nothing; loading a newer one updates
 * what is said about things, adds what is new, and gives a new revision to witnesses whose content
 * differs. What a person entered is never touched: an id that a person took first stays theirs, and
 * the record's own thing of that id is left out and named in the result.
 */
export async function loadRecord(
  db: Db,
  bundle: RecordBundle,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<LoadResult> {
  const process = bundle.process.id
  const hash = await sha256(canonicalJson(bundle))
  if (await isLoaded(db, process, hash)) return { unchanged: true, revised: [], leftOut: [] }
  const hashes = await Promise.all(bundle.witnesses.map(({ content }) => hashContent(content)))
  return db.transaction(async (tx) => {
    const progress = countSteps(bundle, onProgress)
    const leftOut = await upsertEntries(tx, bundle, progress)
    const revised: string[] = []
    for (const [index, recorded] of bundle.witnesses.entries()) {
      progress(recorded.witness.shortTitle)
      if (leftOut.includes(recorded.witness.id)) continue
      const revision = await reviseWitness(tx, recorded, hashes[index] ?? '')
      if (revision === null) continue
      revised.push(revision)
      await noteChange(tx, loadChange(process, 'revision', revision))
    }
    await markLoaded(tx, bundle, hash)
    return { unchanged: false, revised, leftOut }
  })
}

function countSteps(bundle: RecordBundle, onProgress: (progress: LoadProgress) => void) {
  // One step per witness, and one for each of the lists before them, which are quick.
  const total = bundle.witnesses.length + 1
  let done = 0
  return (what: string) => {
    onProgress({ done, total, what })
    done += 1
  }
}

async function isLoaded(db: Db, process: string, hash: string) {
  const [loaded] = await db
    .select({ hash: records.hash })
    .from(records)
    .where(and(eq(records.process, process), eq(records.hash, hash)))
  return loaded !== undefined
}

/** A new revision (`witness@number`) if the record's content differs from what it gave before. */
async function reviseWitness(
  tx: Db,
  { witness: { id }, content }: RecordedWitness,
  hash: string,
): Promise<string | null> {
  const [stored] = await tx
    .select({ recordHash: witnesses.recordHash })
    .from(witnesses)
    .where(eq(witnesses.id, id))
  if (stored?.recordHash === hash) return null
  const note = stored?.recordHash ? 'A newer record differs' : null
  const revision = { witness: id, content, hash, author: RECORD_AUTHOR, note }
  const number = await appendRevision(tx, revision)
  await tx.update(witnesses).set({ recordHash: hash }).where(eq(witnesses.id, id))
  return `${id}@${number}`
}

async function markLoaded(tx: Db, { process, method, weakSpots }: RecordBundle, hash: string) {
  const loaded = { hash, method, weakSpots, loadedAt: sql`now()` }
  await tx
    .insert(records)
    .values({ process: process.id, ...loaded })
    .onConflictDoUpdate({ target: records.process, set: loaded })
  await noteChange(tx, loadChange(process.id, 'process', process.id))
}

function loadChange(process: string, kind: 'process' | 'revision', subject: string) {
  return { process, author: RECORD_AUTHOR, action: 'load-record', kind, subject } as const
}
