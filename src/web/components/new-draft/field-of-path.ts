import type { FieldName } from './fields.ts'

// Most exact path first.
const PATHS: [path: string, field: FieldName][] = [
  ['author', 'author'],
  ['process.title', 'processTitle'],
  ['process.language', 'language'],
  ['process', 'process'],
  ['instrument.title', 'instrumentTitle'],
  ['instrument', 'instrument'],
  ['draft.fields.title', 'title'],
  ['draft.fields.date', 'date'],
  ['draft.fields.kind', 'kind'],
  ['draft.fields.round', 'round'],
  ['draft.fields.tabledBy', 'otherParties'],
  ['draft.fields.basedOn', 'basedOn'],
  ['draft', 'draft'],
  ['witness.fields.title', 'witnessTitle'],
  ['witness.fields.mode', 'mode'],
  ['witness.fields.coverage', 'coverage'],
  ['witness.fields.publishedAt', 'publishedAt'],
  ['witness.fields.provenanceNote', 'provenanceNote'],
  ['witness.fields.source.title', 'sourceTitle'],
  ['witness.fields.source.publisher', 'sourcePublisher'],
  ['witness.fields.source.url', 'sourceUrl'],
  ['witness.fields.source.date', 'publishedAt'],
  ['witness', 'witness'],
  ['revision.language', 'language'],
  ['revision.ordering', 'ordering'],
  ['revision.coverage.note', 'coverageNote'],
  ['revision.coverage', 'coverage'],
  ['revision.note', 'revisionNote'],
  ['revision.clauses', 'clauses'],
  ['revision.text', 'text'],
]

/** The field that a JSON path of a submission comes from, and which clause where it is one. */
export function fieldOfPath(path: string): { field: FieldName; place: string | null } {
  const found = PATHS.find(([start]) => path === start || path.startsWith(`${start}.`))
  const clause = /^revision\.clauses\.(\d+)/.exec(path)
  return { field: found?.[1] ?? 'text', place: clause ? `Clause ${Number(clause[1]) + 1}` : null }
}
