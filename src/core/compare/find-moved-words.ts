import { commonLanguage } from '../text/base-language.ts'
import { compareWords } from './diff-words.ts'
import { joinPassages } from './moved/join-passages.ts'
import type { MovedEnd, MovedWords } from './moved-words.ts'
import { newLexicon, readUnits, type Place, type Units } from './moved/read-units.ts'
import { findSharedPassages, withoutRepeated, type SharedPassage } from './moved/shared-passages.ts'
import type { WordSpan } from './word-span.ts'
import type { WordedRow, WordedText } from './worded-text.ts'
import { CLAUSE_BREAK, wordingOf } from './wording-runs.ts'

/** `exhausted`: the budget ran out, so that words may have moved without being named here. */
export type FoundMoves = { moved: MovedWords[]; exhausted: boolean }

export type MoveSearch = {
  /** All rows of the comparison of `before` with `after`. */
  rows: readonly WordedRow[]
  before: WordedText
  after: WordedText
  /** Two witnesses of one draft: each arranges the words as it likes, so nothing is moved (A6). */
  sameDraft: boolean
  /** Steps that may be taken in reading the texts and in comparing words. */
  budget?: number
}

/** Rows wait for it: a second or two of work, and five times what the longest laws take. */
const DEFAULT_BUDGET = 128_000_000
/** To read a character costs as much as so many steps of comparing words. */
export const STEPS_PER_CHARACTER = 8
/**
 * What `compareWords` takes by itself: a row that is shown as replaced has no words that moved. Where it
 * runs out it counts as used up, as its last steps are the dearest.
 */
export const MOST_PER_ROW = 16_000_000

/**
 * Find the text that went from one row of a comparison to another (W9): whole sentences, or at
 * least eight content words together, the same but for style, that stand nowhere else in either
 * text. What the word comparison of a row keeps is not called moved, but for a common word
 * within. Ends do not overlap and stand in the order of before; swapping the two texts swaps `from` and `to`.
 *
 * A row marks the ends
 * whose `row` is its own: words dropped there as "moved to …", words added there as "moved from
 * …", with the label of the other end's clause and a way to the other end's row. In a row that
 * stands on one side only, the end lies in its whole wording.
 */
export function findMovedWords(search: MoveSearch): FoundMoves {
  const language = commonLanguage(search.before.language, search.after.language)
  if (language === null || !mayMove(search)) return { moved: [], exhausted: false }
  const places = { before: placesOf(search, 'before'), after: placesOf(search, 'after') }
  const stepsLeft = (search.budget ?? DEFAULT_BUDGET) - sizeOf(places.before) - sizeOf(places.after)
  if (stepsLeft < 0) return { moved: [], exhausted: true }

  const lexicon = newLexicon(language)
  const kept = new Set(search.rows.filter(({ change }) => change === 'kept').map(({ id }) => id))
  const changed = (side: readonly Place[]) => side.filter(({ row }) => !kept.has(row))
  const before = readUnits(changed(places.before), lexicon)
  const after = readUnits(changed(places.after), lexicon)
  const shared = findSharedPassages(before, after, lexicon)
  const rowsOf = (passage: SharedPassage) => [
    rowAt(before, passage.before),
    rowAt(after, passage.after),
  ]
  const leavesRow = (passage: SharedPassage) => new Set(rowsOf(passage)).size > 1
  if (!shared.some(leavesRow)) return { moved: [], exhausted: false }

  // What a row keeps stands on both sides, so one side tells.
  const held = readUnits(
    places.before.filter(({ row }) => kept.has(row)),
    lexicon,
  )
  const passages = withoutRepeated(shared, held, lexicon)
  const rows = new Set(passages.filter(leavesRow).flatMap(rowsOf))
  const { marks, exhausted } = markRows(places, {
    rows,
    language: lexicon.language,
    budget: stepsLeft,
  })
  const marked = {
    before: markUnits(before, marks, 'before'),
    after: markUnits(after, marks, 'after'),
  }
  const moved = joinPassages(passages, { before, after, lexicon, marked })
  return {
    moved: moved.map((passage) => ({
      from: endOf(before, passage.before, passage.length),
      to: endOf(after, passage.after, passage.length),
    })),
    exhausted,
  }
}

