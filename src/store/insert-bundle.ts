import type { PgTable } from 'drizzle-orm/pg-core'
import type { ProcessBundle } from '../core/bundle/process-bundle.ts'
import { Failure } from '../core/failure.ts'
import { storeContent, storeInBatches } from './append-revision.ts'
import type { Db } from './db.ts'
import * as table from './schema.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * Store everything of a bundle but its process and what people decided and noted, inside a transaction.
 * Entries keep their order; nothing that is here is touched.
 */
export async function insertBundle(tx: Db, bundle: ProcessBundle): Promise<void> {
  const process = bundle.process.id
  const ofProcess = (rows: readonly Row[]) => rows.map((row) => ({ ...row, process }))
  if (bundle.record !== null) await insert(tx, table.records, ofProcess([bundle.record]))
  await insert(tx, table.parties, ofProcess(bundle.parties))
  await insert(tx, table.people, ofProcess(bundle.people))
  await insert(tx, table.topics, ofProcess(bundle.topics))
  await insert(tx, table.termDefinitions, ofProcess(bundle.termDefinitions))
  await insert(tx, table.sources, ofProcess(bundle.sources))
  await insert(tx, table.rounds, ofProcess(bundle.rounds))
  await insert(tx, table.lineages, ofProcess(bundle.lineages))
  await insert(tx, table.statements, ofProcess(bundle.statements))
  await insert(tx, table.events, ofProcess(bundle.events))
  await insert(tx, table.collations, ofProcess(bundle.collations))
  await insert(tx, table.instruments, bundle.instruments)
  await insert(tx, table.drafts, bundle.drafts)
  await insertTexts(tx, bundle)
  await insert(
    tx,
    table.changes,
    ofProcess(bundle.changes.map((change) => ({ ...change, at: new Date(change.at) }))),
  )
}

async function insertTexts(tx: Db, { witnesses, contents }: ProcessBundle) {
  for (const { hash, ...content } of contents) await storeContent(tx, hash, content)
  await insert(
    tx,
    table.witnesses,
    // Drizzle takes of each row what its table has, and no more.
    witnesses,
  )
  await insert(
    tx,
    table.revisions,
    witnesses.flatMap(({ id, revisions }) =>
      revisions.map((revision) => ({
        ...revision,
        witness: id,
        createdAt: new Date(revision.createdAt),
      })),
    ),
  )
}

/** Positions are given out in the order of the rows, which is that of the bundle. */
async function insert(tx: Db, into: PgTable, rows: readonly Row[]) {
  await storeInBatches(rows, async (batch) => {
    const stored = await tx.insert(into).values(batch).onConflictDoNothing().returning()
    if (stored.length === batch.length) return
    throw new Failure('conflict', 'Somebody entered something of the same id meanwhile. Try again.')
  })
}
