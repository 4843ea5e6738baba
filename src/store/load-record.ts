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

/** Who loads: the version of the Travaux that the bundle came with, if it has one. */
export type Loading = { version?: string; onProgress?: (progress: LoadProgress) => void }

/**
 * What a load did. `unchanged`: this very bundle had been loaded before, or one that came with a newer
 * Travaux, whose version is `newer`.
 */
export type LoadResult = {
  unchanged: boolean
  newer: string | null
  revised: string[]
  leftOut: string[]
}

/**
 * Store a bundled record, all or nothing. Loading it again changes nothing; loading a newer one updates
 * what is said about things, adds what is new, and gives a new revision to witnesses whose content
 * differs; an older one is not put in the place of a newer. What a person entered is never touched: an id
 * that a person took first stays theirs, and the record's own thing of that id is left out and named in
 * the result.
 */
export async function loadRecord(
  db: Db,
  bundle: RecordBundle,
  { version = '', onProgress = () => {} }: Loading = {},
): Promise<LoadResult> {
  const process = bundle.process.id
  const hash = await sha256(canonicalJson(bundle))
  const stamp = { hash, version }
  const known = await findKept(db, process, stamp)
  if (known) return known
  const hashes = await Promise.all(bundle.witnesses.map(({ content }) => hashContent(content)))
  return db.transaction(async (tx) => {
    // Two servers on one database may start at once, with other records.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`record ${process}`}, 0))`)
    const meanwhile = await findKept(tx, process, stamp)
    if (meanwhile) return meanwhile
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
    await markLoaded(tx, bundle, stamp)
    return { unchanged: false, newer: null, revised, leftOut }
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

/** Which record it is, and with which Travaux it came. */
type Stamp = { hash: string; version: string }

/** What loading comes to where the record that is here stays: it is this one, or a newer one. */
async function findKept(db: Db, process: string, given: Stamp): Promise<LoadResult | null> {
  const [held] = await db
    .select({ hash: records.hash, version: records.version })
    .from(records)
    .where(eq(records.process, process))
  if (!held) return null
  const isSame = held.hash === given.hash
  if (!isSame && !isNewer(held.version, given.version)) return null
  if (isSame && isNewer(given.version, held.version)) {
    // From now on a Travaux between the two is older than the one that had this record last.
    await db
      .update(records)
      .set({ version: given.version })
      .where(and(eq(records.process, process), eq(records.version, held.version)))
  }
  return { unchanged: true, newer: isSame ? null : held.version, revised: [], leftOut: [] }
}

/** Whether a version comes after another: a pre-release before its release, and none before all. */
function isNewer(version: string, other: string): boolean {
  const one = partsOf(version)
  const two = partsOf(other)
  const order =
    byNumber(one.number, two.number) ||
    Number(one.early === '') - Number(two.early === '') ||
    byNumber(one.early, two.early)
  return order > 0
}

const byNumber = new Intl.Collator('en', { numeric: true }).compare

/** *1.0.0-rc.1* is the number 1.0.0 and, early, rc.1; what stands behind a plus orders nothing. */
function partsOf(version: string) {
  const [, number = '', early = ''] = /^([^+-]*)-?([^+]*)/u.exec(version) ?? []
  return { number, early }
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

async function markLoaded(tx: Db, { process, method, weakSpots }: RecordBundle, stamp: Stamp) {
  const loaded = { ...stamp, method, weakSpots, loadedAt: sql`now()` }
  await tx
    .insert(records)
    .values({ process: process.id, ...loaded })
    .onConflictDoUpdate({ target: records.process, set: loaded })
  await noteChange(tx, loadChange(process.id, 'process', process.id))
}

function loadChange(process: string, kind: 'process' | 'revision', subject: string) {
  return { process, author: RECORD_AUTHOR, action: 'load-record', kind, subject } as const
}
