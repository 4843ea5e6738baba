import { characterKind, UNSPACED } from '../character-kind.ts'
import type { Line } from './read-lines.ts'

/** A line so much longer than the others was not cut to fit their width. */
export const OVERLONG = 1.25

/** Letters differ in width, so full lines differ in length: what share of the width a full one has. */
export const RAGGED = 0.93

/** Whether the next line's first word would not have fitted. */
export function fills(text: string, [prior, next]: [Line, Line], width: number): boolean {
  const length = widthOf(text, prior)
  if (length > width * OVERLONG) return false
  const needed = length + 1 + firstWordWidth(text, next)
  if (needed > width * RAGGED) return true
  return needed * CAPITALS > width * RAGGED && isInCapitals(text.slice(prior.start, prior.end))
}

/** Capitals are so much wider than other letters. */
const CAPITALS = 1.15

function isInCapitals(wording: string): boolean {
  return !/\p{Ll}/u.test(wording) && /\p{Lu}{2}/u.test(wording)
}

/** Where words are not set apart, a line may be cut anywhere, or, in Thai and its like, after a few letters. */
function firstWordWidth(text: string, { start, end }: Line): number {
  const word = /^\S*/u.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? ''
  const isUnspaced = characterKind(text.charCodeAt(start)) === UNSPACED
  if (!isUnspaced) return columnsOf(word)
  return isWide(text.charCodeAt(start)) ? WIDE : Math.min(word.length, LONGEST_UNSPACED_WORD)
}

const LONGEST_UNSPACED_WORD = 8

/** What stands further in was centred, or set to the right. */
const DEEPEST_INDENT = 16

/** How many spaces stand before a line; no more than one beyond `deepest` are counted. */
export function marginOf(text: string, start: number, deepest = DEEPEST_INDENT): number {
  let margin = start
  while (margin > 0 && start - margin <= deepest && text.charAt(margin - 1) === ' ') margin--
  return start - margin
}

/** How far a line reaches, in columns, with its indentation. */
export function widthOf(text: string, { start, end }: Line): number {
  const margin = marginOf(text, start)
  const indent = margin > DEEPEST_INDENT ? 0 : margin
  const mayBeWide = [start, (start + end) >> 1, end - 1].some((at) => isWide(text.charCodeAt(at)))
  return indent + (mayBeWide ? columnsOf(text.slice(start, end)) : end - start)
}

function columnsOf(wording: string): number {
  let columns = 0
  for (let at = 0; at < wording.length; at++) columns += isWide(wording.charCodeAt(at)) ? WIDE : 1
  return columns
}

/** Ideographs, kana, Korean syllables and their signs. */
const WIDE = 2

/** Whether a character is as wide as two letters. */
export const isWide = (code: number) =>
  (code >= 0x2e80 && code < 0xd800) || (code >= 0xff01 && code <= 0xff60)
