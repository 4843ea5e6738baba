import type { NumberGrammar } from './number-grammars.ts'
import { anyOf, listed } from './phrases.ts'
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
  /** *First*, the *zwanzigste* of *einundzwanzigste*: it ends a numeral. */
  isOrdinal: boolean
}

/** What the words of a numeral are in a language. */
export type NumberLists = Pick<
  ForceMarkers,
  'numbers' | 'ordinals' | 'besideNumbers' | 'magnitudes'
>
type Meaning = Omit<NumberPart, 'start' | 'end'>

/** Finds the words of numerals in a text. */
export function numberPartReader(
  lists: NumberLists,
  { glued, link }: NumberGrammar,
): (text: string) => NumberPart[] {
  const { numbers, ordinals, besideNumbers, magnitudes } = lists
  const meanings = meaningsOf(lists)
  const forms = [numbers, ordinals, magnitudes].flatMap((list) => Object.values(list))
  const part = `(?:${anyOf(forms)})`
  const word = glued ? `${part}(?:(?:${link?.word})?${part})*` : part
  const { names } = besideNumbers
  const either = names === undefined ? word : `${anyOf([names])}|${word}`
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

/** Finds the end of words behind a numeral that make something else of it: *two thirds*; else `null`. */
export function numberTailReader({
  fractions,
}: NumberLists['besideNumbers']): (text: string, end: number) => number | null {
  const tail = new RegExp(`${SPACE_OR_HYPHEN}(?:${anyOf([fractions])})${EDGE}`, 'uy')
  return (text, end) => {
    tail.lastIndex = end
    const found = tail.exec(text)
    return found && end + found[0].length
  }
}

/** An apostrophe goes on in the word: сім’я is no seven. */
const EDGE = "(?![\\p{L}\\p{N}]|[’'ʼ]\\p{L})"
const HYPHEN = '[-‐‑]'
const SPACE_OR_HYPHEN = String.raw`(?:\s+|${HYPHEN})`
const LONGEST_GAP = 12
const NOTHING: Meaning = { adds: null, times: null, isBare: false, isOrdinal: false }

const plainOf = (form: string) => form.replace(/^=/u, '').toLowerCase().replace(/\s+/gu, ' ')

function meaningsOf({ numbers, ordinals, magnitudes }: NumberLists): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  const add = (forms: string, meaning: Partial<Meaning>) => {
    for (const form of listed(forms)) {
      const known = meanings.get(plainOf(form)) ?? NOTHING
      meanings.set(plainOf(form), { ...known, ...meaning })
    }
  }
  for (const [value, forms] of Object.entries(numbers))
    add(forms, { adds: Number.parseInt(value, 10), isBare: value.endsWith('?') })
  for (const [value, forms] of Object.entries(magnitudes)) add(forms, { times: Number(value) })
  // *Дев’яноста* is a form of ninety before it is one of ninetieth.
  for (const [value, forms] of Object.entries(ordinals)) {
    const adds = Number(value)
    // *Hundredth* may follow *two*, *twentieth* may not.
    const times = adds < 100 ? null : adds
    for (const form of listed(forms))
      if (!meanings.has(plainOf(form))) add(form, { adds, times, isBare: true, isOrdinal: true })
  }
  return meanings
}
