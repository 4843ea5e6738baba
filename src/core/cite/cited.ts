import type { ComparedSide } from '../compare/compared-side.ts'
import type { Clause } from '../model/clause.ts'
import type { SavedSide } from '../model/comparison.ts'
import type { DraftKind, Witness } from '../model/draft.ts'
import type { DatePrecision, Party } from '../model/process.ts'
import type { Source } from '../model/source.ts'
import { clausePath, type ClausesById, holderPath } from '../phrases/clause-name.ts'
import { partyName } from '../phrases/party-name.ts'
import { whoseWords, type WhoseWords } from '../phrases/whose-words.ts'

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
    /** Whether every clause must have come from it, also one that names no publication (K8). */
    isOnlyOne: boolean
  }
  /** Whose wording the clauses have, whatever the source gives; `null`: not known any more (K4). */
  whose: WhoseWords | null
  /** Title of the process that the text belongs to. */
  record: string | null
  revision: number
  hash: string
}

/** A publication that a clause rests on. */
export type CitedSource = { publisher: string; date: string | null }

/** The clause of a text that is cited, with its own publications in the record's order and its remark. */
export type CitedClause = Pick<Clause, 'id' | 'heading' | 'note'> & {
  /** Its label from the article down ("Article 15 (3)"); `null` where it has none. */
  path: string | null
  /** The same of the clause that it stands in. */
  holder: string | null
  sources: readonly CitedSource[]
}

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
  const isOnlyOne =
    witness.sources.length <= 1 || (witness.coverage === 'full' && mode === 'verbatim')
  return {
    draft: draft.id,
    witness: draft.witnesses[0]?.id === witness.id ? null : witness.id,
    title: draft.title,
    kind: draft.kind,
    date: draft.date,
    precision: draft.datePrecision,
    tabledBy: draft.tabledBy.map((id) => partyName(parties, id)),
    source: { title, mode, publisher, publishedAt, language, isOnlyOne },
    whose: whoseWords(side),
    record: process.title,
    revision: revision.number,
    hash: revision.hash,
  }
}

/** What a citation needs of a clause: `clauses` are those of its text, `sources` those of its process. */
export function citedClause(
  clause: Clause,
  clauses: ClausesById,
  sources: readonly Source[],
): CitedClause {
  const { id, heading, note } = clause
  const cited = clause.sources.map((named) => {
    const source = sources.find((candidate) => candidate.id === named)
    return source
      ? { publisher: source.publisher || source.title, date: source.date }
      : { publisher: named, date: null }
  })
  const [path, holder] = [clausePath(clause, clauses), holderPath(clause, clauses)]
  return { id, path, holder, heading, note, sources: cited }
}

/** What a citation can say of a side where only the facts of a saved comparison are left. */
export function citedFacts(side: SavedSide, record: string | null): CitedText {
  return {
    draft: side.draft,
    witness: side.witness,
    title: side.draftTitle,
    kind: null,
    date: side.draftDate,
    precision: side.datePrecision ?? 'day',
    tabledBy: [],
    source: {
      title: side.witnessTitle,
      mode: null,
      publisher: null,
      publishedAt: null,
      language: null,
      isOnlyOne: true,
    },
    whose: null,
    record,
    revision: side.revision,
    hash: side.hash,
  }
}
