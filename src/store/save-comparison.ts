import { randomBytes } from 'node:crypto'
import { desc, eq, sql } from 'drizzle-orm'
import { Failure } from '../core/failure.ts'
import type {
  ComparisonSave,
  ComparisonVersionSave,
  SavedComparison,
} from '../core/model/comparison.ts'
import { canonicalJson, sha256 } from '../core/model/content-hash.ts'
import { noteComparison, type Owned } from './change-comparison.ts'
import { hashOwnerKey, lockOwned, requireKept } from './comparison-owner.ts'
import { findComparison } from './comparisons.ts'
import type { Db } from './db.ts'
import {
  type Claim,
  findWanted,
  insertVersion,
  type VersionMaker,
} from './new-comparison-version.ts'
import { requireLatest } from './require-latest.ts'
import { comparisonContents, comparisons, comparisonVersions } from './schema.ts'
import { spokenMoment } from './spoken-moment.ts'

/** What a save made. `repeated` says that the same save had been stored before. */
export type ComparisonSaved = { comparison: SavedComparison; repeated: boolean }

/**
 * Compare, and store a first version with its article: everything, or nothing. Sending the same save again
 * gives what it made; the same submission with another content is a conflict.
 */
export async function saveComparison(
  db: Db,
  save: ComparisonSave,
  makeVersion: VersionMaker,
): Promise<ComparisonSaved> {
  const claim = { submission: save.submission, fingerprint: await sha256(canonicalJson(save)) }
  const known = await findRepeated(db, claim)
  if (known !== null) return known
  const id = newComparisonId()
  const made = await makeVersion(await findWanted(db, { id, number: 1, save }))
  return storeOnce(db, claim, async (tx) => {
    const { listed, ownerKey } = save
    const createdAt = new Date(made.version.createdAt)
    const ownerKeyHash = hashOwnerKey(ownerKey)
    await tx.insert(comparisons).values({ id, listed, ownerKeyHash, createdAt })
    await insertVersion(tx, id, { ...made, ...claim })
    await noteComparison(tx, id, { listed, action: 'create' })
    return id
  })
}

/**
 * Compare, and store the next version. Fails where the key is another one, where the comparison was
 * deleted, and where a version was saved since the one that this is based on.
 */
export async function saveComparisonVersion(
  db: Db,
  { save, ...owned }: Owned & { save: ComparisonVersionSave },
  makeVersion: VersionMaker,
): Promise<ComparisonSaved> {
  const { id, ownerKey } = owned
  // Whoever sends a save again, as its answer was lost, may have heard meanwhile of the version it made.
  const { basedOn, ...said } = save
  const fingerprint = await sha256(canonicalJson({ ...said, comparison: id }))
  const claim = { submission: save.submission, fingerprint }
  // Looked at before anything is compared, and again once nobody else can come in between.
  await db.transaction((tx) => lockOwned(tx, id, ownerKey))
  const known = await findRepeated(db, claim)
  if (known !== null) return known
  await requireLatestVersion(db, id, save)
  const made = await makeVersion(await findWanted(db, { id, number: basedOn + 1, save }))
  return storeOnce(db, claim, async (tx) => {
    const held = await lockOwned(tx, id, ownerKey)
    requireKept(held)
    await requireLatestVersion(tx, id, save)
    await insertVersion(tx, id, { ...made, ...claim })
    await noteComparison(tx, id, { listed: held.listed, action: 'revise' })
    return id
  })
}

const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567'
const ID_LETTERS = 20

/** `c` and 100 random bits: nobody finds an unlisted comparison by trying. */
function newComparisonId(): string {
  const letters = Array.from(randomBytes(ID_LETTERS), (byte) => BASE_32.charAt(byte % 32))
  return `c${letters.join('')}`
}

/** Store in a transaction what `insert` stores, unless the same submission was stored meanwhile. */
function storeOnce(
  db: Db,
  claim: Claim,
  insert: (tx: Db) => Promise<string>,
): Promise<ComparisonSaved> {
  return db.transaction(async (tx) => {
    // Whoever brings the same submission meanwhile waits here until this save is decided.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${claim.submission}, 0))`)
    const known = await findRepeated(tx, claim)
    if (known !== null) return known
    const id = await insert(tx)
    return { comparison: await findComparison(tx, id), repeated: false }
  })
}

/** What the same save made before; `null` where it is new. */
async function findRepeated(
  db: Db,
  { submission, fingerprint }: Claim,
): Promise<ComparisonSaved | null> {
  const [stored] = await db
    .select({
      id: comparisonVersions.comparison,
      fingerprint: comparisonContents.fingerprint,
    })
    .from(comparisonVersions)
    .leftJoin(
      comparisonContents,
      sql`${comparisonContents.comparison} = ${comparisonVersions.comparison} and ${comparisonContents.number} = ${comparisonVersions.number}`,
    )
    .where(eq(comparisonVersions.submission, submission))
  if (!stored) return null
  if (stored.fingerprint === null) requireKept({ deletedAt: new Date() })
  if (stored.fingerprint !== fingerprint) {
    throw new Failure(
      'conflict',
      'This was saved before, and has been changed since. Save it as a new submission.',
    )
  }
  return { comparison: await findComparison(db, stored.id), repeated: true }
}

async function requireLatestVersion(db: Db, id: string, { basedOn }: ComparisonVersionSave) {
  const [latest] = await db
    .select()
    .from(comparisonVersions)
    .where(eq(comparisonVersions.comparison, id))
    .orderBy(desc(comparisonVersions.number))
    .limit(1)
  const outdated = ({ number, createdAt }: NonNullable<typeof latest>) =>
    new Failure(
      'conflict',
      `Version ${number} was saved on ${spokenMoment(createdAt)}; yours is based on version ${basedOn}.`,
    )
  requireLatest(basedOn, { latest, what: 'version', outdated })
}
