import { randomUUID } from 'node:crypto'
import type { Clause } from '../../src/core/model/clause.ts'
import type { RevisionContent } from '../../src/core/model/draft.ts'
import type { RecordBundle } from '../../src/core/model/record-bundle.ts'
import type { Submission } from '../../src/core/model/submission.ts'
import { clause as plainClause } from '../core/compare/clauses.ts'

// Small treaty material of our own, for the tests of store and API.

/** The first of a list that has one. */
export function first<T>(list: readonly T[]): T {
  const [item] = list
  if (item === undefined) throw new Error('The list is empty')
  return item
}

/** A clause that no one has followed yet, as a side proposes it. */
export const clause = (id: string, text: string, more: Partial<Clause> = {}): Clause =>
  plainClause(id, text, { lineage: null, standing: 'proposed', ...more })

export function content(clauses: Clause[], more: Partial<RevisionContent> = {}): RevisionContent {
  const coverage = {
    extent: 'full' as const,
    recordedWhole: true,
    absent: [],
    notSeen: [],
    note: null,
  }
  return { language: 'en', ordering: 'document', text: null, coverage, clauses, ...more }
}

export const neutrality = clause('c1', 'The Parties shall respect permanent neutrality.', {
  label: 'Article 1',
})

/** A save of everything new: process, instrument, draft, witness, revision. */
export function newDraft(more: Partial<Submission> = {}): Submission {
  return {
    submission: randomUUID(),
    author: 'Ada Rahmani',
    process: { kind: 'new', title: 'Talks on the Straits', language: 'en' },
    instrument: { kind: 'new', title: 'Treaty on the Straits' },
    draft: {
      kind: 'new',
      fields: {
        title: 'First draft of the treaty',
        date: '2024-05-17',
        kind: 'treaty-draft',
        round: null,
        tabledBy: [{ name: 'Republic of the North' }],
        basedOn: null,
      },
    },
    witness: {
      kind: 'new',
      fields: {
        title: 'Text handed to the press',
        mode: 'verbatim',
        coverage: 'full',
        publishedAt: '2024-05-18',
        provenanceNote: null,
        source: {
          title: 'The draft in full',
          publisher: 'Straits Gazette',
          url: 'https://gazette.example/draft',
          date: '2024-05-18',
        },
      },
    },
    revision: { ...content([neutrality]), note: null },
    ...more,
  }
}

type Receipt = { process: string; instrument: string; draft: string; witness: string }

/** A save of another revision of a witness that is there already. */
export function correction(of: Receipt, text: string, more: Partial<Submission> = {}): Submission {
  return {
    submission: randomUUID(),
    author: 'Ben Okoye',
    process: { kind: 'existing', id: of.process },
    instrument: { kind: 'existing', id: of.instrument },
    draft: { kind: 'existing', id: of.draft },
    witness: { kind: 'existing', id: of.witness },
    revision: { ...content([clause('c1', text)]), note: 'A word was misread' },
    ...more,
  }
}

/** A record of one process with one draft in two witnesses. */
export function smallRecord(text = 'The Straits shall be open to all.'): RecordBundle {
  const draft = {
    id: 'straits-2023-02-01',
    instrument: 'straits-treaty',
    title: 'Draft of 1 February',
    shortTitle: 'Draft of 1 February',
    date: '2023-02-01',
    datePrecision: 'day' as const,
    round: 'round-1',
    tabledBy: ['north'],
    kind: 'treaty-draft' as const,
    basedOn: null,
    basedOnNote: null,
    extent: null,
    markingKey: null,
    standingNote: null,
    origin: 'record' as const,
  }
  const witness = {
    id: `${draft.id}-main`,
    draft: draft.id,
    title: 'Text as published',
    shortTitle: 'Published text',
    mode: 'verbatim' as const,
    coverage: 'full' as const,
    publisher: 'Straits Gazette',
    publishedAt: '2023-02-02',
    language: 'en',
    languageNote: null,
    provenance: 'official-text',
    provenanceNote: null,
    ordering: 'document' as const,
    labelScheme: null,
    sources: ['gazette-2023-02-02'],
    origin: 'record' as const,
  }
  const passage = clause('passage', text, { lineage: 'passage', topics: ['passage'] })
  const report = { ...witness, id: 'gazette-report-2023-02-03', title: 'Press report' }
  return {
    process: {
      id: 'straits',
      title: 'Talks on the Straits, 2023',
      shortTitle: 'Straits',
      summary: '',
      placeNames: '',
      language: 'en',
      origin: 'record',
    },
    method: ['Read from the printed gazette.'],
    weakSpots: ['One source only.'],
    parties: [{ id: 'north', name: 'Republic of the North', kind: 'state', note: null }],
    people: [{ id: 'rahmani', name: 'A. Rahmani', role: 'Envoy', party: 'north', note: null }],
    topics: [{ id: 'passage', label: 'Passage' }],
    termDefinitions: [
      { key: 'tolls', label: 'Tolls', type: 'flag', unit: null, options: {}, note: null },
    ],
    sources: [
      {
        id: 'gazette-2023-02-02',
        publisher: 'Straits Gazette',
        title: 'The draft in full',
        url: null,
        date: '2023-02-02',
        kind: 'official',
        access: 'stored-excerpt',
        archivedUrl: null,
        hash: null,
        note: null,
      },
    ],
    rounds: [
      {
        id: 'round-1',
        sequence: 1,
        title: 'First round',
        dateStart: '2023-02-01',
        dateEnd: '2023-02-01',
        datePrecision: 'day',
        place: 'Harbour House',
        format: 'direct',
        mediators: [],
        delegations: [{ party: 'north', people: ['rahmani'] }],
        tabled: [draft.id],
        summary: '',
        note: null,
        sources: [],
      },
    ],
    instruments: [
      {
        id: 'straits-treaty',
        process: 'straits',
        title: 'Treaty on the Straits',
        shortTitle: 'Straits treaty',
        track: 'direct',
        dateStart: '2023-02-01',
        dateEnd: null,
        parties: ['north'],
        summary: '',
        outcome: '',
        origin: 'record',
      },
    ],
    lineages: [{ id: 'passage', heading: 'Passage', topics: ['passage'] }],
    drafts: [draft],
    witnesses: [
      { witness, content: content([passage]) },
      { witness: report, content: content([{ ...passage, id: 'reported' }]) },
    ],
    statements: [
      {
        id: 'st-1',
        kind: 'statement',
        date: '2023-02-03',
        datePrecision: 'day',
        time: '2023-02-03T14:05:00+03:00',
        timeBasis: 'page stamp',
        place: null,
        person: 'rahmani',
        party: 'north',
        role: null,
        stance: 'welcomes',
        title: 'The envoy welcomes the draft',
        summary: '',
        quote: null,
        about: [draft.id],
        relatesTo: [],
        inLiveUpdates: false,
        liveUpdatesNote: null,
        note: null,
        sources: ['gazette-2023-02-02'],
      },
    ],
    events: [],
    collations: [],
  }
}
