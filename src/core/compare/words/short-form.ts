import { isSpace } from '../../text/words.ts'

const SHORT_WORD = /^\p{L}{1,4}$/u

/**
 * Whether the full stop at `index` shortens the word before it (`Art. 5`, `et al. (2001)`) rather than
 * end a sentence: the text goes on in small letters or with a number, or a short word stands before
 * and no capital behind.
 */
export function isShortForm(tokens: readonly string[], index: number): boolean {
  if (tokens[index] !== '.') return false
  const next = tokens[index + 1]
  if (next === undefined) return false
  const begins = isSpace(next) ? tokens[index + 2] : next
  if (begins === undefined || next.includes('\n')) return false
  if (/^[\p{Ll}\p{Nd}]/u.test(begins)) return true
  return SHORT_WORD.test(tokens[index - 1] ?? '') && !/^\p{L}/u.test(begins)
}
