import { eq } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { RevisionContent } from '../core/model/draft.ts'
import type { Db } from './db.ts'
import { InvalidFields } from './invalid-fields.ts'
import * as table from './schema.ts'

/** More than these problems at once help nobody. */
const MOST_FIELDS = 50

const tables = {
  party: table.parties,
  source: table.sources,
  topic: table.topics,
  lineage: table.lineages,
} satisfies Record<string, PgTable & { process: PgColumn; id: PgColumn }>

type Kind = keyof typeof tables
type Reference = { kind: Kind; id: string; path: string }

/** Fails unless all parties, sources, topics and lineages that a content names exist in the process. */
export async function checkReferences(
  tx: Db,
  process: string,
  content: RevisionContent,
): Promise<void> {
  const references = [...referencesOfCoverage(content), ...referencesOfClauses(content)]
  const known = new Map<Kind, Set<string>>()
  for (const kind of new Set(references.map((reference) => reference.kind))) {
    known.set(kind, await idsIn(tx, kind, process))
  }
  const strangers = references.filter(({ kind, id }) => !known.get(kind)?.has(id))
  if (strangers.length === 0) return
  throw new InvalidFields(
    Object.fromEntries(
      strangers
        .slice(0, MOST_FIELDS)
        .map(({ kind, id, path }) => [path, `This process has no ${kind} with the id “${id}”.`]),
    ),
  )
}

async function idsIn(tx: Db, kind: Kind, process: string): Promise<Set<string>> {
  const { id, process: inProcess } = tables[kind]
  const rows = await tx.select({ id }).from(tables[kind]).where(eq(inProcess, process))
  return new Set(rows.map((row) => row.id))
}

const named = (kind: Kind, ids: readonly string[], path: string): Reference[] =>
  ids.map((id) => ({ kind, id, path }))

function referencesOfCoverage({ coverage }: RevisionContent): Reference[] {
  return (['absent', 'notSeen'] as const).flatMap((list) =>
    coverage[list].flatMap((note, index) => {
      const path = `revision.coverage.${list}.${index}`
      return [
        ...named('lineage', note.lineages, `${path}.lineages`),
        ...named('source', note.sources, `${path}.sources`),
      ]
    }),
  )
}

function referencesOfClauses({ clauses }: RevisionContent): Reference[] {
  return clauses.flatMap((clause, index) => {
    const path = `revision.clauses.${index}`
    const positions = clause.positions.map(({ party }) => party)
    return [
      ...named('lineage', clause.lineage === null ? [] : [clause.lineage], `${path}.lineage`),
      ...named('topic', clause.topics, `${path}.topics`),
      ...named('party', clause.proposedBy, `${path}.proposedBy`),
      ...named('party', clause.opposedBy, `${path}.opposedBy`),
      ...named('party', positions, `${path}.positions`),
      ...named('source', clause.sources, `${path}.sources`),
    ]
  })
}
