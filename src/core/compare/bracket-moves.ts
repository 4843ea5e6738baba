import type { ClauseBrackets, Wanted } from '../text/clause-brackets.ts'
import { type BracketedWord, bracketedWords } from './bracketed-words.ts'
import { compareWords } from './diff-words.ts'

/** How many words, and who wants the brackets that they stand, or stood, in. */
export type Tally = Wanted & { words: number }

/** What became of the brackets around a row's words (B5). */
export type BracketMoves = {
  /** Whether a side has words, and all of them stand in brackets, and who wants those that hold all. */
  whole: { before: Wanted | null; after: Wanted | null }
  /** Kept words that came into brackets, into one more, out of all, and out of some. */
  putIn: Tally
  deeper: Tally
  out: Tally
  shallower: Tally
  /** Kept words that stand in brackets on both sides. */
  still: number
  /** How many brackets open or close in the row. */
  brackets: { before: number; after: number }
  /** Words that only one side has, in brackets. */
  added: Tally
  dropped: Tally
  /** Who wants kept words as deep in brackets as before, where others did; `null` where that did not change. */
  wanted: { before: readonly string[]; after: readonly string[] } | null
  /** Brackets without their partner. */
  lone: { before: ClauseBrackets['lone']; after: ClauseBrackets['lone'] }
}

type Sides = { before: readonly ClauseBrackets[]; after: readonly ClauseBrackets[] }

/** As much as a page can take for each row in view; beyond it words count as not kept. */
const BUDGET = 1_000_000

/**
 * Which of a row's words came into brackets or left them; `null` where no bracket stands on either
 * side. Where the two sides are not in one `language`, which is `null` then, no word is kept.
 */
export function findBracketMoves(sides: Sides, language: string | null): BracketMoves | null {
  const isPlain = ({ around, held, lone }: ClauseBrackets) =>
    around.depth + held.length + lone.unopened === 0
  if ([...sides.before, ...sides.after].every(isPlain)) return null
  const before = bracketedWords(sides.before, language ?? '')
  const after = bracketedWords(sides.after, language ?? '')
  const kept = language === null ? [] : keptWords(before, after, language)
  const gone = new Set(kept.map(({ was }) => was))
  const come = new Set(kept.map(({ is }) => is))
  const inBrackets = kept.filter(({ was, is }) => was.depth > 0 && is.depth > 0)
  return {
    whole: { before: wholeOf(before.words), after: wholeOf(after.words) },
    putIn: tally(kept.flatMap(({ was, is }) => (was.depth === 0 && is.depth > 0 ? [is] : []))),
    deeper: tally(inBrackets.flatMap(({ was, is }) => (is.depth > was.depth ? [is] : []))),
    out: tally(kept.flatMap(({ was, is }) => (was.depth > 0 && is.depth === 0 ? [was] : []))),
    shallower: tally(inBrackets.flatMap(({ was, is }) => (is.depth < was.depth ? [was] : []))),
    still: inBrackets.length,
    brackets: { before: countOf(sides.before), after: countOf(sides.after) },
    added: tally(after.words.filter((word) => word.depth > 0 && !come.has(word))),
    dropped: tally(before.words.filter((word) => word.depth > 0 && !gone.has(word))),
    wanted: wantedNow(inBrackets),
    lone: { before: loneIn(sides.before), after: loneIn(sides.after) },
  }
}

/** Whether words that were kept stand in more brackets than before, or in fewer: these hold other clauses too. */
export function areRebracketed(sides: Sides, language: string): boolean {
  const depths = (clauses: Sides['before']) =>
    clauses.map(({ around, held }) => around.depth + held.length).join()
  if (depths(sides.before) === depths(sides.after)) return false
  const moves = findBracketMoves(sides, language)
  if (moves === null) return false
  return [moves.putIn, moves.deeper, moves.out, moves.shallower].some(({ words }) => words > 0)
}

type Kept = { was: BracketedWord; is: BracketedWord }
type Read = ReturnType<typeof bracketedWords>

/** The words that stand on both sides. A capital or quote style that changed makes no other word (W7). */
function keptWords(before: Read, after: Read, language: string): Kept[] {
  const texts = { before: before.plain, after: after.plain }
  const { spans } = compareWords({ ...texts, language, markedFor: 'rules', budget: BUDGET })
  const takeBefore = taker(before.words)
  const takeAfter = taker(after.words)
  const kept: Kept[] = []
  let restyled: readonly BracketedWord[] = []
  const pair = (was: readonly BracketedWord[], is: readonly BracketedWord[]) => {
    if (was.length !== is.length) return
    for (const [place, word] of was.entries()) {
      const other = is[place]
      if (other) kept.push({ was: word, is: other })
    }
  }
  for (const { kind, text, cosmetic } of spans) {
    const was = kind === 'added' ? [] : takeBefore(text)
    const is = kind === 'dropped' ? [] : takeAfter(text)
    if (kind === 'kept') pair(was, is)
    else if (cosmetic && kind === 'added') pair(restyled, is)
    restyled = cosmetic && kind === 'dropped' ? was : []
  }
  return kept
}

/** Takes the words of one stretch of a wording after the other. */
function taker(all: readonly BracketedWord[]): (text: string) => BracketedWord[] {
  let next = 0
  let at = 0
  return (text) => {
    const from = next
    at += text.length
    while ((all[next]?.at ?? Infinity) < at) next++
    return all.slice(from, next)
  }
}

function tally(held: readonly BracketedWord[]): Tally {
  return { words: held.length, by: allNames(held, 'by'), against: allNames(held, 'against') }
}

const allNames = (held: readonly BracketedWord[], whose: 'by' | 'against') => [
  ...new Set(held.flatMap((word) => word[whose])),
]

function wholeOf([first, ...others]: readonly BracketedWord[]): Wanted | null {
  if (!first || [first, ...others].some(({ depth }) => depth === 0)) return null
  const ofAll = (whose: 'by' | 'against') =>
    first[whose].filter((name) => others.every((word) => word[whose].includes(name)))
  return { by: ofAll('by'), against: ofAll('against') }
}

function wantedNow(held: readonly Kept[]): BracketMoves['wanted'] {
  const changed = held.filter(
    ({ was, is }) =>
      was.depth === is.depth && was.by.length > 0 && is.by.length > 0 && !areAlike(was.by, is.by),
  )
  if (changed.length === 0) return null
  return {
    before: [...new Set(changed.flatMap(({ was }) => was.by))],
    after: [...new Set(changed.flatMap(({ is }) => is.by))],
  }
}

const areAlike = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((name) => others.includes(name))

const countOf = (clauses: readonly ClauseBrackets[]) =>
  clauses.reduce((sum, { held }) => sum + held.length, 0)

function loneIn(clauses: readonly ClauseBrackets[]): ClauseBrackets['lone'] {
  return {
    unclosed: clauses.reduce((sum, { lone }) => sum + lone.unclosed, 0),
    unopened: clauses.reduce((sum, { lone }) => sum + lone.unopened, 0),
  }
}
