import { isSpace, isWord } from '../../text/words.ts'
import { trimEnds, type TokenPair } from './align-words.ts'
import { readOpening } from './sentence-capital.ts'
import { endsSentence, isParagraphBreak } from './weigh-words.ts'
import type { Wordings } from './wordings.ts'

/** Two wordings as numbers without their equal ends. `start`: how many tokens the equal beginning has. */
export type NumberedTokens = { pair: TokenPair; closers: ReadonlySet<number>; start: number }

/** A match of white space is worth little, but between equals it decides. */
const LEAST_WORTH = 1
/** A long word is a surer match than a short one; beyond this length it makes no difference. */
const TELLING_LENGTH = 12

/**
 * Number the tokens where two wordings differ, so that they are compared and weighed once. Tokens
 * that differ in style only get one number: texts are re-wrapped and quotes exchanged all the time,
 * and a sentence that gets another beginning takes its capital along.
 */
export function numberTokens(wordings: Wordings): NumberedTokens {
  const { before, after, weigh } = wordings
  const whole = { beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length }
  const { beforeStart: start, beforeEnd, afterEnd } = trimEnds({ before, after }, whole)
  const numbers = new Map<string, number>()
  const worth: number[] = []
  const closers = new Set<number>()
  const numberOf = (token: string): number => {
    const plain = withoutStyle(token)
    const number = (plain === token ? undefined : numbers.get(plain)) ?? worth.length
    numbers.set(token, number)
    if (number < worth.length) return number
    numbers.set(plain, number)
    worth.push(LEAST_WORTH + weigh(plain) + Math.min(plain.length, TELLING_LENGTH) / 2)
    if (endsSentence(plain) || isParagraphBreak(plain)) closers.add(number)
    return number
  }
  const numbersOf = (tokens: readonly string[], end: number) => {
    const list = new Int32Array(end - start)
    for (let at = start; at < end; at++) {
      const token = readOpening(tokens, at, wordings)
      list[at - start] = numbers.get(token) ?? numberOf(token)
    }
    return list
  }
  const pair = { before: numbersOf(before, beforeEnd), after: numbersOf(after, afterEnd) }
  return { pair: { ...pair, worth: Int32Array.from(worth) }, closers, start }
}

const QUOTES = /^["“”„‟«»‹›]+$/u
const DASHES = /^[-‐‑–—]$/u

/** What a token looks like in plain style: one kind of space, of quotes, of dashes, of apostrophes. */
export function withoutStyle(token: string): string {
  if (isSpace(token)) return isParagraphBreak(token) ? '\n\n' : ' '
  // An accented letter may be stored as one character or as two.
  if (isWord(token)) return token.normalize('NFC').replace(/['‘ʼ]/gu, '’')
  if (QUOTES.test(token)) return '"'
  return DASHES.test(token) ? '-' : token
}
