import { commonLanguage } from '../text/base-language.ts'
import { compareWords } from './diff-words.ts'
import {
  findForceChanges,
  type ForceChange,
  type ForceReading,
  type PartialSides,
} from './find-force-changes.ts'
import { findMovedWords, MOST_PER_ROW, STEPS_PER_CHARACTER } from './find-moved-words.ts'
import { hasForceLists } from './force/find-markers.ts'
import { endsByRow, type MovedEnd, type MovedWords } from './moved-words.ts'
import { type Beside, type BesideReader, besideReader } from './option-alternatives.ts'
import type { WordedClause, WordedRow, WordedText } from './worded-text.ts'
import { joinTexts, offsetOf } from './wording-runs.ts'

/** A comparison and the two texts that it is of. */
export type SurveyedRows = {
  rows: readonly WordedRow[]
  /** Whether both texts are in one language; across two, no words are read. */
  sameLanguage: boolean
  /** Two sources of one draft: nothing moves between them (A6). */
  sameDraft: boolean
  /** Which text is only a paraphrase: what it leaves out, its source may say. */
  paraphrased?: PartialSides
  /** What the comparison found to have moved (W9). Missing: it is looked for. */
  moved?: readonly MovedWords[]
  /** Steps that may be taken over all rows in reading and comparing words. */
  budget?: number
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
  /** Those that were not read, by `surveyKey`: too long to compare word by word, by themselves or all together (W8). */
  unread: ReadonlySet<string>
  /** Whether both texts are in one language; between two, nothing was read. */
  sameLanguage: boolean
  /** The language that the words were read in. */
  language: string
  /** Whether the language has word lists (section F); without them only figures are read. */
  hasLists: boolean
  moved: readonly MovedWords[]
  /** Whether a budget ran out over all rows: words may have moved, or changed in force, unseen. */
  exhausted: boolean
}

/** A few seconds of work at most: thousands of rewritten clauses of a hundred words. */
const DEFAULT_BUDGET = 256_000_000

/** A row by what it holds: what is known of it stays true when other rows change. */
export const surveyKey = ({ before, after }: Pick<WordedRow, 'before' | 'after'>) =>
  `${before.join(' ')} → ${after.join(' ')}`

/** Read the words of all rows: for changes of force (F1 to F7), and for words that moved (W9). */
export function surveyRows(surveyed: SurveyedRows): Survey {
  const { rows, sameLanguage, before, after } = surveyed
  const language = commonLanguage(before.language, after.language) ?? after.language
  const holding = { before: picker(before.clauses), after: picker(after.clauses) }
  const isWorded = (row: WordedRow) =>
    [...holding.before(row.before), ...holding.after(row.after)].some(({ text }) => text !== '')
  const worded = rows.filter(
    (row) => row.absence === null && row.change !== 'kept' && isWorded(row),
  )
  const { moved, exhausted } = surveyed.moved
    ? { moved: surveyed.moved, exhausted: false }
    : findMovedWords(surveyed)
  const { force, unread, ranOut } = sameLanguage
    ? readForce(worded, {
        holding,
        moved,
        language,
        partial: partialSides(surveyed),
        options: {
          before: besideReader(before.clauses, language),
          after: besideReader(after.clauses, language),
        },
        budget: surveyed.budget ?? DEFAULT_BUDGET,
      })
    : { force: new Map(), unread: new Set<string>(), ranOut: false }
  return {
    force,
    read: sameLanguage ? worded.length - unread.size : 0,
    unread,
    sameLanguage,
    language,
    hasLists: hasForceLists(language),
    moved: sameLanguage ? moved : [],
    exhausted: exhausted || ranOut,
  }
}

/** A text that is not whole, or not in its source's words, may leave out anything. */
function partialSides({ before, after, paraphrased }: SurveyedRows): PartialSides {
  return {
    before: before.coverage.extent !== 'full' || (paraphrased?.before ?? false),
    after: after.coverage.extent !== 'full' || (paraphrased?.after ?? false),
  }
}

type Holding = Record<'before' | 'after', ReturnType<typeof picker>>
type Read = {
  holding: Holding
  moved: readonly MovedWords[]
  language: string
  partial: PartialSides
  options: Record<'before' | 'after', BesideReader>
  budget: number
}
type ReadForce = {
  force: Map<string, readonly ForceChange[]>
  unread: Set<string>
  /** Whether the budget for all rows ran out. */
  ranOut: boolean
}

function readForce(
  rows: readonly WordedRow[],
  { holding, moved, language, partial, options, budget }: Read,
): ReadForce {
  const leaving = endsByRow(
    moved.map(({ from }) => from),
    (end) => end,
  )
  const coming = endsByRow(
    moved.map(({ to }) => to),
    (end) => end,
  )
  const force = new Map<string, readonly ForceChange[]>()
  const unread = new Set<string>()
  let stepsLeft = budget
  for (const row of rows) {
    const held = { before: holding.before(row.before), after: holding.after(row.after) }
    const texts = { before: joinTexts(held.before), after: joinTexts(held.after) }
    stepsLeft -= (texts.before.length + texts.after.length) * STEPS_PER_CHARACTER
    if (stepsLeft < 0) {
      unread.add(surveyKey(row))
      continue
    }
    const { spans, exhausted, steps } = compareWords({
      ...texts,
      language,
      budget: MOST_PER_ROW,
      markedFor: 'rules',
    })
    stepsLeft -= exhausted ? MOST_PER_ROW : steps
    // Words that were not compared may stand on both sides: nothing is said of them.
    if (exhausted) {
      unread.add(surveyKey(row))
      continue
    }
    const hasMoved = movedIn(held, { from: leaving.get(row.id), to: coming.get(row.id) })
    // Words that only moved bind as they did: they are gone from here, or new here, not changed.
    const reading: ForceReading = { ...partial, beside: besideRow(row, options) }
    const changes = findForceChanges(spans, language, reading).filter((change) => !hasMoved(change))
    if (changes.length > 0) force.set(surveyKey(row), changes)
  }
  return { force, unread, ranOut: stepsLeft < 0 }
}

/** What stands beside a row; where one clause of an option became one of an option, nothing that matters. */
function besideRow(
  { before, after }: WordedRow,
  options: Record<'before' | 'after', BesideReader>,
): Record<'before' | 'after', Beside | null> {
  const isPair = before.length === 1 && after.length === 1
  const areOptions =
    before.every(options.before.isInOption) && after.every(options.after.isInOption)
  if (isPair && areOptions) return { before: null, after: null }
  return { before: options.before.besideOf(before), after: options.after.besideOf(after) }
}

function picker(clauses: readonly WordedClause[]) {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  return (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
}

type Held = { before: readonly WordedClause[]; after: readonly WordedClause[] }

type Ends = { from: readonly MovedEnd[] | undefined; to: readonly MovedEnd[] | undefined }

/** Whether all words of a change lie in words that left the row, or came into it. */
function movedIn(held: Held, { from = [], to = [] }: Ends) {
  const stretches = {
    before: from.map((end) => inWording(held.before, end)),
    after: to.map((end) => inWording(held.after, end)),
  }
  const lies = (side: 'before' | 'after', words: ForceChange['before']) =>
    words === null ||
    stretches[side].some(({ start, end }) => start <= words.start && words.end <= end)
  return ({ before, after }: ForceChange) => lies('before', before) && lies('after', after)
}

function inWording(clauses: readonly WordedClause[], { clause, start, end }: MovedEnd) {
  const offset = offsetOf(clauses, clause)
  return { start: offset + start, end: offset + end }
}
