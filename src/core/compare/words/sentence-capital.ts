import { isSpace } from '../../text/words.ts'
import type { Hunk } from './align-words.ts'
import { isShortForm } from './short-form.ts'
import { endsSentence } from './weigh-words.ts'
import type { Wordings } from './wordings.ts'

/**
 * A capital that a word has because its sentence begins with it says nothing (W7): from *In addition,
 * the Parties* to *The Parties* two words were dropped, and none was put for another.
 */

/**
 * Reads the word that opens a sentence as it would stand within one, unless it has its capital there
 * too, in either text, as names and defined terms do.
 */
export function readOpening(tokens: Tokens, index: number, { names }: Wordings): string {
  const token = tokens[index] ?? ''
  if (!isCapitalised(token) || !opensSentence(tokens, index)) return token
  return names().has(token) ? token : inSmall(token)
}

/** Whether a change is only the capital that a word has where it opens its sentence. */
export function isSentenceCapital(hunk: Hunk, { before, after, names }: Wordings): boolean {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
  if (beforeEnd - beforeStart !== 1 || afterEnd - afterStart !== 1) return false
  const [was, is] = [before[beforeStart] ?? '', after[afterStart] ?? '']
  if (!differInCapital(was, is)) return false
  const [capital, opens] = isCapitalised(was)
    ? [was, opensSentence(before, beforeStart)]
    : [is, opensSentence(after, afterStart)]
  return opens && !names().has(capital)
}

/** Whether two words are the same but for the capital of one. */
export function differInCapital(one: string, other: string): boolean {
  return one !== other && inSmall(one) === inSmall(other)
}

type Tokens = readonly string[]

/** Finds, once it is asked for, the words that stand with a capital within a sentence of either text. */
export function namesIn(before: Tokens, after: Tokens): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | undefined
  return () => (names ??= new Set([...capitalsWithin(before), ...capitalsWithin(after)]))
}

/** A capital and small letters behind it: NATO is written so anywhere. */
const CAPITALISED = /^[\p{Lu}\p{Lt}](?!\p{Lu})/u

const isCapitalised = (token: string) => CAPITALISED.test(token)

function inSmall(token: string): string {
  if (!isCapitalised(token)) return token
  const first = String.fromCodePoint(token.codePointAt(0) ?? 0)
  return first.toLowerCase() + token.slice(first.length)
}

function capitalsWithin(tokens: Tokens): string[] {
  return tokens.filter((token, index) => isCapitalised(token) && !opensSentence(tokens, index))
}

/**
 * Whether nothing but opening signs stands between a token and the end of a sentence or line before it. A
 * letter that only numbers what follows (`A. The Parties`) opens nothing.
 */
function opensSentence(tokens: Tokens, index: number): boolean {
  if (tokens[index]?.length === 1 && NUMBERING.test(tokens[index + 1] ?? '')) return false
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at] ?? ''
    if (token.includes('\n')) return true
    if (isSpace(token) || OPENING.test(token)) continue
    return endsSentence(token) && at < index - 1 && !isShortForm(tokens, at)
  }
  return true
}

const NUMBERING = /^[.)\]:]/u
const OPENING = /^["'“”„«»‘’([]+$/u
