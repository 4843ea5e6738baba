import type { WordSpan } from './word-span.ts'

/** Which wording a reader looks at: one of the two, or both in one. */
export type WordingSide = 'before' | 'after' | 'both'

/** A stretch of square-bracketed text with who wants it, offsets in UTF-16 units. */
export type BracketStretch = { start: number; end: number; by: readonly string[] }

/** A run of a wording that is shown alike. */
export type WordingRun = {
  text: string
  kind: WordSpan['kind']
  cosmetic: boolean
  isBracketed: boolean
  /** Where these words went, or came from. */
  moved?: MovedStretch
  /** Of kept words in a reading of both: the one wording that they stand in, as a clause of their own. */
  only?: 'before' | 'after'
}

/**
 * Words of one side's joined wording that stand in another row on the other side: gone `to` it, or
 * come `from` it. Offsets in UTF-16 units.
 */
export type MovedStretch = {
  start: number
  end: number
  direction: 'to' | 'from'
  /** The other row, and what to call the words' clause there. */
  row: string
  name: string
}

/** Between the clauses of one side where a row joins several: a paragraph's end, which no word crosses. */
export const CLAUSE_BREAK = '\n\n'

type Worded = { text: string; heading: string | null }

/** What is read of a clause: its text, or its heading where it is nothing but a heading. */
export const wordingOf = ({ text, heading }: Worded) => text || (heading ?? '')

/** The wording that is compared: the texts of a side's clauses as one. */
export function joinTexts(clauses: readonly Worded[]): string {
  return clauses.map(wordingOf).join(CLAUSE_BREAK)
}

const HEADING_BREAK = ' · '

/** What stands over a clause's words; a clause that is only a heading is read as its words. */
const headingOver = ({ heading, text }: Worded) => (text === '' ? '' : (heading ?? ''))

/** The headings of a side's clauses as one, but for clauses that are nothing else. */
export function joinHeadings(clauses: readonly Worded[]): string {
  return clauses.map(headingOver).filter(Boolean).join(HEADING_BREAK)
}

type Brackets = { before: readonly BracketStretch[]; after: readonly BracketStretch[] }

/**
 * Cut the spans of a word diff into runs for one way of reading. Joined, the runs of `before` and of
 * `after` give exactly that wording. Brackets are those of the wording that the words stand in.
 */
export function wordingRuns(
  spans: readonly WordSpan[],
  side: WordingSide,
  brackets: Brackets,
): WordingRun[] {
  const at = { before: 0, after: 0 }
  const cutAt = { before: cutter(brackets.before), after: cutter(brackets.after) }
  return spans.flatMap(({ text, kind, cosmetic }) => {
    const start = kind === 'dropped' ? at.before : at.after
    const marked = kind === 'dropped' ? cutAt.before : cutAt.after
    if (kind !== 'added') at.before += text.length
    if (kind !== 'dropped') at.after += text.length
    if (side === 'before' && kind === 'added') return []
    if (side === 'after' && kind === 'dropped') return []
    // Kept words stand in both wordings; on the before side their brackets are those of before.
    const [from, cut] =
      side === 'before' ? [at.before - text.length, cutAt.before] : [start, marked]
    return cut(text, from).map((piece) => ({
      text: piece.text,
      kind,
      cosmetic,
      isBracketed: piece.within !== undefined,
    }))
  })
}

type Stretch = { start: number; end: number }
type Piece<Held> = { text: string; within: Held | undefined }

/**
 * Cuts texts that begin at `from` where stretches begin and end. Of stretches within others the
 * outer ones count. Each text costs no more than the stretches that it meets.
 */
function cutter<Held extends Stretch>(
  stretches: readonly Held[],
): (text: string, from: number) => Piece<Held>[] {
  const outer = outermost(stretches)
  return (text, from) => {
    const pieces: Piece<Held>[] = []
    const to = from + text.length
    let done = from
    const cut = (end: number, within: Held | undefined) => {
      if (end > done) pieces.push({ text: text.slice(done - from, end - from), within })
      done = Math.max(done, end)
    }
    for (let at = firstEndingBehind(outer, from); at < outer.length; at++) {
      const held = outer[at]
      if (!held || held.start >= to) break
      cut(held.start, undefined)
      cut(Math.min(held.end, to), held)
    }
    cut(to, undefined)
    return pieces
  }
}

function outermost<Held extends Stretch>(stretches: readonly Held[]): Held[] {
  let reach = 0
  return stretches
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const isOuter = end > reach
      reach = Math.max(reach, end)
      return isOuter
    })
}

function firstEndingBehind(stretches: readonly Stretch[], at: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? Infinity) > at) high = middle
    else low = middle + 1
  }
  return low
}

type OfSides<Held> = { before: readonly Held[]; after: readonly Held[] }

