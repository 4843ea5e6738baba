import { isSpace, isWord, words } from '../../text/words.ts'
import { functionWordTest } from '../words/function-words.ts'
import { withoutStyle } from '../words/number-tokens.ts'
import { endsSentence } from '../words/weigh-words.ts'

/** A clause's wording within a row, and where it begins in the wording of the row's side. */
export type Place = { row: string; clause: string; wording: string; offset: number }

/**
 * Words and signs of several wordings in one list, without the spaces between them. `tokens` has their
 * numbers in the lexicon, `places` where in the list of places they stand, `starts` and `ends`
 * their UTF-16 range there; `closes` is 1 where a sentence ends.
 */
export type Units = {
  of: readonly Place[]
  tokens: Int32Array
  places: Int32Array
  starts: Int32Array
  ends: Int32Array
  closes: Uint8Array
}

/** Numbers for words and signs, equal for those that differ in style only, and what each is. */
export type Lexicon = {
  language: string
  numbers: Map<string, number>
  /** Equal for equal words whatever was read before, so that neither text comes first. */
  hashes: number[]
  kinds: ('content' | 'function' | 'sign' | 'stop')[]
}

/** A lexicon that nothing was read with yet. Lists of units can be compared if they share theirs. */
export const newLexicon = (language: string): Lexicon => ({
  language,
  numbers: new Map(),
  hashes: [],
  kinds: [],
})

const SPACE = -1

/** Read wordings as one list of words and signs. */
export function readUnits(of: readonly Place[], lexicon: Lexicon): Units {
  const tokens: number[] = []
  const places: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const closes: number[] = []
  for (const [place, { wording }] of of.entries()) {
    let start = 0
    for (const text of words(wording, lexicon.language)) {
      const end = start + text.length
      const number = lexicon.numbers.get(text) ?? enter(text, lexicon)
      if (number !== SPACE) {
        tokens.push(number)
        places.push(place)
        starts.push(start)
        ends.push(end)
        const isStop = lexicon.kinds[number] === 'stop'
        closes.push(isStop && /^\s?$/u.test(wording.charAt(end)) ? 1 : 0)
      }
      start = end
    }
  }
  return {
    of,
    tokens: Int32Array.from(tokens),
    places: Int32Array.from(places),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    closes: Uint8Array.from(closes),
  }
}

/** A token met for the first time. */
function enter(text: string, { language, numbers, hashes, kinds }: Lexicon): number {
  if (isSpace(text)) {
    numbers.set(text, SPACE)
    return SPACE
  }
  const plain = withoutStyle(text)
  const number = numbers.get(plain) ?? kinds.length
  numbers.set(text, number)
  if (number < kinds.length) return number
  numbers.set(plain, number)
  hashes.push(hashOf(plain))
  if (isWord(plain)) kinds.push(functionWordTest(language)(plain) ? 'function' : 'content')
  else kinds.push(endsSentence(plain) ? 'stop' : 'sign')
  return number
}

/** FNV-1a over UTF-16 units. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < token.length; at++) {
    hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193)
  }
  return hash
}
