import { and, asc, desc, eq, inArray, lt, ne, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { AlignmentSummary } from '../core/model/alignment.ts'
import { requireContents, summaryFrom, summaryColumns, type Pair } from './alignments.ts'
import type { Db } from './db.ts'
import { alignments, revisions } from './schema.ts'

/**
 * People's decisions about earlier revisions of two texts: of every pair of a revision before, or an
 * earlier one of the same witness, with such a one after, the latest version that holds a decision.
 */
export async function listEarlierAlignments(db: Db, pair: Pair): Promise<AlignmentSummary[]> {
  await requireContents(db, pair)
  const before = [pair.before, ...(await earlierContents(db, pair.before))]
  const after = [pair.after, ...(await earlierContents(db, pair.after))]
  const among = (one: string[], other: string[]) =>
    and(inArray(alignments.before, one), inArray(alignments.after, other))
  const rows = await db
    .selectDistinctOn([alignments.before, alignments.after], {
      ...summaryColumns,
      before: alignments.before,
      after: alignments.after,
    })
    .from(alignments)
    .where(or(among(before, after), among(after, before)))
    .orderBy(asc(alignments.before), asc(alignments.after), desc(alignments.number))
  return rows
    .map((row) => summaryFrom(isSeenSo(row, { before, after }) ? row : swapped(row), row))
    .filter(({ decisionCount, ...held }) => decisionCount > 0 && !isSame(held, pair))
}

type Contents = { before: readonly string[]; after: readonly string[] }

const isSeenSo = (held: Pair, { before, after }: Contents) =>
  before.includes(held.before) && after.includes(held.after)

const swapped = ({ before, after }: Pair): Pair => ({ before: after, after: before })
const isSame = (one: Pair, other: Pair) => one.before === other.before && one.after === other.after

/** Other contents that a witness of this one had before. */
async function earlierContents(db: Db, hash: string): Promise<string[]> {
  const newer = alias(revisions, 'newer')
  const rows = await db
    .selectDistinct({ hash: revisions.hash })
    .from(revisions)
    .innerJoin(newer, and(eq(newer.witness, revisions.witness), lt(revisions.number, newer.number)))
    .where(and(eq(newer.hash, hash), ne(revisions.hash, hash)))
  return rows.map((row) => row.hash)
}
