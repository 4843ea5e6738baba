import type { ClauseBrackets, Wanted } from '../../text/brackets/clause-brackets.ts'
import { findOptionMoves, type OptionMoves } from './bracket-options.ts'
import { allNames, type Count, countWords, isCut, type Tally, tally } from './bracket-tally.ts'
import { type BracketedWord, bracketedWords } from './bracketed-words.ts'
import { compareWords } from '../diff-words.ts'

/** Names on either side, where they changed. */
export type ChangedNames = { before: readonly string[]; after: readonly string[] }

/** What became of the brackets around a row's words (B5). */
export type BracketMoves = {
  /** Whether a side has words, and all of them stand in brackets, and who wants those that hold all. */
  whole: { before: Wanted | null; after: Wanted | null }
  /** Kept words that came into brackets, into one more, out of all, and out of some. */
  putIn: Tally
  deeper: Count
  out: Tally
  shallower: Count
  /** Kept words that stand in brackets on both sides. */
  still: number
  /** How many words of a side stand in brackets. */
  held: { before: number; after: number }
  /** How many brackets open or close in the row. */
  brackets: { before: number; after: number }
  /** Whole words that only one side has, in brackets. */
  added: Tally
  dropped: Tally
  /** Whether the other side has words in the place of some of these. */
  replaced: boolean
  /** Who wants kept words as deep in brackets as before, and who opposes them; `null` where that did not change. */
  wanted: ChangedNames | null
  opposed: ChangedNames | null
  /** What became of its words where some stand in options; `null` where none do. */
  options: OptionMoves | null
  /** Brackets without their partner. */
  lone: { before: ClauseBrackets['lone']; after: ClauseBrackets['lone'] }
}

type Sides = { before: readonly ClauseBrackets[]; after: readonly ClauseBrackets[] }

/** As much as a page can take for each row in view; beyond it words count as not kept. */
const BUDGET = 1_000_000

/** Whether no bracket stands on either side, and all words stand in options, or none. */
function arePlain({ before, after }: Sides): boolean {
  const { inOption } = before[0] ?? after[0] ?? { inOption: false }
  const isAlike = (clause: ClauseBrackets) => clause.inOption === inOption && isPlain(clause)
  return before.every(isAlike) && after.every(isAlike)
}

const isPlain = ({ around, held, lone }: ClauseBrackets) =>
  around.depth + held.length + lone.unopened === 0

/**
 * Which of a row's words came into brackets or options, or left them; `null` where no bracket stands on
 * either side, and all words stand in options, or none. Where the two sides are not in one `language`,
 * which is `null` then, no word is kept, and none counted as added or dropped.
 */
export function findBracketMoves(sides: Sides, language: string | null): BracketMoves | null {
  if (arePlain(sides)) return null
  const before = bracketedWords(sides.before, language ?? '')
  const after = bracketedWords(sides.after, language ?? '')
  const { kept, replaced } = language === null ? NONE_KEPT : keptWords(before, after, language)
  const known = new Set(kept.flatMap(({ was, is }) => [was, is]))
  const ofOneSide = ({ words }: Read) =>
    language === null ? [] : heldIn(words).filter((word) => !known.has(word) && !isCut(word))
  const inBrackets = kept.filter(({ was, is }) => was.depth > 0 && is.depth > 0)
  return {
    whole: { before: wholeOf(before.words), after: wholeOf(after.words) },
    putIn: tally(kept.flatMap(({ was, is }) => (was.depth === 0 && is.depth > 0 ? [is] : []))),
    deeper: countWords(inBrackets.flatMap(({ was, is }) => (is.depth > was.depth ? [is] : []))),
    out: tally(kept.flatMap(({ was, is }) => (was.depth > 0 && is.depth === 0 ? [was] : []))),
    shallower: countWords(inBrackets.flatMap(({ was, is }) => (is.depth < was.depth ? [was] : []))),
    still: inBrackets.length,
    held: { before: heldIn(before.words).length, after: heldIn(after.words).length },
    brackets: { before: countOf(sides.before), after: countOf(sides.after) },
    added: tally(ofOneSide(after)),
    dropped: tally(ofOneSide(before)),
    replaced: heldIn(replaced).length > 0,
    options: findOptionMoves(kept, { before: before.words, after: after.words }, language !== null),
    wanted: changedNames(inBrackets, 'by'),
    opposed: changedNames(inBrackets, 'against'),
    lone: { before: loneIn(sides.before), after: loneIn(sides.after) },
  }
}

