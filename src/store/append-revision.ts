import { eq, max } from 'drizzle-orm'
import { sha256 } from '../core/model/content-hash.ts'
import type { RevisionContent } from '../core/model/draft.ts'
import type { Db } from './db.ts'
import { pause } from './pause.ts'
import { clauses, clauseTexts, revisionContents, revisions, witnesses } from './schema.ts'

/** Rows per INSERT. A statement takes at most 65,535 values, and a clause has 21. */
const BATCH = 500
/** Characters per INSERT, counted as JSON, unless a single row has more: see `ROOM_TO_SAVE_BYTES`. */
const BATCH_CHARACTERS = 2_000_000

/** A content with its hash from `hashContent`, made outside the transaction because hashing takes time. */
export type NewRevision = {
  witness: string
  content: RevisionContent
  hash: string
  author: string
  note: string | null
}

/**
 * Add a revision to a witness, inside a transaction. Numbers have no gaps, also when two people save
 * at once: the witness's row is locked, so the second waits and becomes the next revision.
 */
export async function appendRevision(tx: Db, revision: NewRevision): Promise<number> {
  const { witness, content, hash, author, note } = revision
  await tx
    .select({ id: witnesses.id })
    .from(witnesses)
    .where(eq(witnesses.id, witness))
    .for('no key update')
  await storeContent(tx, hash, content)
  const [last] = await tx
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.witness, witness))
  const number = (last?.number ?? 0) + 1
  await tx.insert(revisions).values({ witness, number, hash, author, note })
  return number
}

/** Store a content under its hash with its clauses, inside a transaction; once, however often it comes. */
export async function storeContent(tx: Db, hash: string, content: RevisionContent) {
  const { language, ordering, text, coverage } = content
  const created = await tx
    .insert(revisionContents)
    .values({ hash, language, ordering, text, coverage, clauseCount: content.clauses.length })
    .onConflictDoNothing()
    .returning({ hash: revisionContents.hash })
  if (created.length === 0) return
  const hashed = await Promise.all(
    content.clauses.map(async (clause) => ({ clause, textHash: await sha256(clause.text) })),
  )
  const texts = new Map(hashed.map(({ clause, textHash }) => [textHash, clause.text]))
  // In the order of their hashes, so that two saves that share texts cannot wait for each other.
  const sorted = [...texts].sort(([x], [y]) => (x < y ? -1 : 1))
  await storeInBatches(sorted, (batch) => {
    const rows = batch.map(([textHash, clauseText]) => ({ hash: textHash, text: clauseText }))
    return tx.insert(clauseTexts).values(rows).onConflictDoNothing()
  })
  const rows = hashed.map(({ clause: { span, ...clause }, textHash }, place) => ({
    ...clause,
    content: hash,
    place,
    textHash,
    spanStart: span?.start ?? null,
    spanEnd: span?.end ?? null,
  }))
  await storeInBatches(rows, (batch) => tx.insert(clauses).values(batch))
}

/** Store rows portion by portion, in their order. Between them others are answered: many rows take seconds. */
export async function storeInBatches<T>(
  rows: readonly T[],
  store: (batch: T[]) => PromiseLike<unknown>,
): Promise<void> {
  for (const [at, batch] of inBatches(rows).entries()) {
    if (at > 0) await pause()
    await store(batch)
  }
}

/**
 * Rows in portions that one statement takes, in their order. Long rows are spread over several: the embedded
 * database has room for so much at a time.
 */
export function inBatches<T>(rows: readonly T[]): T[][] {
  const batches: T[][] = []
  let batch: T[] = []
  let characters = 0
  for (const row of rows) {
    const { length } = JSON.stringify(row)
    const isFull = batch.length === BATCH || characters + length > BATCH_CHARACTERS
    if (isFull && batch.length > 0) {
      batches.push(batch)
      batch = []
      characters = 0
    }
    batch.push(row)
    characters += length
  }
  return batch.length === 0 ? batches : [...batches, batch]
}
