import type { NumberGrammar } from './number-grammars.ts'
import type { ForceMarkers } from './rules.ts'

/** A word of a numeral: *forty*, *hundred*, *quatre-vingt*, the *vier* of *vierundzwanzig*. */
export type NumberPart = {
  start: number
  end: number
  /** What it adds to a numeral. */
  adds: number | null
  /** How many times more it makes of what stands before it. */
  times: number | null
  /** Whether it is a number only beside others or before a unit: *one*. */
  isBare: boolean
}

/** What the words of a numeral are in a language. */
export type NumberLists = Pick<ForceMarkers, 'numbers' | 'besideNumbers' | 'magnitudes'>
type SourceOf = (phrase: string) => string
type Meaning = Omit<NumberPart, 'start' | 'end'>

/** Finds the words of numerals in a text. */
export function numberPartReader(
  { numbers, besideNumbers, magnitudes }: NumberLists,
  { glued, link }: NumberGrammar,
  sourceOf: SourceOf,
): (text: string) => NumberPart[] {
  const meanings = meaningsOf(numbers, magnitudes)
  const part = `(?:${anyOf([...Object.values(numbers), ...Object.values(magnitudes)], sourceOf)})`
  const word = glued ? `${part}(?:(?:${link?.word})?${part})*` : part
  const { names } = besideNumbers
  const either = names === undefined ? word : `${anyOf([names], sourceOf)}|${word}`
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})${EDGE}`, 'gu')
  const parts = new RegExp(glued ? part : `^${part}$`, 'gu')
  return (text) =>
    Array.from(text.matchAll(words)).flatMap(({ 0: found, index }) =>
      Array.from(found.matchAll(parts), ({ 0: form, index: at }) => {
        const start = index + at
        return { ...(meanings.get(plainOf(form)) ?? NOTHING), start, end: start + form.length }
      }),
    )
}

/** `apart`: they stand in two numerals. */
export type NumberGap = 'joined' | 'linked' | 'apart'

/** Tells what the words between two parts of numerals make of them. */
export function numberGapReader({
  link,
  hyphens,
  glued,
}: NumberGrammar): (text: string, from: number, to: number) => NumberGap {
  const joint = glued ? String.raw`\s*` : hyphens ? SPACE_OR_HYPHEN : String.raw`\s+`
  const joined = new RegExp(`^(?:${joint})$`, 'u')
  const around = hyphens ? [String.raw`\s+`, HYPHEN] : glued ? [''] : [String.raw`\s+`]
  const words = around.map((sign) => `${sign}${link?.word}${sign}`)
  const linked = new RegExp(`^(?:${words.join('|')})$`, 'iu')
  return (text, from, to) => {
    if (to - from > LONGEST_GAP) return 'apart'
    const gap = text.slice(from, to)
    if (joined.test(gap)) return 'joined'
    return link && linked.test(gap) ? 'linked' : 'apart'
  }
}

/** A numeral that ends at `end`: whether tens or more are its last word, and whether a link may follow it. */
export type NumberEnd = { end: number; hasRoom: boolean; mayLink: boolean }

/** Finds the end of words behind a numeral that make something else of it: *twenty-fourth*; else `null`. */
export function numberTailReader(
  { ordinals, fractions }: NumberLists['besideNumbers'],
  { link }: NumberGrammar,
  sourceOf: SourceOf,
): (text: string, end: NumberEnd) => number | null {
  const tail = (sources: readonly (string | undefined)[], before = SPACE_OR_HYPHEN) => {
    const given = sources.filter((source) => source !== undefined)
    return given.length === 0
      ? /(?!)/uy
      : new RegExp(`${before}(?:${anyOf(given, sourceOf)})${EDGE}`, 'uy')
  }
  const always = tail([fractions])
  const behindTens = tail([ordinals])
  const linked = tail(
    [ordinals, fractions],
    `${SPACE_OR_HYPHEN}${link?.word ?? '(?!)'}${SPACE_OR_HYPHEN}`,
  )
  return (text, { end, hasRoom, mayLink }) => {
    const patterns = [always, ...(hasRoom ? [behindTens] : []), ...(mayLink ? [linked] : [])]
    for (const pattern of patterns) {
      pattern.lastIndex = end
      const found = pattern.exec(text)
      if (found) return end + found[0].length
    }
    return null
  }
}

/** An apostrophe goes on in the word: сім’я is no seven. */
const EDGE = "(?![\\p{L}\\p{N}]|[’'ʼ]\\p{L})"
const HYPHEN = '[-‐‑]'
const SPACE_OR_HYPHEN = String.raw`(?:\s+|${HYPHEN})`
const LONGEST_GAP = 12
const NOTHING: Meaning = { adds: null, times: null, isBare: false }

const list = (phrases: string) => phrases.split(/,\s*/u)

const anyOf = (lists: readonly string[], sourceOf: SourceOf) =>
  lists
    .flatMap(list)
    .sort((one, other) => other.length - one.length)
    .map(sourceOf)
    .join('|')

const plainOf = (form: string) => form.replace(/^=/u, '').toLowerCase().replace(/\s+/gu, ' ')

function meaningsOf(
  numbers: NumberLists['numbers'],
  magnitudes: NumberLists['magnitudes'],
): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  for (const [value, forms] of Object.entries(numbers)) {
    const meaning = { ...NOTHING, adds: Number.parseInt(value, 10), isBare: value.endsWith('?') }
    for (const form of list(forms)) meanings.set(plainOf(form), meaning)
  }
  for (const [value, forms] of Object.entries(magnitudes))
    for (const form of list(forms)) {
      const known = meanings.get(plainOf(form)) ?? NOTHING
      meanings.set(plainOf(form), { ...known, times: Number(value) })
    }
  return meanings
}
