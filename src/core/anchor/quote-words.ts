import type { QuotedWords } from '../model/annotation.ts'
import type { Clause } from '../model/clause.ts'
import { clauseName, clausesById } from '../phrases/clause-name.ts'
import { characterKind, SIGN, UNSPACED } from '../text/character-kind.ts'
import { words } from '../text/words.ts'

/** A range of a clause's text in UTF-16 units, `end` exclusive. */
export type TextRange = { start: number; end: number }

/** How much of the text around it a quote keeps on either side, to tell it from equal words. */
const CONTEXT = 40
/** The longest quote: what a note's own text may hold. */
export const LONGEST_QUOTE = 8_000

/**
 * Describe words of a clause so that they are found again (R1): the words, up to 40 characters on either
 * side, and the position. A range that cuts a character in half is widened to hold it whole. The range
 * must lie in the text and hold something.
 */
export function quoteWords(text: string, range: TextRange): QuotedWords {
  const start = beginningOf(text, range.start)
  const end = endingOf(text, range.end)
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(beginningOf(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, endingOf(text, Math.min(text.length, end + CONTEXT))),
    },
    position: { type: 'TextPositionSelector', start, end },
  }
}

/** Marks, joiners and variation selectors belong to the character before them. */
const CONTINUES = /^(?:\p{M}|\u200c|\u200d)/u
const JOINER = '\u200d'
/** More marks than this on one character are not writing. */
const MOST_MARKS = 32

function isInside(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false
  const code = text.charCodeAt(index)
  if (code >= 0xdc00 && code <= 0xdfff) {
    const first = text.charCodeAt(index - 1)
    return first >= 0xd800 && first <= 0xdbff
  }
  return CONTINUES.test(text.slice(index, index + 2)) || text.charAt(index - 1) === JOINER
}

function beginningOf(text: string, index: number): number {
  let at = index
  for (let steps = 0; steps < MOST_MARKS && isInside(text, at); steps++) at--
  return at
}

function endingOf(text: string, index: number): number {
  let at = index
  for (let steps = 0; steps < MOST_MARKS && isInside(text, at); steps++) at++
  return at
}

/** Where a selection begins or ends: a clause, and an offset in its text. */
export type TextPoint = { clause: string; offset: number }

/** What may be noted, or a sentence that says why these words may not. */
export type ChosenWords =
  | { kind: 'words'; clause: string; words: QuotedWords }
  | { kind: 'refused'; reason: string }

const refused = (reason: string): ChosenWords => ({ kind: 'refused', reason })

/**
 * Turn a person's selection into quoted words. A note is about words of one clause (R2): whatever
 * reaches over several, holds nothing, or is longer than a quote may be is refused with a sentence.
 * White space at either end is left out, and a word or number is never cut. The two ends may stand in
 * either order.
 */
export function chooseWords(
  clauses: readonly Clause[],
  one: TextPoint,
  other: TextPoint,
): ChosenWords {
  const clause = clauses.find(({ id }) => id === one.clause)
  const second = clauses.find(({ id }) => id === other.clause)
  if (!clause || !second) return refused('These words stand in no clause of this text.')
  if (clause !== second) {
    const [first, last] = [clause, second].map((held) => clauseName(held, clausesById(clauses)))
    return refused(
      `A note is about words of one clause. This selection reaches from “${first}” into “${last}”: choose words in one of them, or write a note on each.`,
    )
  }
  const { start, end } = trimmed(clause.text, one.offset, other.offset)
  if (start >= end) return refused('Choose at least one word, or note the whole clause.')
  const quoted = quoteWords(clause.text, { start, end })
  if (quoted.quote.exact.length > LONGEST_QUOTE) {
    return refused('A quote has at most 8,000 characters: choose fewer, or note the whole clause.')
  }
  return { kind: 'words', clause: clause.id, words: quoted }
}

function trimmed(text: string, one: number, other: number): TextRange {
  const within = (offset: number) => Math.min(Math.max(0, Math.trunc(offset) || 0), text.length)
  const start = within(Math.min(one, other))
  const chosen = text.slice(start, within(Math.max(one, other)))
  const begins = start + chosen.length - chosen.trimStart().length
  const ends = begins + chosen.trim().length
  if (begins >= ends) return { start: begins, end: begins }
  return { start: wordAround(text, begins).start, end: wordAround(text, ends - 1).end }
}

/** Longer words are no words. */
const LONGEST_WORD = 200

/** The word, number or sign that a character belongs to; of scripts without spaces the character alone. */
function wordAround(text: string, at: number): TextRange {
  const kind = characterKind(text.codePointAt(at) ?? 0)
  if (kind === UNSPACED || kind === SIGN) return { start: at, end: at + 1 }
  const from = Math.max(0, at - LONGEST_WORD)
  let start = from + (/\S*$/.exec(text.slice(from, at))?.index ?? 0)
  const after = at + (/^\S*/.exec(text.slice(at, at + LONGEST_WORD))?.[0].length ?? 0)
  for (const token of words(text.slice(start, after), 'und')) {
    if (at < start + token.length) return { start, end: start + token.length }
    start += token.length
  }
  return { start: at, end: at + 1 }
}
