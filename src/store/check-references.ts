import { eq } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { namesInContent, type NamedInContent } from '../core/bundle/names-in-content.ts'
import type { RevisionContent } from '../core/model/draft.ts'
import type { Db } from './db.ts'
import { refuseProblems } from './invalid-fields.ts'
import * as table from './schema.ts'

type Kind = NamedInContent['kind']

const tables = {
  party: table.parties,
  source: table.sources,
  topic: table.topics,
  lineage: table.lineages,
} satisfies Record<Kind, PgTable & { process: PgColumn; id: PgColumn }>

/** Fails unless all parties, sources, topics and lineages that a content names exist in the process. */
export async function checkReferences(
  tx: Db,
  process: string,
  content: RevisionContent,
): Promise<void> {
  const references = namesInContent(content)
  const known = new Map<Kind, Set<string>>()
  for (const kind of new Set(references.map((reference) => reference.kind))) {
    known.set(kind, await idsIn(tx, kind, process))
  }
  const strangers = references.filter(({ kind, id }) => !known.get(kind)?.has(id))
  refuseProblems(
    strangers.map(({ kind, id, path }) => [
      `revision.${path}`,
      `This process has no ${kind} with the id “${id}”.`,
    ]),
  )
}

async function idsIn(tx: Db, kind: Kind, process: string): Promise<Set<string>> {
  const { id, process: inProcess } = tables[kind]
  const rows = await tx.select({ id }).from(tables[kind]).where(eq(inProcess, process))
  return new Set(rows.map((row) => row.id))
}
