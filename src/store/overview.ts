import type { ProcessOverview } from '../core/model/read-models.ts'
import type { Db } from './db.ts'
import { listDrafts } from './drafts.ts'
import { listLineages } from './lineages.ts'
import { listEntries, listOccurrences } from './process-entries.ts'
import { findProcess } from './process-summaries.ts'

/** Everything about a process but the clauses' texts and the sources. */
export async function processOverview(db: Db, id: string): Promise<ProcessOverview> {
  const process = await findProcess(db, id)
  return {
    process,
    ...(await listEntries(db, id)),
    ...(await listOccurrences(db, id)),
    drafts: await listDrafts(db, id),
    lineages: await listLineages(db, id),
  }
}
