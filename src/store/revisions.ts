import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { Failure } from '../core/failure.ts'
import { Clause } from '../core/model/clause.ts'
import { RevisionSummary } from '../core/model/draft.ts'
import { HashedContent } from '../core/model/read-models.ts'
import type { Db } from './db.ts'
import { isAmong } from './is-among.ts'
import * as table from './schema.ts'

const { clauses, clauseTexts, revisionContents, revisions } = table

/** The revisions of these witnesses without their texts, oldest first. */
export async function listRevisions(db: Db, witnesses: string[]): Promise<RevisionSummary[]> {
  const rows = await db
    .select({ revision: revisions, content: contentColumns })
    .from(revisions)
    .innerJoin(revisionContents, eq(revisionContents.hash, revisions.hash))
    .where(isAmong(revisions.witness, witnesses))
    .orderBy(asc(revisions.witness), asc(revisions.number))
  return z.array(RevisionSummary).parse(
    rows.map(({ revision, content }) => ({
      ...content,
      ...revision,
      createdAt: revision.createdAt.toISOString(),
    })),
  )
}

// Without `text`, which may be megabytes long.
const contentColumns = {
  language: revisionContents.language,
  ordering: revisionContents.ordering,
  coverage: revisionContents.coverage,
  clauseCount: revisionContents.clauseCount,
}

/** The newest revision of every witness, as a subquery to join. */
export function latestRevisions(db: Db) {
  return db
    .selectDistinctOn([revisions.witness], {
      witness: revisions.witness,
      number: revisions.number,
      hash: revisions.hash,
    })
    .from(revisions)
    .orderBy(asc(revisions.witness), desc(revisions.number))
    .as('latest_revisions')
}

/** Hashes of the texts whose witness, draft or instrument fulfils a condition, as a subquery. */
export function textsWhere(db: Db, condition: SQL) {
  const { drafts, instruments, witnesses } = table
  return db
    .select({ hash: revisions.hash })
    .from(revisions)
    .innerJoin(witnesses, eq(witnesses.id, revisions.witness))
    .innerJoin(drafts, eq(drafts.id, witnesses.draft))
    .innerJoin(instruments, eq(instruments.id, drafts.instrument))
    .where(condition)
}

/** The processes that hold one of these texts. */
export async function processesWith(db: Db, hashes: readonly string[]): Promise<string[]> {
  const { drafts, instruments, witnesses } = table
  const rows = await db
    .selectDistinct({ process: instruments.process })
    .from(revisions)
    .innerJoin(witnesses, eq(witnesses.id, revisions.witness))
    .innerJoin(drafts, eq(drafts.id, witnesses.draft))
    .innerJoin(instruments, eq(instruments.id, drafts.instrument))
    .where(isAmong(revisions.hash, hashes))
  return rows.map(({ process }) => process)
}

/** Everything under a content hash. Never changes. */
export async function findContent(db: Db, hash: string): Promise<HashedContent> {
  const [content] = await db.select().from(revisionContents).where(eq(revisionContents.hash, hash))
  if (!content) throw new Failure('not-found', `There is no revision with the hash ${hash}.`)
  return HashedContent.parse({ ...content, clauses: await readClauses(db, hash) })
}

/** The clauses of a content in their order and in the model's shape, not yet parsed. */
export async function readClauses(db: Db, hash: string) {
  const rows = await db
    .select({ clause: clauses, text: clauseTexts.text })
    .from(clauses)
    .innerJoin(clauseTexts, eq(clauseTexts.hash, clauses.textHash))
    .where(eq(clauses.content, hash))
    .orderBy(asc(clauses.place))
  return rows.map(toClause)
}

/** One clause of a revision. Never changes. */
export async function findClause(db: Db, hash: string, id: string): Promise<Clause> {
  const [row] = await db
    .select({ clause: clauses, text: clauseTexts.text })
    .from(clauses)
    .innerJoin(clauseTexts, eq(clauseTexts.hash, clauses.textHash))
    .where(and(eq(clauses.content, hash), eq(clauses.id, id)))
  if (!row) {
    throw new Failure(
      'not-found',
      `There is no clause “${id}” in a revision with the hash ${hash}.`,
    )
  }
  return Clause.parse(toClause(row))
}

/** A clause in the model's shape, not yet parsed. */
export function toClause(row: { clause: typeof clauses.$inferSelect; text: string }) {
  const { spanStart: start, spanEnd: end } = row.clause
  return { ...row.clause, text: row.text, span: start === null ? null : { start, end } }
}
