import type { ComparedSide } from '../compare/compared-side.ts'
import type { Clause } from '../model/clause.ts'
import type { SavedSide } from '../model/comparison.ts'
import type { DraftKind, Witness } from '../model/draft.ts'
import type { DatePrecision, Party } from '../model/process.ts'
import { partyName } from '../phrases/party-name.ts'

/** One text as a citation names it. What is `null` or empty is not known, and is left out (K2). */
export type CitedText = {
  draft: string
  /** `null`: the draft's main source, which links leave out. */
  witness: string | null
  title: string
  kind: DraftKind | null
  date: string
  precision: DatePrecision
  /** Names of those who are recorded as having tabled the draft. */
  tabledBy: readonly string[]
  source: {
    title: string
    mode: Witness['mode'] | null
    publisher: string | null
    publishedAt: string | null
    language: string | null
  }
  /** Whether the clauses are the bundled record's own paraphrase, whatever the source gives (K4). */
  isOurWording: boolean
  /** Title of the process that the text belongs to. */
  record: string | null
  revision: number
  hash: string
}

/** The clause of a text that is cited. */
export type CitedClause = Pick<Clause, 'id' | 'kind' | 'label' | 'heading'>

/** A version of a saved comparison, as its maker saved it. */
export type CitedVersion = {
  id: string
  number: number
  author: string
  createdAt: string
  hash: string
}

/** What can be cited. `url` is the pinned address. A comparison without a version is a view link. */
export type Cited =
  | { kind: 'text'; text: CitedText; clause: CitedClause | null; url: string }
  | {
      kind: 'comparison'
      before: CitedText
      after: CitedText
      /** Version of people's decisions; 0: none of them. */
      alignment: number
      engine: string | null
      saved: CitedVersion | null
      url: string
    }

type Side = Pick<ComparedSide, 'process' | 'draft' | 'witness' | 'revision'>

/** What a citation needs of a text that the record holds. */
export function citedText(side: Side, parties: readonly Party[]): CitedText {
  const { process, draft, witness, revision } = side
  const { title, mode, publisher, publishedAt, language } = witness
  return {
    draft: draft.id,
    witness: draft.witnesses[0]?.id === witness.id ? null : witness.id,
    title: draft.title,
    kind: draft.kind,
    date: draft.date,
    precision: draft.datePrecision,
    tabledBy: draft.tabledBy.map((id) => partyName(parties, id)),
    source: { title, mode, publisher, publishedAt, language },
    isOurWording: isOurWording(side),
    record: process.title,
    revision: revision.number,
    hash: revision.hash,
  }
}

/** The record's own revisions are the first ones of its witnesses, and those that a newer record brought. */
function isOurWording({ witness, revision }: Side): boolean {
  return witness.origin === 'record' && revision.author === witness.revisions[0]?.author
}

/** What a citation can say of a side where only the facts of a saved comparison are left. */
export function citedFacts(side: SavedSide, record: string | null): CitedText {
  return {
    draft: side.draft,
    witness: side.witness,
    title: side.draftTitle,
    kind: null,
    date: side.draftDate,
    precision: 'day',
    tabledBy: [],
    source: {
      title: side.witnessTitle,
      mode: null,
      publisher: null,
      publishedAt: null,
      language: null,
    },
    isOurWording: false,
    record,
    revision: side.revision,
    hash: side.hash,
  }
}