/** How wording is shown not to be agreed. */
export type Unagreed = 'brackets' | 'options'

/**
 * What changed around words that were kept, as it holds other clauses too: they stand in more brackets than
 * before, in fewer, or in others’; or in an option, or no longer in one. `null`: nothing did.
 */
export function findRebracketed(sides: Sides, language: string): Unagreed | null {
  // Most rows, and told apart at once.
  if (arePlain(sides)) return null
  const brackets = (clauses: Sides['before']) =>
    clauses
      .flatMap(({ around, held, inOption }) => [
        String(inOption),
        around.depth + held.length,
        ...[around, ...held].flatMap(({ by, against }) => [by.join(), against.join()]),
      ])
      .join(';')
  if (brackets(sides.before) === brackets(sides.after)) return null
  const moves = findBracketMoves(sides, language)
  if (moves === null) return null
  const inOptions = (clauses: Sides['before']) => clauses.some(({ inOption }) => inOption)
  if (moves.options && moves.options.moved.size > 0)
    return inOptions(sides.before) === inOptions(sides.after) ? 'brackets' : 'options'
  const moved = [moves.putIn, moves.deeper, moves.out, moves.shallower]
  const isOthers = moves.wanted !== null || moves.opposed !== null
  return isOthers || moved.some(({ words }) => words > 0) ? 'brackets' : null
}

type Kept = { was: BracketedWord; is: BracketedWord }
type Read = ReturnType<typeof bracketedWords>
/** `replaced`: words of either side that others stand for, in their place, on the other. */
type Matched = { kept: readonly Kept[]; replaced: readonly BracketedWord[] }
const NONE_KEPT: Matched = { kept: [], replaced: [] }

/** The words that stand on both sides. A capital or quote style that changed makes no other word (W7). */
function keptWords(before: Read, after: Read, language: string): Matched {
  const texts = { before: before.plain, after: after.plain }
  const { spans } = compareWords({ ...texts, language, markedFor: 'rules', budget: BUDGET })
  const takeBefore = taker(before.words)
  const takeAfter = taker(after.words)
  const kept: Kept[] = []
  const replaced: BracketedWord[] = []
  let gone: BracketedWord[] = []
  let come: BracketedWord[] = []
  let restyled: readonly BracketedWord[] = []
  const endHunk = () => {
    if (gone.length > 0 && come.length > 0) replaced.push(...gone, ...come)
    gone = []
    come = []
  }
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
    if (cosmetic || (kind === 'kept' && was.length > 0)) endHunk()
    else if (kind === 'dropped') gone.push(...was)
    else if (kind === 'added') come.push(...is)
  }
  endHunk()
  return { kept, replaced }
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

const heldIn = (words: readonly BracketedWord[]) => words.filter(({ depth }) => depth > 0)

function wholeOf([first, ...others]: readonly BracketedWord[]): Wanted | null {
  if (!first || [first, ...others].some(({ least }) => least === 0)) return null
  const ofAll = (whose: keyof Wanted) =>
    first[whose].filter((name) => others.every((word) => word[whose].includes(name)))
  return { by: ofAll('by'), against: ofAll('against') }
}

function changedNames(held: readonly Kept[], whose: keyof Wanted): ChangedNames | null {
  const changed = held.filter(
    ({ was, is }) => was.depth === is.depth && !areAlike(was[whose], is[whose]),
  )
  const before = allNames(
    changed.map(({ was }) => was),
    whose,
  )
  const after = allNames(
    changed.map(({ is }) => is),
    whose,
  )
  return areAlike(before, after) ? null : { before, after }
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
