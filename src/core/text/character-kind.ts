/** What a character does in a token. Numbers, so that a table of them is one small array. */
export const LETTER = 1
export const DIGIT = 2
/** Combining marks and joiners: they belong to whatever stands before them. */
export const MARK = 3
export const SPACE = 4
/** Letters of scripts written without spaces between words. */
export const UNSPACED = 5
/** Punctuation, symbols, control characters, halves of surrogate pairs. */
export const SIGN = 6

/** Letters of such scripts, and what else they are written with. */
export const UNSPACED_SCRIPTS =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Marks of other scripts stand on letters of these too, and are marks all the same. */
const UNSPACED_MARKS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Zero-width joiners and soft hyphens sit inside words and change nothing about them. */
const JOINERS = '\u200c\u200d\u00ad\u2060'

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  if (/\s/u.test(character)) return SPACE
  if (/\p{Nd}/u.test(character)) return DIGIT
  const unspaced = /\p{M}/u.test(character) ? UNSPACED_MARKS : UNSPACED_SCRIPTS
  if (/[\p{L}\p{M}\p{Nl}]/u.test(character) && unspaced.test(character)) return UNSPACED
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER
  if (/\p{M}/u.test(character) || JOINERS.includes(character)) return MARK
  return SIGN
}

/** Filled as characters are met: asking a regular expression once per character, not once per use. */
const kinds = new Uint8Array(0x10000)

/** The kind of a code point. */
export function characterKind(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint)
  return (kinds[codePoint] ||= classify(codePoint))
}
