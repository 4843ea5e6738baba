import { and, desc, eq, sql } from 'drizzle-orm'
import { Failure } from '../core/failure.ts'
import { Alignment, AlignmentSummary, mirrorDecision } from '../core/model/alignment.ts'
import type { Db } from './db.ts'
import { alignments, revisionContents } from './schema.ts'

/** The hashes of two revisions under comparison. Both directions have the same versions. */
export type Pair = { before: string; after: string }

/** Every version of people's decisions about two revisions, newest first; empty where nobody decided anything. */
export async function listAlignments(db: Db, pair: Pair): Promise<AlignmentSummary[]> {
  await requireContents(db, pair)
  const rows = await db
    .select(summaryColumns)
    .from(alignments)
    .where(isOf(pair))
    .orderBy(desc(alignments.number))
  return rows.map((row) => summaryFrom(pair, row))
}

/** What a list says of a version. */
export const summaryColumns = {
  number: alignments.number,
  engine: alignments.engine,
  createdAt: alignments.createdAt,
  author: alignments.author,
  note: alignments.note,
  decisionCount: sql<number>`jsonb_array_length(${alignments.decisions})`,
}

/** A version for a list, as one of the two directions reads it. */
export function summaryFrom(
  { before, after }: Pair,
  row: { createdAt: Date; decisionCount: number },
): AlignmentSummary {
  return AlignmentSummary.parse({ ...row, before, after, createdAt: row.createdAt.toISOString() })
}

/** One version of people's decisions about two revisions, seen from `before`. Never changes. */
export async function findAlignment(db: Db, pair: Pair, number: number): Promise<Alignment> {
  const [row] = await db
    .select()
    .from(alignments)
    .where(and(isOf(pair), eq(alignments.number, number)))
  if (!row) {
    throw new Failure(
      'not-found',
      `There is no version ${number} of people’s decisions about these two texts.`,
    )
  }
  return seenFrom(pair, row)
}

/** The newest version as it is stored, whichever side was asked for first. */
export async function latestAlignment(db: Db, pair: Pair) {
  const [row] = await db
    .select()
    .from(alignments)
    .where(isOf(pair))
    .orderBy(desc(alignments.number))
    .limit(1)
  return row
}

/** The pair as it is stored: the lower hash first. */
export function storedPair({ before, after }: Pair): Pair {
  return before <= after ? { before, after } : { before: after, after: before }
}

/** Only the versions of this pair. */
export function isOf(pair: Pair) {
  const { before, after } = storedPair(pair)
  return and(eq(alignments.before, before), eq(alignments.after, after))
}

/** A stored version as one of the two directions reads it. */
export function seenFrom(pair: Pair, row: typeof alignments.$inferSelect): Alignment {
  const isMirrored = row.before !== pair.before
  return Alignment.parse({
    ...row,
    ...pair,
    decisions: isMirrored ? row.decisions.map(mirrorDecision) : row.decisions,
    createdAt: row.createdAt.toISOString(),
  })
}

/** Fails unless both texts are there. */
export async function requireContents(db: Db, { before, after }: Pair) {
  for (const hash of [before, after]) {
    const [content] = await db
      .select({ hash: revisionContents.hash })
      .from(revisionContents)
      .where(eq(revisionContents.hash, hash))
    if (!content) throw new Failure('not-found', `There is no revision with the hash ${hash}.`)
  }
}
