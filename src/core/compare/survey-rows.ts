import { diffWords } from './diff-words.ts'
import { findForceChanges, type ForceChange } from './find-force-changes.ts'
import { findMovedWords, type MovedEnd, type MovedWords } from './find-moved-words.ts'
import { hasForceLists } from './force-find-markers.ts'
import type { WordedClause, WordedRow, WordedText } from './worded-text.ts'
import { joinTexts, offsetOf } from './wording-runs.ts'

/** A comparison and the two texts that it is of. */
export type SurveyedRows = {
  rows: readonly WordedRow[]
  /** Whether both texts are in one language; across two, no words are read. */
  sameLanguage: boolean
  /** Two sources of one draft: nothing moves between them (A6). */
  sameDraft: boolean
  before: WordedText
  after: WordedText
}

/** What only the words of all rows together can say. */
export type Survey = {
  /**
   * Changes of force by `surveyKey`, for rows that have any. Their places are offsets in the row's
   * wordings as `joinTexts` joins them.
   */
  force: ReadonlyMap<string, readonly ForceChange[]>
  /** How many rows were read for changes of force: those whose words are on both sides, and differ. */
  read: number
  /** Whether both texts are in one language; between two, nothing was read. */
  sameLanguage: boolean
  /** Whether the language has word lists (section F); without them only figures are read. */
  hasLists: boolean
  moved: readonly MovedWords[]
  /** Whether a budget ran out, so that words may have moved unseen. */
  exhausted: boolean
}

/** A row by what it holds: what is known of it stays true when other rows change. */
export const surveyKey = ({ before, after }: Pick<WordedRow, 'before' | 'after'>) =>
  `${before.join(' ')} → ${after.join(' ')}`

/** Read the words of all rows: for changes of force (F1 to F7), and for words that moved (W9). */
export function surveyRows(surveyed: SurveyedRows): Survey {
  const { rows, sameLanguage, before, after } = surveyed
  const holding = { before: picker(before.clauses), after: picker(after.clauses) }
  const isWorded = (row: WordedRow) =>
    [...holding.before(row.before), ...holding.after(row.after)].some(({ text }) => text !== '')
  const worded = rows.filter(
    (row) => row.absence === null && row.change !== 'kept' && isWorded(row),
  )
  const { moved, exhausted } = findMovedWords(surveyed)
  return {
    force: sameLanguage
      ? readForce(worded, { holding, moved, language: after.language })
      : new Map(),
    read: sameLanguage ? worded.length : 0,
    sameLanguage,
    hasLists: hasForceLists(after.language),
    moved: sameLanguage ? moved : [],
    exhausted,
  }
}

type Holding = Record<'before' | 'after', ReturnType<typeof picker>>
type Read = { holding: Holding; moved: readonly MovedWords[]; language: string }

function readForce(
  rows: readonly WordedRow[],
  { holding, moved, language }: Read,
): Map<string, readonly ForceChange[]> {
  const found = rows.map((row) => {
    const held = { before: holding.before(row.before), after: holding.after(row.after) }
    const spans = diffWords(joinTexts(held.before), joinTexts(held.after), language)
    const hasMoved = movedIn(row, held, moved)
    // Words that only moved bind as they did: they are gone from here, or new here, not changed.
    const changes = findForceChanges(spans, language).filter((change) => !hasMoved(change))
    return [surveyKey(row), changes] as const
  })
  return new Map(found.filter(([, changes]) => changes.length > 0))
}

function picker(clauses: readonly WordedClause[]) {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  return (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
}

type Held = { before: readonly WordedClause[]; after: readonly WordedClause[] }

/** Whether all words of a change lie in words that left the row, or came into it. */
function movedIn(row: WordedRow, held: Held, moved: readonly MovedWords[]) {
  const stretches = {
    before: moved.flatMap(({ from }) => (from.row === row.id ? inWording(held.before, from) : [])),
    after: moved.flatMap(({ to }) => (to.row === row.id ? inWording(held.after, to) : [])),
  }
  const lies = (side: 'before' | 'after', words: ForceChange['before']) =>
    words === null ||
    stretches[side].some(({ start, end }) => start <= words.start && words.end <= end)
  return ({ before, after }: ForceChange) => lies('before', before) && lies('after', after)
}

function inWording(clauses: readonly WordedClause[], { clause, start, end }: MovedEnd) {
  const offset = offsetOf(clauses, clause)
  return [{ start: offset + start, end: offset + end }]
}
