import { characterKind, DIGIT, LETTER, MARK, SIGN, SPACE, UNSPACED } from './character-kind.ts'

/**
 * Cut a text into tokens: words, runs of white space, and signs. Joined, the tokens give the text
 * back (W1). Words keep their apostrophes and hyphens, numbers their separators (W2); scripts
 * without spaces are cut by dictionary (W3). `language` is a BCP 47 tag; an unknown one is no error.
 */
export function words(text: string, language: string): string[] {
  const tokens: string[] = []
  const elides = ELIDING_LANGUAGES.test(language)
  let start = 0
  while (start < text.length) {
    const kind = kindAt(text, start)
    let end: number
    if (kind === SPACE) end = endOfRun(text, start, SPACE)
    else if (kind === SIGN) end = endOfSign(text, start)
    else if (kind === UNSPACED) {
      end = endOfRun(text, start, UNSPACED)
      for (const word of unspacedWords(text.slice(start, end), language)) tokens.push(word)
      start = end
      continue
    } else end = endOfWord(text, start, elides)
    tokens.push(text.slice(start, end))
    start = end
  }
  return tokens
}

/** Whether a token is a word or number, an amount (`$300`) or a blank (`[DATE]`) too, not white space or a sign. */
export function isWord(token: string): boolean {
  if (token === '') return false
  const kind = kindAt(token, 0)
  if (kind === SIGN) return BEFORE_WORD.test(token)
  return kind !== SPACE
}

/** Whether a token of `words` is white space. */
export function isSpace(token: string): boolean {
  return token !== '' && kindAt(token, 0) === SPACE
}

/** French, Italian and Catalan write `l’accord` for two words. */
const ELIDING_LANGUAGES = /^(?:fr|it|ca)\b/iu
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|all|dall|dell|nell|sull|un|quest)$/iu
const APOSTROPHES = "'’‘ʼ׳״·"
const HYPHENS = '-‐‑'
/** What stands between digits of one number, date, time or range: 600,000; 29.03.2022; 10:30; 10–15. */
const NUMBER_JOINTS = ".,:/–'’٫٬"
/** Thousands may be set apart by a space: 1 000 000. */
const LEADING_GROUP = /(?:^|[^\d.,:/–-])\d{1,3}$/
const THOUSANDS_GROUP = /[ \u00a0\u2009\u202f]\d{3}(?!\d)/y
const CURRENCY = /^\p{Sc}/u
const BEFORE_WORD = /^[[\p{Sc}][\p{L}\p{M}\p{N}]/u
/** What may close a number: 15%, 300€. */
const UNITS = /[%‰٪\p{Sc}]/u
/** Initials and short forms in letters with full stops: U.S., e.g., т.д. No longer ones, so that time grows with the text. */
const DOTTED_LETTERS = /\p{L}\.(?:\p{L}\.){1,9}(?!\p{Ll})/uy
const FULL_STOP = 0x2e

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < 0xd800 || code > 0xdbff) return characterKind(code)
  return characterKind(text.codePointAt(index) ?? code)
}

function widthAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}

/** White space, or letters without spaces; marks go with the latter. */
function endOfRun(text: string, start: number, kind: number): number {
  let end = start
  while (end < text.length) {
    const found = kindAt(text, end)
    if (found !== kind && !(found === MARK && kind === UNSPACED)) break
    end += widthAt(text, end)
  }
  return end
}

/** One sign, or the same sign several times over (`...`, `____`), or an amount of money (`$300`). */
function endOfSign(text: string, start: number): number {
  const width = widthAt(text, start)
  let end = start + width
  if (end >= text.length) return end
  const sign = text.slice(start, end)
  const next = kindAt(text, end)
  if (next === DIGIT && CURRENCY.test(sign)) return endOfWord(text, end, false)
  while (text.startsWith(sign, end)) end += width
  while (end < text.length && kindAt(text, end) === MARK) end += widthAt(text, end)
  return end
}

function endOfWord(text: string, start: number, elides: boolean): number {
  if (text.charCodeAt(start + 1) === FULL_STOP) {
    DOTTED_LETTERS.lastIndex = start
    if (DOTTED_LETTERS.test(text)) return DOTTED_LETTERS.lastIndex
  }
  let end = start
  for (;;) {
    while (end < text.length && isWordPart(kindAt(text, end))) end += widthAt(text, end)
    const joint = jointAt(text, end)
    if (joint === 0) return end
    if (elides && isElided(text, start, end)) return end + 1
    end += joint
    if (UNITS.test(text.charAt(end - 1))) return end
  }
}

const isWordPart = (kind: number) => kind === LETTER || kind === DIGIT || kind === MARK

function isElided(text: string, start: number, end: number): boolean {
  return /['’ʼ]/.test(text.charAt(end)) && ELIDED.test(text.slice(start, end))
}

/** Whether the sign at `index` joins the word before it with what follows: its length, or 0. */
function jointAt(text: string, index: number): number {
  if (index >= text.length) return 0
  const before = characterKind(text.charCodeAt(index - 1))
  const kind = characterKind(text.charCodeAt(index))
  // The usual end of a word, told apart first: this runs for every word.
  if (kind === SPACE && before !== DIGIT) return 0
  const after = index + 1 < text.length ? kindAt(text, index + 1) : SPACE
  const sign = text.charAt(index)
  if (before === DIGIT) {
    if (UNITS.test(sign)) return after === DIGIT ? 0 : 1
    if (after === DIGIT && NUMBER_JOINTS.includes(sign)) return 1
    if (after === DIGIT && thousandsFollow(text, index)) return 1
  }
  if (HYPHENS.includes(sign)) return isWordPart(after) ? 1 : 0
  return after === LETTER && before !== DIGIT && APOSTROPHES.includes(sign) ? 1 : 0
}

/** A space joins digits only between groups of three, the first of which may be shorter. */
function thousandsFollow(text: string, index: number): boolean {
  THOUSANDS_GROUP.lastIndex = index
  return THOUSANDS_GROUP.test(text) && LEADING_GROUP.test(text.slice(Math.max(0, index - 5), index))
}

/** Node 20's segmenter copies its whole input for every word, so long runs go in pieces. */
const SEGMENTER_INPUT = 1_000

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const supported = isLanguageTag(language) ? language : 'und'
  const segmenter = new Intl.Segmenter(supported, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}

function isLanguageTag(language: string): boolean {
  return /^[a-z]{2,8}(?:-[a-z\d]{2,8})*$/iu.test(language)
}

function* unspacedWords(run: string, language: string): Generator<string> {
  const segmenter = segmenterFor(language)
  for (let start = 0, end = 0; start < run.length; start = end) {
    end = Math.min(start + SEGMENTER_INPUT, run.length)
    if (end < run.length && widthAt(run, end - 1) === 2) end--
    for (const { segment } of segmenter.segment(run.slice(start, end))) yield segment
  }
}
