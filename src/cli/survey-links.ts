import { findRebracketed, type Unagreed } from '../core/compare/brackets/bracket-moves.ts'
import { findMovedClauses } from '../core/compare/find-moved-clauses.ts'
import { findMovedWords } from '../core/compare/find-moved-words.ts'
import type { Absence, RowChange } from '../core/compare/row.ts'
import type { WordsElsewhere } from '../core/compare/said-elsewhere.ts'
import { type Survey, surveyRows } from '../core/compare/survey-rows.ts'
import type { WordedClause, WordedRow } from '../core/compare/worded-text.ts'
import { bracketChange } from '../core/phrases/bracket-change.ts'
import { readClauseBrackets } from '../core/text/brackets/clause-brackets.ts'
import type { Coverage } from '../core/model/draft.ts'
import type { SegmentedClause } from '../core/text/segmentation.ts'
import type { ComparedLink, ComparedText, ComparedTexts } from './compare-texts.ts'

/** What only the words of all links together can say. */
export type LinkSurvey = {
  /**
   * Links of one side whose words stand in other clauses of the other side, and in which: these
   * clauses were neither dropped nor added (W10).
   */
  said: ReadonlyMap<ComparedLink, WordsElsewhere>
  /** Changes of force as the page reads them (F8); `null` where no words were to be compared. */
  force: Survey | null
  /** What became of the brackets and options around a link's words, in words (B5, B6); none where no words were to be compared. */
  brackets: ReadonlyMap<ComparedLink, readonly string[]>
  /** Kept links of which the brackets or options around their words are all that changed, and which of these. */
  rebracketed: ReadonlyMap<ComparedLink, Unagreed>
  /** Whether a budget ran out: words may stand elsewhere, or have changed in force, without being found. */
  exhausted: boolean
}

/** Read the words of all links as the page reads those of its rows: once, for moves and for force. */
export function surveyLinks({
  before,
  after,
  links,
  language,
  withWords,
}: ComparedTexts): LinkSurvey {
  const texts = { before: wordedOf(before, language), after: wordedOf(after, language) }
  const search = { rows: links.map(rowOf), ...texts, sameDraft: false }
  const force = withWords ? surveyRows({ ...search, sameLanguage: true }) : null
  const { moved, exhausted } = force ?? findMovedWords(search)
  const found = findMovedClauses(search.rows, moved, texts)
  const said = links.flatMap((link, place) => {
    const elsewhere = found.get(String(place))
    return elsewhere ? [[link, elsewhere] as const] : []
  })
  const held = withWords ? readBrackets({ before, after, links, language }) : NO_BRACKETS
  return { said: new Map(said), force, ...held, exhausted }
}

type Bracketed = Pick<LinkSurvey, 'brackets' | 'rebracketed'>
const NO_BRACKETS: Bracketed = { brackets: new Map(), rebracketed: new Map() }

function readBrackets({
  before,
  after,
  links,
  language,
}: Pick<ComparedTexts, 'before' | 'after' | 'links' | 'language'>): Bracketed {
  const clausesOf = ({ text, clauses }: ComparedText) =>
    clauses.map((clause) => ({ ...clause, ...wordedClause(text, clause) }))
  const clauses = { before: clausesOf(before), after: clausesOf(after) }
  const held = {
    before: readClauseBrackets(clauses.before, clauses.after),
    after: readClauseBrackets(clauses.after, clauses.before),
  }
  const brackets = new Map<ComparedLink, readonly string[]>()
  const rebracketed = new Map<ComparedLink, Unagreed>()
  for (const link of links) {
    const sides = {
      before: link.before.flatMap((id) => held.before.get(id) ?? []),
      after: link.after.flatMap((id) => held.after.get(id) ?? []),
    }
    const words = bracketChange(sides, language)
    if (words.length > 0) brackets.set(link, words)
    const around = link.kind === 'kept' ? findRebracketed(sides, language) : null
    if (around) rebracketed.set(link, around)
  }
  return { brackets, rebracketed }
}

/** A file is taken for the whole text, in its own order. */
const COVERAGE: Coverage = {
  extent: 'full',
  recordedWhole: true,
  absent: [],
  notSeen: [],
  note: null,
}
const ABSENT: Absence = { state: 'absent', support: { kind: 'full-text', note: null } }

function wordedOf({ text, clauses }: ComparedText, language: string) {
  return {
    language,
    ordering: 'document' as const,
    coverage: COVERAGE,
    clauses: clauses.map((clause) => wordedClause(text, clause)),
  }
}

/** A clause with its words as they are compared: without the white space around them. */
export function wordedClause(
  text: string,
  { id, parent, label, heading, textStart, end }: SegmentedClause,
): WordedClause {
  return { id, parent, label, heading, text: text.slice(textStart, end).trim() }
}

function rowOf({ kind, before, after }: ComparedLink, place: number): WordedRow {
  const change: RowChange = kind === 'inserted' ? 'added' : kind
  const isAlone = before.length === 0 || after.length === 0
  return { id: String(place), change, before, after, absence: isAlone ? ABSENT : null }
}