type Side = 'before' | 'after'
type Places = { before: Place[]; after: Place[] }

const rowAt = ({ of, places }: Units, at: number) => of[places[at] ?? -1]?.row ?? ''

/** Where the order is not the documents' own, nothing is said to move. */
function mayMove({ before, after, sameDraft }: MoveSearch): boolean {
  const areOrdered = before.ordering === 'document' && after.ordering === 'document'
  return !sameDraft && areOrdered
}

function placesOf(search: MoveSearch, side: Side): Place[] {
  const clauses = new Map(search[side].clauses.map((clause) => [clause.id, clause]))
  return search.rows.flatMap((row) => {
    let offset = 0
    return row[side].flatMap((id) => {
      const clause = clauses.get(id)
      if (!clause) return []
      const wording = wordingOf(clause)
      const place = { row: row.id, clause: id, wording, offset }
      offset += wording.length + CLAUSE_BREAK.length
      return place
    })
  })
}

const sizeOf = (places: readonly Place[]) =>
  places.reduce((sum, { wording }) => sum + wording.length * STEPS_PER_CHARACTER, 0)

/** Per UTF-16 unit of a row's wordings: 1 where the comparison of its words marks it, not for style. */
type Marks = { before: Uint8Array; after: Uint8Array }

function markRows(
  places: Places,
  { rows, language, budget }: { rows: ReadonlySet<string>; language: string; budget: number },
): { marks: ReadonlyMap<string, Marks>; exhausted: boolean } {
  const wordings = { before: wordingsByRow(places.before), after: wordingsByRow(places.after) }
  const marks = new Map<string, Marks>()
  let stepsLeft = budget
  let exhausted = false
  for (const row of rows) {
    const before = wordings.before.get(row) ?? ''
    const after = wordings.after.get(row) ?? ''
    const most = Math.max(0, Math.min(stepsLeft, MOST_PER_ROW))
    const compared = compareWords({
      before,
      after,
      language,
      budget: most,
      markedFor: 'rules',
    })
    stepsLeft -= compared.exhausted ? most : compared.steps
    // What was not compared may have been kept, so nothing is said of it.
    if (compared.exhausted) exhausted = true
    else marks.set(row, marksOf(compared.spans, before.length, after.length))
  }
  return { marks, exhausted }
}

function wordingsByRow(places: readonly Place[]): Map<string, string> {
  const wordings = new Map<string, string>()
  for (const { row, wording } of places) {
    const earlier = wordings.get(row)
    wordings.set(row, earlier === undefined ? wording : earlier + CLAUSE_BREAK + wording)
  }
  return wordings
}

function marksOf(spans: readonly WordSpan[], before: number, after: number): Marks {
  const marks = { before: new Uint8Array(before), after: new Uint8Array(after) }
  const at = { before: 0, after: 0 }
  for (const { kind, text, cosmetic } of spans) {
    const { length } = text
    if (kind === 'dropped' && !cosmetic) marks.before.fill(1, at.before, at.before + length)
    if (kind === 'added' && !cosmetic) marks.after.fill(1, at.after, at.after + length)
    if (kind !== 'added') at.before += length
    if (kind !== 'dropped') at.after += length
  }
  return marks
}

function markUnits({ of, places, starts }: Units, marks: ReadonlyMap<string, Marks>, side: Side) {
  return Uint8Array.from(places, (place, at) => {
    const { row = '', offset = 0 } = of[place] ?? {}
    return marks.get(row)?.[side][offset + (starts[at] ?? 0)] ?? 0
  })
}

function endOf({ of, places, starts, ends }: Units, first: number, length: number): MovedEnd {
  const { row = '', clause = '' } = of[places[first] ?? -1] ?? {}
  return { row, clause, start: starts[first] ?? 0, end: ends[first + length - 1] ?? 0 }
}