/** Cut runs where words moved away or came in, and say so of those that did. */
export function cutAtMoves(
  runs: readonly WordingRun[],
  side: WordingSide,
  moves: OfSides<MovedStretch>,
): WordingRun[] {
  return cutRunsAt(runs, side, moves).map(({ run, within }) =>
    within ? { ...run, moved: within } : run,
  )
}

/**
 * Of the runs of both wordings in one: a clause that is only a heading has not come or gone where the
 * other side bears the same heading over its words.
 */
export function withKeptHeadings(
  runs: readonly WordingRun[],
  { before, after }: OfSides<Worded>,
): WordingRun[] {
  const headings = { before: keptHeadings(before, after), after: keptHeadings(after, before) }
  if (headings.before.length + headings.after.length === 0) return [...runs]
  return cutRunsAt(runs, 'both', headings).map(({ run, within }) =>
    within && run.kind !== 'kept'
      ? { ...run, kind: 'kept', only: run.kind === 'added' ? 'after' : 'before' }
      : run,
  )
}

/** Where headings that the other side has too stand in the joined wording, with the break behind them. */
function keptHeadings(clauses: readonly Worded[], others: readonly Worded[]): Stretch[] {
  let start = 0
  return clauses.flatMap((clause) => {
    const end = start + wordingOf(clause).length + CLAUSE_BREAK.length
    const stretch = { start, end }
    start = end
    const isKept = clause.text === '' && others.some(({ heading }) => heading === clause.heading)
    return isKept ? [stretch] : []
  })
}

function cutRunsAt<Held extends Stretch>(
  runs: readonly WordingRun[],
  side: WordingSide,
  stretches: OfSides<Held>,
): { run: WordingRun; within: Held | undefined }[] {
  const at = { before: 0, after: 0 }
  const cut = { before: cutter(stretches.before), after: cutter(stretches.after) }
  return runs.flatMap((run) => {
    const own = side === 'both' ? (run.kind === 'added' ? 'after' : 'before') : side
    const from = at[own]
    if (side === 'before' || run.kind !== 'added') at.before += run.text.length
    if (side === 'after' || run.kind !== 'dropped') at.after += run.text.length
    return cut[own](run.text, from).map(({ text, within }) => ({ run: { ...run, text }, within }))
  })
}

/** Where a clause's wording begins in its side's joined wording. */
export function offsetOf(clauses: readonly (Worded & { id: string })[], id: string): number {
  const place = clauses.findIndex((clause) => clause.id === id)
  return joinTexts([...clauses.slice(0, place), { text: '', heading: null }]).length
}

/** The runs of each clause of a side, cut out of the runs of their joined wording. */
export function runsByClause(
  runs: readonly WordingRun[],
  clauses: readonly Worded[],
): WordingRun[][] {
  let start = 0
  return clauses.map((clause) => {
    const end = start + wordingOf(clause).length
    const cut = cutRuns(runs, start, end)
    start = end + CLAUSE_BREAK.length
    return cut
  })
}

/**
 * What stands over the words of each clause of a side, marked where the sides are headed differently
 * (`spans`, of their joined headings). Nothing for one clause against one that is headed alike: there
 * the row's title says it.
 */
export function headingRuns(
  spans: readonly WordSpan[] | null,
  side: 'before' | 'after',
  { before, after }: OfSides<Worded>,
): WordingRun[][] {
  const clauses = side === 'before' ? before : after
  if (spans === null && before.length <= 1 && after.length <= 1) return clauses.map(() => [])
  const runs = wordingRuns(spans ?? [keptSpan(joinHeadings(clauses))], side, NO_BRACKETS)
  let start = 0
  return clauses.map((clause) => {
    const end = start + headingOver(clause).length
    const cut = cutRuns(runs, start, end)
    if (end > start) start = end + HEADING_BREAK.length
    return cut
  })
}

/** The same for a reading of both in one: all headings of the row, but for one that its title says already. */
export function inlineHeadingRuns(
  spans: readonly WordSpan[] | null,
  { after, title }: { after: readonly Worded[]; title: string },
): WordingRun[] {
  if (spans !== null) return wordingRuns(spans, 'both', NO_BRACKETS)
  const headings = joinHeadings(after)
  if (headings === title) return []
  return wordingRuns([keptSpan(headings)], 'both', NO_BRACKETS)
}

const NO_BRACKETS: Brackets = { before: [], after: [] }
const keptSpan = (text: string): WordSpan => ({ kind: 'kept', text, cosmetic: false })

function cutRuns(runs: readonly WordingRun[], start: number, end: number): WordingRun[] {
  let at = 0
  return runs.flatMap((run) => {
    const from = at
    at += run.text.length
    const text = run.text.slice(Math.max(start - from, 0), Math.max(end - from, 0))
    return text === '' ? [] : [{ ...run, text }]
  })
}
