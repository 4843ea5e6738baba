import { compareWords } from '../compare/diff-words.ts'
import type { ClauseComparison, Row } from '../compare/row.ts'
import type { WordSpan } from '../compare/word-span.ts'
import type { QuotedWords } from '../model/annotation.ts'
import type { Clause } from '../model/clause.ts'
import type { RevisionContent } from '../model/draft.ts'
import { commonLanguage } from '../text/base-language.ts'
import { type ClauseBrackets, readClauseBrackets } from '../text/brackets/clause-brackets.ts'
import { passageOf, type Passage } from './passage.ts'

/** A clause of a note, its row, and the quoted words; `null` where the note is about the whole clause. */
export type HeldClause = { clause: Clause; row: Row; words: QuotedWords | null }

/** A row's clauses as two texts, and what changed between them word by word. */
export type RowWords = {
  before: Passage
  after: Passage
  spans: readonly WordSpan[]
  /** They were too long to be compared, and stand as replaced (W8). */
  exhausted: boolean
}

/** Two revisions and their comparison, looked up rather than searched; words are compared once per row. */
export type Carrying = {
  from: ReadonlyMap<string, Clause>
  to: ReadonlyMap<string, Clause>
  rowOf: ReadonlyMap<string, Row>
  sameLanguage: boolean
  language: string
  wordsOf: (row: Row) => RowWords
  /** The brackets of each clause, read over the whole of the two texts. */
  brackets: () => Record<'before' | 'after', ReadonlyMap<string, ClauseBrackets>>
  /** The two whole texts, read as one passage each. */
  whole: () => { before: Passage; after: Passage }
}

/** Prepare to carry any number of notes between two revisions. */
export function carryingOf(
  from: RevisionContent,
  to: RevisionContent,
  { rows, sameLanguage }: ClauseComparison,
): Carrying {
  const clauses = { before: byId(from), after: byId(to) }
  const language = commonLanguage(from.language, to.language) ?? to.language
  const compared = new Map<Row, RowWords>()
  let brackets: ReturnType<Carrying['brackets']> | null = null
  let whole: { before: Passage; after: Passage } | null = null
  return {
    from: clauses.before,
    to: clauses.after,
    rowOf: new Map(rows.flatMap((row) => row.before.map((id) => [id, row] as const))),
    sameLanguage,
    language,
    wordsOf: (row) => {
      const known = compared.get(row)
      if (known) return known
      const words = compareRow(row, clauses, language)
      compared.set(row, words)
      return words
    },
    brackets: () =>
      (brackets ??= {
        before: readClauseBrackets(from.clauses, to.clauses),
        after: readClauseBrackets(to.clauses, from.clauses),
      }),
    whole: () => (whole ??= { before: passageOf(from.clauses), after: passageOf(to.clauses) }),
  }
}

const byId = ({ clauses }: RevisionContent) => new Map(clauses.map((held) => [held.id, held]))

type ClausesById = Record<'before' | 'after', ReadonlyMap<string, Clause>>

function compareRow(row: Row, clauses: ClausesById, language: string): RowWords {
  const passage = (side: 'before' | 'after') =>
    passageOf(row[side].flatMap((id) => clauses[side].get(id) ?? []))
  const before = passage('before')
  const after = passage('after')
  const { spans, exhausted } = compareWords({
    before: before.text,
    after: after.text,
    language,
    markedFor: 'rules',
  })
  return { before, after, spans, exhausted }
}
