import { isSpace, isWord, words } from '../text/words.ts'
import { functionWordTest } from './function-words.ts'
import { withoutStyle } from './number-tokens.ts'
import { endsSentence } from './weigh-words.ts'

/** A clause's wording within a row, and where it begins in the wording of the row's side. */
export type Place = { row: string; clause: string; wording: string; offset: number }

/** A word or sign of a wording, in plain style, with its UTF-16 range there. */
export type Unit = {
  token: string
  /** Equal for equal tokens, and whatever the texts, so that no side comes first. */
  hash: number
  kind: 'content' | 'function' | 'sign'
  closesSentence: boolean
  place: Place
  start: number
  end: number
}

/** Read wordings as one list of words and signs, without the spaces between them. */
export function readUnits(places: readonly Place[], language: string): Unit[] {
  const isFunctionWord = functionWordTest(language)
  const kindOf = (token: string): Unit['kind'] => {
    if (!isWord(token)) return 'sign'
    return isFunctionWord(token) ? 'function' : 'content'
  }
  const known = new Map<string, Pick<Unit, 'token' | 'hash' | 'kind'>>()
  const lookUp = (text: string) => {
    const found = known.get(text)
    if (found) return found
    const token = withoutStyle(text)
    const plain = { token, hash: hashOf(token), kind: kindOf(token) }
    known.set(text, plain)
    return plain
  }
  const units: Unit[] = []
  for (const place of places) {
    let start = 0
    for (const text of words(place.wording, language)) {
      const end = start + text.length
      if (!isSpace(text)) {
        const closesSentence = endsSentence(text) && /^\s?$/u.test(place.wording.charAt(end))
        units.push({ ...lookUp(text), closesSentence, place, start, end })
      }
      start = end
    }
  }
  return units
}

/** FNV-1a over UTF-16 units. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < token.length; at++) {
    hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193)
  }
  return hash
}
