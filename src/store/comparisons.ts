import { and, asc, desc, eq, inArray, sql, type AnyColumn } from 'drizzle-orm'
import { z } from 'zod'
import type { RowCounts } from '../core/compare/row.ts'
import { Failure } from '../core/failure.ts'
import { ComparisonFacts, ListedComparison, SavedComparison } from '../core/model/comparison.ts'
import type { Db } from './db.ts'
import { isListed } from './listed-comparisons.ts'
import { requireProcess } from './process-summaries.ts'
import { comparisonContents, comparisons, comparisonVersions } from './schema.ts'

/** How many comparisons the page of a process lists. */
const MOST_LISTED = 200

/** A saved comparison with all its versions, or what is left where one was deleted. */
export async function findComparison(db: Db, id: string): Promise<SavedComparison> {
  // In one statement: a deletion between two would leave versions without contents.
  const rows = await selectVersions(db, id)
  const [first] = rows
  if (!first) throw new Failure('not-found', `There is no saved comparison “${id}”.`)
  const { held } = first
  if (held.deletedAt !== null) {
    return SavedComparison.parse({
      state: 'deleted',
      id,
      deletedAt: held.deletedAt.toISOString(),
      versions: rows.map(({ facts }) => factsOf(facts)),
    })
  }
  const versions = rows.map(({ facts, content }) => ({ ...content, ...factsOf(facts) }))
  return SavedComparison.parse({ state: 'kept', id, listed: held.listed, versions })
}

/** The article is left out: it may be megabytes long. */
const shown = {
  view: comparisonContents.view,
  caption: comparisonContents.caption,
  notes: comparisonContents.notes,
  resultHash: comparisonContents.resultHash,
}

type Version = { comparison: AnyColumn; number: AnyColumn }

/** What belongs to the same version. */
const isContentOf = ({ comparison, number }: Version) =>
  and(eq(comparisonContents.comparison, comparison), eq(comparisonContents.number, number))

function selectVersions(db: Db, id: string) {
  return db
    .select({ held: comparisons, facts: comparisonVersions, content: shown })
    .from(comparisonVersions)
    .innerJoin(comparisons, eq(comparisons.id, comparisonVersions.comparison))
    .leftJoin(comparisonContents, isContentOf(comparisonVersions))
    .where(eq(comparisonVersions.comparison, id))
    .orderBy(asc(comparisonVersions.number))
}

type FactsRow = typeof comparisonVersions.$inferSelect

const factsOf = (row: FactsRow): ComparisonFacts =>
  ComparisonFacts.parse({ ...row, createdAt: row.createdAt.toISOString() })

/** The comparisons that a process lists, newest first, each in its latest version; at most 200. */
export async function listComparisons(db: Db, process: string): Promise<ListedComparison[]> {
  await requireProcess(db, process)
  const { comparison, number } = comparisonVersions
  const listed = db.select({ id: comparisons.id }).from(comparisons).where(isListed())
  const latest = db
    .selectDistinctOn([comparison])
    .from(comparisonVersions)
    .where(inArray(comparison, listed))
    .orderBy(asc(comparison), desc(number))
    .as('latest')
  const { hash, engine, alignment, author, createdAt, before, after } = latest
  const facts = { hash, engine, alignment, author, createdAt, before, after }
  const rows = await db
    .select({ id: latest.comparison, number: latest.number, ...facts, ...shown })
    .from(latest)
    .innerJoin(comparisonContents, isContentOf(latest))
    .where(sql`${process} in (${before} ->> 'process', ${after} ->> 'process')`)
    .orderBy(desc(createdAt), asc(latest.comparison))
    .limit(MOST_LISTED)
  return z
    .array(ListedComparison)
    .parse(rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })))
}

/** What is kept of a version to be shown as it was cited. */
export type StoredArticle = Pick<
  typeof comparisonContents.$inferSelect,
  'form' | 'article' | 'articleHash' | 'counts'
>

/** One version's stored article, or `null` where there is none (any more). */
export async function findArticle(
  db: Db,
  id: string,
  number: number,
): Promise<StoredArticle | null> {
  const { form, article, articleHash, counts } = comparisonContents
  const [row] = await db
    .select({ form, article, articleHash, counts })
    .from(comparisonContents)
    .where(and(eq(comparisonContents.comparison, id), eq(comparisonContents.number, number)))
  return row ?? null
}

/** How many rows of a version met which fate, without its article; `null` where there is none (any more). */
export async function findCounts(db: Db, id: string, number: number): Promise<RowCounts | null> {
  const [row] = await db
    .select({ counts: comparisonContents.counts })
    .from(comparisonContents)
    .where(and(eq(comparisonContents.comparison, id), eq(comparisonContents.number, number)))
  return row?.counts ?? null
}
