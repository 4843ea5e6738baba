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
}

/** Between the clauses of one side where a row joins several. */
const CLAUSE_BREAK = '\n\n'

/** What is read of a clause: its text, or its heading where it is nothing but a heading. */
type Worded = { text: string; heading: string | null }

const wordingOf = ({ text, heading }: Worded) => text || (heading ?? '')

/** The wording that is compared: the texts of a side's clauses as one. */
export function joinTexts(clauses: readonly Worded[]): string {
  return clauses.map(wordingOf).join(CLAUSE_BREAK)
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
  return spans.flatMap(({ text, kind, cosmetic }) => {
    const start = kind === 'dropped' ? at.before : at.after
    const marked = kind === 'dropped' ? brackets.before : brackets.after
    if (kind !== 'added') at.before += text.length
    if (kind !== 'dropped') at.after += text.length
    if (side === 'before' && kind === 'added') return []
    if (side === 'after' && kind === 'dropped') return []
    // Kept words stand in both wordings; on the before side their brackets are those of before.
    const [from, held] =
      side === 'before' ? [at.before - text.length, brackets.before] : [start, marked]
    return cutAtBrackets(text, from, held).map((piece) => ({ ...piece, kind, cosmetic }))
  })
}

type Piece = { text: string; isBracketed: boolean }

function cutAtBrackets(text: string, from: number, brackets: readonly BracketStretch[]): Piece[] {
  const to = from + text.length
  const cuts = brackets.flatMap(({ start, end }) => [start, end])
  const inside = cuts.filter((cut) => cut > from && cut < to)
  const edges = [...new Set([from, ...inside, to])].sort((a, b) => a - b)
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? from
    return {
      text: text.slice(start - from, end - from),
      isBracketed: brackets.some((bracket) => bracket.start <= start && end <= bracket.end),
    }
  })
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

function cutRuns(runs: readonly WordingRun[], start: number, end: number): WordingRun[] {
  let at = 0
  return runs.flatMap((run) => {
    const from = at
    at += run.text.length
    const text = run.text.slice(Math.max(start - from, 0), Math.max(end - from, 0))
    return text === '' ? [] : [{ ...run, text }]
  })
}
