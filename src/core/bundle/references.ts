import type { RecordBundle } from '../model/record-bundle.ts'
import type { Term } from '../model/term.ts'

/** What entries of a process name by id. */
export type Kind =
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

/** Ids that may be named, by what they name. */
export type Known = Record<Kind, ReadonlySet<string>>

/** One place where something is named: who names it, and what. Any of several kinds will do. */
export type Reference = {
  by: string
  kind: Kind | readonly Kind[]
  ids: readonly (string | null)[]
}

/** The lists of a process whose entries name other entries. */
type Entries = Pick<
  RecordBundle,
  'people' | 'rounds' | 'instruments' | 'lineages' | 'drafts' | 'statements' | 'events'
> &
  Pick<RecordBundle, 'collations'>

/** Everything that the entries of a process name, list by list. */
export function referencesOfEntries(entries: Entries): [list: keyof Entries, Reference[]][] {
  const { people, rounds, instruments, lineages, drafts, statements, events } = entries
  return [
    ['people', people.map(({ id, party }) => one(id, 'party', party))],
    ['rounds', rounds.flatMap(referencesOfRound)],
    [
      'instruments',
      instruments.map(({ id, parties }) => ({ by: id, kind: 'party', ids: parties })),
    ],
    ['lineages', lineages.map(({ id, topics }) => ({ by: id, kind: 'topic', ids: topics }))],
    ['drafts', drafts.flatMap(referencesOfDraft)],
    ['statements', statements.flatMap(referencesOfOccurrence)],
    ['events', events.flatMap(referencesOfOccurrence)],
    ['events', events.map(({ id, reportedBy }) => one(id, 'party', reportedBy))],
    ['collations', entries.collations.flatMap(referencesOfCollation)],
  ]
}

/** The first id that is named and is not there; `undefined` where everything is. */
export function missingIn(known: Known, { kind, ids }: Reference): string | undefined {
  const kinds = typeof kind === 'string' ? [kind] : kind
  const missing = ids.find((id) => id !== null && !kinds.some((each) => known[each].has(id)))
  return missing ?? undefined
}

/** A reference to one thing, or to none. */
export function one(by: string, kind: Kind, id: string | null): Reference {
  return { by, kind, ids: [id] }
}

/** The terms and parties that a clause's or an account's terms name. */
export function referencesOfTerms(by: string, terms: readonly Term[]): Reference[] {
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
