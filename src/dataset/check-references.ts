import type { RecordBundle, RecordedWitness } from '../core/model/record-bundle.ts'
import {
  missingIn,
  one,
  referencesOfEntries,
  referencesOfTerms,
  type Known,
  type Reference,
} from '../core/bundle/references.ts'

/**
 * Throws a sentence that names the file unless everything that the record names is there, no id is
 * given twice, and every clause stands after the clause that it stands in.
 */
export function checkReferences(bundle: RecordBundle): void {
  const known = knownIds(bundle)
  for (const [list, references] of referencesOfEntries(bundle)) {
    checkFile(`${list}.json`, known, references)
  }
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
  for (const reference of references) {
    const missing = missingIn(known, reference)
    if (missing !== undefined) {
      const kinds = [reference.kind].flat().join(' or ')
      throw new Error(
        `${file}: "${reference.by}" names the ${kinds} "${missing}", which is not in the record`,
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
