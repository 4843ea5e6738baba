import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { Failure } from '../core/failure.ts'
import { LineageHistory, LineageView } from '../core/model/read-models.ts'
import type { Db } from './db.ts'
import { requireProcess } from './process-summaries.ts'
import { latestRevisions, toClause } from './revisions.ts'
import * as table from './schema.ts'

const { clauses, clauseTexts, drafts, instruments, lineages, witnesses } = table

/** The lineages of a process, each with the drafts whose latest revisions attest it, by date. */
export async function listLineages(db: Db, process: string): Promise<LineageView[]> {
  const latest = latestRevisions(db)
  const attested = await db
    .select({ lineage: clauses.lineage, draft: drafts.id })
    .from(clauses)
    .innerJoin(latest, eq(latest.hash, clauses.content))
    .innerJoin(witnesses, eq(witnesses.id, latest.witness))
    .innerJoin(drafts, eq(drafts.id, witnesses.draft))
    .innerJoin(instruments, eq(instruments.id, drafts.instrument))
    .where(and(eq(instruments.process, process), isNotNull(clauses.lineage)))
    .orderBy(asc(drafts.date), asc(drafts.position))
  const draftsOf = new Map<string | null, Set<string>>()
  for (const { lineage, draft } of attested) {
    draftsOf.set(lineage, (draftsOf.get(lineage) ?? new Set()).add(draft))
  }
  const rows = await db
    .select()
    .from(lineages)
    .where(eq(lineages.process, process))
    .orderBy(asc(lineages.position))
  return z
    .array(LineageView)
    .parse(rows.map((row) => ({ ...row, drafts: [...(draftsOf.get(row.id) ?? [])] })))
}

/** A clause's way through the drafts, by date, in the latest revision of every witness. */
export async function findLineage(db: Db, process: string, id: string): Promise<LineageHistory> {
  await requireProcess(db, process)
  const [lineage] = await db
    .select()
    .from(lineages)
    .where(and(eq(lineages.process, process), eq(lineages.id, id)))
  if (!lineage) throw new Failure('not-found', `There is no clause lineage with the id “${id}”.`)
  const latest = latestRevisions(db)
  const rows = await db
    .select({
      draft: drafts.id,
      date: drafts.date,
      witness: latest.witness,
      revision: latest.number,
      hash: latest.hash,
      clause: clauses,
      text: clauseTexts.text,
    })
    .from(clauses)
    .innerJoin(latest, eq(latest.hash, clauses.content))
    .innerJoin(clauseTexts, eq(clauseTexts.hash, clauses.textHash))
    .innerJoin(witnesses, eq(witnesses.id, latest.witness))
    .innerJoin(drafts, eq(drafts.id, witnesses.draft))
    .innerJoin(instruments, eq(instruments.id, drafts.instrument))
    .where(and(eq(instruments.process, process), eq(clauses.lineage, id)))
    .orderBy(asc(drafts.date), asc(drafts.position), asc(witnesses.position), asc(clauses.place))
  return LineageHistory.parse({
    lineage,
    steps: rows.map((row) => ({ ...row, clause: toClause(row) })),
  })
}
