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
export function readOpenings({ before, after }: Texts): (tokens: Tokens, index: number) => string {
  let named: ReadonlySet<string> | undefined
  return (tokens, index) => {
    const token = tokens[index] ?? ''
    if (!isCapitalised(token) || !opensSentence(tokens, index)) return token
    named ??= new Set([...capitalsWithin(before), ...capitalsWithin(after)])
    return named.has(token) ? token : inSmall(token)
  }
}

/** Whether a change is only the capital that a word has where it opens its sentence. */
export function isSentenceCapital(hunk: Hunk, { before, after }: Texts): boolean {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
  if (beforeEnd - beforeStart !== 1 || afterEnd - afterStart !== 1) return false
  const [was, is] = [before[beforeStart] ?? '', after[afterStart] ?? '']
  if (!differInCapital(was, is)) return false
  const [capital, opens] = isCapitalised(was)
    ? [was, opensSentence(before, beforeStart)]
    : [is, opensSentence(after, afterStart)]
  return opens && ![before, after].some((tokens) => standsWithin(tokens, capital))
}

/** Whether two words are the same but for the capital of one. */
export function differInCapital(one: string, other: string): boolean {
  return one !== other && inSmall(one) === inSmall(other)
}

type Tokens = readonly string[]
type Texts = Pick<Wordings, 'before' | 'after'>

/** A capital and small letters behind it: NATO is written so anywhere. */
const CAPITALISED = /^[\p{Lu}\p{Lt}](?!\p{Lu})/u

const isCapitalised = (token: string) => CAPITALISED.test(token)

function inSmall(token: string): string {
  if (!isCapitalised(token)) return token
  const first = String.fromCodePoint(token.codePointAt(0) ?? 0)
  return first.toLowerCase() + token.slice(first.length)
}

const standsWithin = (tokens: Tokens, word: string) =>
  tokens.some((token, index) => token === word && !opensSentence(tokens, index))

function capitalsWithin(tokens: Tokens): string[] {
  return tokens.filter((token, index) => isCapitalised(token) && !opensSentence(tokens, index))
}

/** Whether nothing but opening signs stands between a token and the end of a sentence or line before it. */
function opensSentence(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at] ?? ''
    if (token.includes('\n')) return true
    if (isSpace(token) || OPENING.test(token)) continue
    return endsSentence(token) && at < index - 1 && !isShortForm(tokens, at)
  }
  return true
}

const OPENING = /^["'“”„«»‘’([]+$/u
