import { labelWord } from '../../text/labels/label-words.ts'
import { hanValue, letterValues, romanValue } from '../../text/labels/numerals.ts'
import { ordinalValue } from '../../text/labels/ordinals.ts'

/**
 * Whether a label says a number, in digits, letters or words: "Article 5", "(a)", "IV bis", "第五条",
 * "Artículo primero". "Preamble" and "Annex (tanks)" say none: who has none was not renumbered (A7).
 */
export function holdsNumber(label: string | null): boolean {
  if (label === null) return false
  return label.split(NO_WORD).some(isNumber) || hasWordForNumber(label)
}

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/u

function isNumber(word: string): boolean {
  if (/\p{N}/u.test(word)) return true
  const letters = Array.from(word)
  return (
    letters.length === 1 ||
    letterValues(word).length > 0 ||
    romanValue(word) !== null ||
    letters.some((letter) => hanValue(letter) !== null) ||
    ordinalValue(word) !== null
  )
}

/** Nobody knows the numbers of all languages, but where they stand: *Chapter Nineteen*, *Глава първа*. */
function hasWordForNumber(label: string): boolean {
  const [unit = '', next = ''] = label.trim().split(/\s+/u)
  return /^\p{L}/u.test(next) && labelWord(unit, ANY_LANGUAGE) !== undefined
}

const ANY_LANGUAGE = 'und'
