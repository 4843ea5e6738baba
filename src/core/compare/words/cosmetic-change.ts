/** Quotes, commas, full stops, dashes, round brackets and bullets, and white space. */
const COSMETIC_SIGNS = /[\s\p{Pd}\p{Pi}\p{Pf}"'`´,.;:…·•،؛。、，；：()]+/gu
const INVISIBLE = /[\u200b-\u200f\u00ad\u2060\ufeff]/gu
/** Inside a word an apostrophe is a letter, whichever is used: it’s is not its. */
const INNER_APOSTROPHE = /(?<=\p{L})['’‘](?=\p{L})/gu

/**
 * Whether a change is one of punctuation, quote style or spacing only (W7). Square brackets, signs of
 * amount and the separators of numbers are never that: they change what a text says.
 */
export function isCosmeticChange(dropped: string, added: string): boolean {
  const print = /\p{Nd}/u.test(dropped + added) ? spaced : worded
  if (print(dropped) === print(added)) return true
  return print(undivided(dropped)) === print(undivided(added))
}

/** A word that was divided at the end of a line: exam-⏎ple. */
const undivided = (text: string) => text.replace(DIVISION, '')
const DIVISION = /(?<=\p{L})[-‐][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu

const visible = (text: string) => text.normalize('NFC').replace(INVISIBLE, '')

const spaced = (text: string) => visible(text).replace(/\s+/gu, ' ').trim()

const worded = (text: string) =>
  visible(text).replace(INNER_APOSTROPHE, 'ʼ').replace(COSMETIC_SIGNS, ' ').trim()
