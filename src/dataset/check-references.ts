import type { RecordBundle, RecordedWitness } from '../core/model/record-bundle.ts'
import type { Term } from '../core/model/term.ts'

/** Ids that may be named, by what they name. */
type Known = Record<Kind, ReadonlySet<string>>
type Kind =
  | 'party'
  | 'person'
  | 'topic'
  | 'source'
  | 'round'
  | 'instrument'
  | 'lineage'
  | 'draft'
  | 'witness'
  | 'occurrence'
  | 'term'

/** One place where a file names something: who names it, and what. */
type Reference = { by: string; kind: Kind | readonly Kind[]; ids: readonly (string | null)[] }

/**
 * Throws a sentence that names the file unless everything that the record names is there, no id is
 * given twice, and every clause stands after the clause that it stands in.
 */
export function checkReferences(bundle: RecordBundle): void {
  const known = knownIds(bundle)
  checkFile(
    'people.json',
    known,
    bundle.people.map(({ id, party }) => one(id, 'party', party)),
  )
  checkFile('rounds.json', known, bundle.rounds.flatMap(referencesOfRound))
  checkFile('instruments.json', known, bundle.instruments.flatMap(referencesOfInstrument))
  checkFile(
    'lineages.json',
    known,
    bundle.lineages.map(({ id, topics }) => ({ by: id, kind: 'topic', ids: topics })),
  )
  checkFile('drafts.json', known, bundle.drafts.flatMap(referencesOfDraft))
  checkFile('statements.json', known, bundle.statements.flatMap(referencesOfOccurrence))
  checkFile('events.json', known, bundle.events.flatMap(referencesOfOccurrence))
  checkFile(
    'events.json',
    known,
    bundle.events.map(({ id, reportedBy }) => one(id, 'party', reportedBy)),
  )
  checkFile('collations.json', known, bundle.collations.flatMap(referencesOfCollation))
  for (const recorded of bundle.witnesses) {
    const file = `witnesses/${recorded.witness.id}.json`
    checkFile(file, known, referencesOfWitness(recorded))
    checkClauses(file, recorded)
  }
}

function knownIds(bundle: RecordBundle): Known {
  const { process, instruments } = bundle
  const stray = instruments.find((instrument) => instrument.process !== process.id)
  if (stray) throw new Error(`instruments.json: "${stray.id}" belongs to another process`)
  return {
    party: unique('parties.json', bundle.parties),
    person: unique('people.json', bundle.people),
    topic: unique('topics.json', bundle.topics),
    source: unique('sources.json', bundle.sources),
    round: unique('rounds.json', bundle.rounds),
    instrument: unique('instruments.json', instruments),
    lineage: unique('lineages.json', bundle.lineages),
    draft: unique('drafts.json', bundle.drafts),
    witness: unique(
      'witnesses',
      bundle.witnesses.map(({ witness }) => witness),
    ),
    occurrence: unique('statements.json and events.json', [...bundle.statements, ...bundle.events]),
    term: unique(
      'term-definitions.json',
      bundle.termDefinitions.map(({ key }) => ({ id: key })),
    ),
  }
}

function unique(file: string, items: readonly { id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { id } of items) {
    if (ids.has(id)) throw new Error(`${file}: the id "${id}" is given twice`)
    ids.add(id)
  }
  return ids
}

function checkFile(file: string, known: Known, references: readonly Reference[]): void {
  for (const { by, kind, ids } of references) {
    const kinds = typeof kind === 'string' ? [kind] : kind
    const missing = ids.find((id) => id !== null && !kinds.some((each) => known[each].has(id)))
    if (typeof missing === 'string') {
      throw new Error(
        `${file}: "${by}" names the ${kinds.join(' or ')} "${missing}", which is not in the record`,
      )
    }
  }
}

function checkClauses(file: string, { content }: RecordedWitness): void {
  unique(file, content.clauses)
  const earlier = new Set<string>()
  for (const { id, parent } of content.clauses) {
    if (parent !== null && !earlier.has(parent)) {
      throw new Error(`${file}: "${id}" stands before "${parent}", which it is part of`)
    }
    earlier.add(id)
  }
}

function referencesOfRound(round: RecordBundle['rounds'][number]): Reference[] {
  const by = round.id
  return [
    { by, kind: 'party', ids: round.mediators },
    { by, kind: 'party', ids: round.delegations.map(({ party }) => party) },
    { by, kind: 'person', ids: round.delegations.flatMap(({ people }) => people) },
    { by, kind: ['draft', 'witness'], ids: round.tabled },
    { by, kind: 'source', ids: round.sources },
  ]
}

function referencesOfInstrument({ id, parties }: RecordBundle['instruments'][number]): Reference[] {
  return [{ by: id, kind: 'party', ids: parties }]
}

function referencesOfDraft(draft: RecordBundle['drafts'][number]): Reference[] {
  const by = draft.id
  return [
    one(by, 'instrument', draft.instrument),
    one(by, 'round', draft.round),
    one(by, 'draft', draft.basedOn),
    { by, kind: 'party', ids: draft.tabledBy },
  ]
}

type Occurrence = RecordBundle['statements'][number] | RecordBundle['events'][number]

function referencesOfOccurrence(occurrence: Occurrence): Reference[] {
  const by = occurrence.id
  return [
    one(by, 'person', occurrence.person),
    one(by, 'party', occurrence.party),
    { by, kind: ['draft', 'witness'], ids: occurrence.about },
    { by, kind: 'occurrence', ids: occurrence.relatesTo.map(({ to }) => to) },
    { by, kind: 'source', ids: occurrence.sources },
  ]
}

function referencesOfCollation({ rows }: RecordBundle['collations'][number]): Reference[] {
  return rows.flatMap((row) => [
    one(row.account, 'draft', row.draft),
    one(row.account, 'witness', row.witness),
    { by: row.account, kind: 'source', ids: row.sources },
    ...referencesOfTerms(row.account, row.terms),
  ])
}

function referencesOfWitness({ witness, content }: RecordedWitness): Reference[] {
  const by = witness.id
  const gaps = [...content.coverage.absent, ...content.coverage.notSeen]
  return [
    one(by, 'draft', witness.draft),
    { by, kind: 'source', ids: witness.sources },
    { by, kind: 'lineage', ids: gaps.flatMap(({ lineages }) => lineages) },
    { by, kind: 'source', ids: gaps.flatMap(({ sources }) => sources) },
    ...content.clauses.flatMap(referencesOfClause),
  ]
}

function referencesOfClause(clause: RecordedWitness['content']['clauses'][number]): Reference[] {
  const by = clause.id
  return [
    one(by, 'lineage', clause.lineage),
    { by, kind: 'topic', ids: clause.topics },
    { by, kind: 'party', ids: clause.proposedBy },
    { by, kind: 'party', ids: clause.opposedBy },
    { by, kind: 'party', ids: clause.positions.map(({ party }) => party) },
    { by, kind: 'source', ids: clause.sources },
    ...referencesOfTerms(by, clause.terms),
  ]
}

function referencesOfTerms(by: string, terms: readonly Term[]): Reference[] {
  return terms.flatMap(({ key, value }) => [
    one(by, 'term', key),
    { by, kind: 'party', ids: partiesIn(value) },
  ])
}

function partiesIn(value: Term['value']): (string | null)[] {
  if (value.kind === 'parties') return value.members.flatMap(({ id, by }) => [id, ...by])
  if (value.kind === 'amount') return value.figures.map(({ side }) => side)
  return []
}

function one(by: string, kind: Kind, id: string | null): Reference {
  return { by, kind, ids: [id] }
}
