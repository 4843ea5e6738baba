import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { Failure } from '../core/failure.ts'
import { DraftPage, DraftView, WitnessView } from '../core/model/read-models.ts'
import type { Db } from './db.ts'
import { isAmong } from './is-among.ts'
import { listRevisions } from './revisions.ts'
import * as table from './schema.ts'

/** The drafts of a process by date, each with its witnesses, the lead witness first. */
export async function listDrafts(db: Db, process: string): Promise<DraftView[]> {
  const rows = await db
    .select({ draft: table.drafts })
    .from(table.drafts)
    .innerJoin(table.instruments, eq(table.instruments.id, table.drafts.instrument))
    .where(eq(table.instruments.process, process))
    .orderBy(asc(table.drafts.date), asc(table.drafts.position))
  const views = await witnessesOf(
    db,
    rows.map(({ draft }) => draft.id),
  )
  return rows.map(({ draft }) => toDraftView(draft, views))
}

/** One draft with its process, its instrument and its witnesses. */
export async function findDraft(db: Db, id: string): Promise<DraftPage> {
  const [row] = await db
    .select({
      draft: table.drafts,
      instrument: table.instruments,
      process: table.processes,
    })
    .from(table.drafts)
    .innerJoin(table.instruments, eq(table.instruments.id, table.drafts.instrument))
    .innerJoin(table.processes, eq(table.processes.id, table.instruments.process))
    .where(eq(table.drafts.id, id))
  if (!row) throw noSuchDraft(id)
  const draft = toDraftView(row.draft, await witnessesOf(db, [id]))
  return DraftPage.parse({ ...row, draft })
}

/** Fails unless the draft exists. */
export async function requireDraft(db: Db, id: string): Promise<void> {
  const { drafts } = table
  const [row] = await db.select({ id: drafts.id }).from(drafts).where(eq(drafts.id, id))
  if (!row) throw noSuchDraft(id)
}

const noSuchDraft = (id: string) =>
  new Failure('not-found', `There is no draft with the id “${id}”.`)

/** One witness with its revisions, oldest first. */
export async function findWitness(db: Db, id: string): Promise<WitnessView> {
  const [row] = await db.select().from(table.witnesses).where(eq(table.witnesses.id, id))
  if (!row) throw new Failure('not-found', `There is no source text with the id “${id}”.`)
  return WitnessView.parse({ ...row, revisions: await listRevisions(db, [id]) })
}

async function witnessesOf(db: Db, drafts: string[]): Promise<WitnessView[]> {
  const rows = await db
    .select()
    .from(table.witnesses)
    .where(isAmong(table.witnesses.draft, drafts))
    .orderBy(asc(table.witnesses.position))
  const ids = rows.map(({ id }) => id)
  const revisions = await listRevisions(db, ids)
  const views = rows.map((row) => ({
    ...row,
    revisions: revisions.filter(({ witness }) => witness === row.id),
  }))
  return z.array(WitnessView).parse(views)
}

function toDraftView(draft: typeof table.drafts.$inferSelect, witnesses: WitnessView[]): DraftView {
  const own = witnesses.filter((witness) => witness.draft === draft.id)
  return DraftView.parse({ ...draft, witnesses: own })
}
