import { and, asc, countDistinct, eq, sql } from 'drizzle-orm'
import { hashBundle, ProcessBundle, type BundledState } from '../core/bundle/process-bundle.ts'
import { readHistories } from './bundle-histories.ts'
import type { Db } from './db.ts'
import { isAmong } from './is-among.ts'
import { isListed } from './listed-comparisons.ts'
import { entriesOf } from './process-entries.ts'
import { requireProcess } from './process-summaries.ts'
import { readClauses } from './revisions.ts'
import * as table from './schema.ts'

/**
 * A process as a bundle, as it stood at one moment. What speaks of texts of other processes, too, is no
 * part of it, and neither are saved comparisons; `leftOut` counts them.
 */
export function exportProcess(db: Db, id: string, now: Date): Promise<ProcessBundle> {
  return db.transaction(
    async (tx) => {
      const { state, leftOut } = await readProcess(tx, id)
      const hash = await hashBundle(state)
      return { ...state, hash, madeAt: now.toISOString(), leftOut }
    },
    { isolationLevel: 'repeatable read' },
  )
}

const State = ProcessBundle.omit({ madeAt: true, leftOut: true, hash: true })

/** The state of a process, as a bundle tells it, inside a transaction. */
export async function readProcess(
  tx: Db,
  id: string,
): Promise<{ state: BundledState; leftOut: string[] }> {
  await requireProcess(tx, id)
  const [process] = await tx.select().from(table.processes).where(eq(table.processes.id, id))
  const [record = null] = await tx.select().from(table.records).where(eq(table.records.process, id))
  const texts = await readTexts(tx, id)
  const { leftOut, ...histories } = await readHistories(
    tx,
    texts.contents.map(({ hash }) => hash),
  )
  const state = State.parse({
    format: 'travaux-process',
    version: 1,
    process,
    record,
    ...(await readEntries(tx, id)),
    ...texts,
    ...histories,
    comparisons: [],
    changes: await readChanges(tx, id),
  })
  return { state, leftOut: [...leftOut, ...(await comparisonsLeftOut(tx, id))] }
}

/** Unlisted ones are not told of, not even by their number. */
async function comparisonsLeftOut(tx: Db, process: string): Promise<string[]> {
  const { comparisons, comparisonVersions } = table
  const { before, after } = comparisonVersions
  const [listed] = await tx
    .select({ number: countDistinct(comparisons.id) })
    .from(comparisons)
    .innerJoin(comparisonVersions, eq(comparisonVersions.comparison, comparisons.id))
    .where(and(isListed(), sql`${process} in (${before} ->> 'process', ${after} ->> 'process')`))
  if (!listed || listed.number === 0) return []
  return [`Saved comparisons that the process lists stay where they are: ${listed.number}.`]
}

async function readEntries(tx: Db, process: string) {
  const { rounds } = table
  return {
    parties: await entriesOf(tx, table.parties, process),
    people: await entriesOf(tx, table.people, process),
    topics: await entriesOf(tx, table.topics, process),
    sources: await entriesOf(tx, table.sources, process),
    lineages: await entriesOf(tx, table.lineages, process),
    statements: await entriesOf(tx, table.statements, process),
    events: await entriesOf(tx, table.events, process),
    collations: await entriesOf(tx, table.collations, process),
    instruments: await entriesOf(tx, table.instruments, process),
    rounds: await tx
      .select()
      .from(rounds)
      .where(eq(rounds.process, process))
      .orderBy(asc(rounds.sequence), asc(rounds.id)),
    termDefinitions: await entriesOf(tx, table.termDefinitions, process),
  }
}

async function readTexts(tx: Db, process: string) {
  const { drafts, instruments, witnesses, revisions, revisionContents } = table
  const draftRows = await tx
    .select({ draft: drafts })
    .from(drafts)
    .innerJoin(instruments, eq(instruments.id, drafts.instrument))
    .where(eq(instruments.process, process))
    .orderBy(asc(drafts.position), asc(drafts.id))
  const draftIds = draftRows.map(({ draft }) => draft.id)
  const witnessRows = await tx
    .select()
    .from(witnesses)
    .where(isAmong(witnesses.draft, draftIds))
    .orderBy(asc(witnesses.position), asc(witnesses.id))
  const witnessIds = witnessRows.map(({ id }) => id)
  const revisionRows = await tx
    .select()
    .from(revisions)
    .where(isAmong(revisions.witness, witnessIds))
    .orderBy(asc(revisions.number))
  const hashes = revisionRows.map(({ hash }) => hash)
  const contentRows = await tx
    .select()
    .from(revisionContents)
    .where(isAmong(revisionContents.hash, hashes))
    .orderBy(asc(revisionContents.hash))
  const contents = []
  for (const content of contentRows) {
    contents.push({ ...content, clauses: await readClauses(tx, content.hash) })
  }
  return {
    drafts: draftRows.map(({ draft }) => draft),
    witnesses: witnessRows.map((witness) => ({
      ...witness,
      revisions: revisionRows
        .filter((revision) => revision.witness === witness.id)
        .map((revision) => ({ ...revision, createdAt: revision.createdAt.toISOString() })),
    })),
    contents,
  }
}

/**
 * The log of the process. That a bundle was brought in is told by the server where it was, and
 * comparisons are no part of a bundle.
 */
async function readChanges(tx: Db, process: string) {
  const { changes } = table
  const rows = await tx
    .select()
    .from(changes)
    .where(
      and(
        eq(changes.process, process),
        sql`${changes.action} <> 'import'`,
        sql`${changes.kind} not like 'comparison%'`,
      ),
    )
    .orderBy(asc(changes.id))
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
