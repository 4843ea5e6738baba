import { eq } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { Failure } from '../core/failure.ts'
import type { RecordBundle } from '../core/model/record-bundle.ts'
import type { Db } from './db.ts'
import * as table from './schema.ts'

type Row = { readonly id?: string; readonly [column: string]: unknown }
type EntryTable = PgTable & { position?: PgColumn; origin?: PgColumn }
type KeyedTable = EntryTable & { process: PgColumn; id: PgColumn }
type Entries = { into: EntryTable; key: PgColumn[]; rows: readonly Row[] }

/**
 * Insert or update everything of a bundle but the contents of its witnesses, inside a transaction.
 * Returns the ids that were left out because a person's own entry has them.
 */
export async function upsertEntries(
  tx: Db,
  bundle: RecordBundle,
  progress: (what: string) => void,
): Promise<string[]> {
  const { process } = bundle
  progress(process.shortTitle)
  const isOurs = await upsert(tx, {
    into: table.processes,
    key: [table.processes.id],
    rows: [process],
  })
  if (isOurs.length > 0) {
    throw new Failure('conflict', `A process entered here has the record’s id “${process.id}”.`)
  }
  const leftOut: string[] = []
  for (const entries of [...entriesInProcess(bundle), ...entriesWithOwnIds(bundle)]) {
    leftOut.push(...(await upsert(tx, entries)))
  }
  return leftOut
}

function entriesInProcess(bundle: RecordBundle): Entries[] {
  const ofProcess = (rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, process: bundle.process.id }))
  const ofRecord = (rows: readonly Row[]) =>
    ofProcess(rows).map((row) => ({ ...row, origin: 'record' }))
  const keyed = (into: KeyedTable, rows: readonly Row[]): Entries => ({
    into,
    key: [into.process, into.id],
    rows,
  })
  const { termDefinitions } = table
  return [
    keyed(table.parties, ofRecord(bundle.parties)),
    keyed(table.people, ofProcess(bundle.people)),
    keyed(table.topics, ofProcess(bundle.topics)),
    {
      into: termDefinitions,
      key: [termDefinitions.process, termDefinitions.key],
      rows: ofProcess(bundle.termDefinitions),
    },
    keyed(table.sources, ofRecord(bundle.sources)),
    keyed(table.rounds, ofProcess(bundle.rounds)),
    keyed(table.lineages, ofProcess(bundle.lineages)),
    keyed(table.statements, ofProcess(bundle.statements)),
    keyed(table.events, ofProcess(bundle.events)),
    keyed(table.collations, ofProcess(bundle.collations)),
  ]
}

function entriesWithOwnIds(bundle: RecordBundle): Entries[] {
  return [
    { into: table.instruments, key: [table.instruments.id], rows: bundle.instruments },
    { into: table.drafts, key: [table.drafts.id], rows: bundle.drafts },
    {
      into: table.witnesses,
      key: [table.witnesses.id],
      rows: bundle.witnesses.map(({ witness }) => witness),
    },
  ]
}

/** One statement per row: a record has some hundreds, and each row's own values are what an update sets. */
async function upsert(tx: Db, { into, key, rows }: Entries): Promise<string[]> {
  const leftOut: string[] = []
  for (const [position, row] of rows.entries()) {
    const values = into.position ? { ...row, position } : { ...row }
    const stored = await tx
      .insert(into)
      .values(values)
      .onConflictDoUpdate({
        target: key,
        set: values,
        ...(into.origin ? { setWhere: eq(into.origin, 'record') } : {}),
      })
      .returning()
    if (stored.length === 0) leftOut.push(row.id ?? '')
  }
  return leftOut
}
