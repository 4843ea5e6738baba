import { blankNotes } from '../../text/note-marks.ts'
import { baseLanguage } from '../../text/base-language.ts'
import { joinRestated } from './restated.ts'
import { referenceReader } from './references.ts'
import { asTheyStand, joinAlternatives, readBracketed } from './bracketed.ts'
import { de } from './markers-de.ts'
import { en } from './markers-en.ts'
import { es } from './markers-es.ts'
import { fr } from './markers-fr.ts'
import { ru } from './markers-ru.ts'
import { uk } from './markers-uk.ts'
import { dateReader } from './dates.ts'
import { denialReader } from './denials.ts'
import { negationReader } from './double-negations.ts'
import { figureReader } from './figures.ts'
import { type AmountReader, amountReader, CURRENCY_SIGN, type Measure } from './amounts.ts'
import { NUMBER_GRAMMARS } from './number-grammars.ts'
import { type NumeralReader, numeralReader } from './number-words.ts'
import { anyOf, nameReader, wholeWords } from './phrases.ts'
import { FORCE_RULES, type ForceMarkers, type ForceRuleId, IDLE } from './rules.ts'

/** Words of a text that bear on its force. Markers of one rule and meaning say the same. */
export type ForceMarker = {
  rule: ForceRuleId
  meaning: string
  text: string
  start: number
  end: number
  /** Of F6: what it measures. */
  measure?: Measure
  /** Of F1: whether it is known to be denied. */
  isDenied?: boolean
  /** Whether it is an amount only with a unit: *one*, *first*. */
  isBare?: boolean
}

/** Word lists by language. */
const LANGUAGES: Readonly<Record<string, ForceMarkers>> = { en, uk, ru, fr, es, de }

/** Whether there are word lists for a language; without, only figures are read (F6). */
export function hasForceLists(language: string): boolean {
  return Object.hasOwn(LANGUAGES, baseLanguage(language))
}

/** Find all markers of a text in its order; of several in one place the longest counts. */
export function findForceMarkers(text: string, language: string): ForceMarker[] {
  return findForcePhrases(text, language).filter(bears)
}

/** Whether a phrase bears on the force of a text, or only holds a word that may (F7). */
export const bears = ({ meaning }: ForceMarker) => meaning !== IDLE

/** An amount before its unit was looked for. */
const isAmount = ({ rule, measure }: ForceMarker) => rule === 'F6' && measure === undefined

/** The same with the phrases that bear on nothing: what becomes of them may free the word in them. */
export function findForcePhrases(text: string, language: string): ForceMarker[] {
  const bracketed = readBracketed(text)
  const plain = blankNotes(bracketed.plain)
  const { phrases, withoutReferences, denyOnce, markDenied, readNumerals, readAmount } =
    readerFor(language)
  const listed = phrases.flatMap(({ rule, pattern, meaningOf, measure, isOrdinal }) =>
    Array.from(plain.matchAll(pattern), ({ 0: { length }, index: start }): ForceMarker => {
      const end = start + length
      const meaning = meaningOf(plain.slice(start, end))
      const marker = { rule, meaning, text: text.slice(start, end), start, end }
      if (measure) return { ...marker, measure }
      return isOrdinal ? { ...marker, isBare: isNameAt(end, meaning) } : marker
    }),
  )
  const numerals = readNumerals(text, plain).map((numeral): ForceMarker => {
    const { start, end, value, isOrdinal } = numeral
    const words = { rule: 'F6' as const, ...markerAt(start, end) }
    // Number words that are no number say nothing, nor does a word of them.
    if (value === null) return { ...words, meaning: IDLE, measure: 'count' }
    const meaning = valueOf(value, isOrdinal)
    return { ...words, meaning, isBare: isOrdinal ? isNameAt(end, meaning) : numeral.isBare }
  })
  const numbers = joinAlternatives(
    joinRestated(denyOnce(withoutInner([...listed, ...numerals]), plain), plain),
    bracketed,
  )
  const markers = joinAlternatives(
    // With its magnitude and unit an amount covers words that were read by themselves.
    withoutInner(numbers.map((marker) => (isAmount(marker) ? withUnit(marker) : marker))),
    bracketed,
  ).filter(({ isBare, measure }) => !isBare || measure !== 'count')
  return asTheyStand(markDenied(withoutReferences(markers, plain), plain), bracketed)

  /** *The Twenty-first Session, the third State*: from ten on, ordinals count what has no name. */
  function isNameAt(end: number, ordinal: string) {
    return Number(ordinal) < 10 || /^\s*\p{Lu}/u.test(plain.slice(end, end + 3))
  }

  function markerAt(start: number, end: number) {
    return { start, end, text: text.slice(start, end) }
  }

  /** A number is what it counts too: 30 days, one hundred billion dollars. */
  function withUnit(marker: ForceMarker): ForceMarker {
    const { start, end, meaning: value } = marker
    const { end: behind, ...read } = readAmount(plain, { start, end, value })
    return { ...marker, ...markerAt(start, behind), ...read }
  }
}

/** *The thirtieth day* is not *thirty days*. */
const valueOf = (value: number, isOrdinal: boolean) => `${value}${isOrdinal ? '.' : ''}`

/** The `not` of `not more than` is no negation: of two markers in one place the longer one counts. */
function withoutInner(markers: ForceMarker[]): ForceMarker[] {
  let reach = 0
  return markers
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const isInner = end <= reach
      reach = Math.max(reach, end)
      return !isInner
    })
}

type Phrases = {
  rule: ForceRuleId
  pattern: RegExp
  meaningOf: (match: string) => string
  /** What all that it finds measures; missing: what stands behind it tells. */
  measure?: Measure
  isOrdinal?: boolean
}
type Reader = {
  phrases: Phrases[]
  withoutReferences: (markers: ForceMarker[], text: string) => ForceMarker[]
  denyOnce: (markers: ForceMarker[], text: string) => ForceMarker[]
  markDenied: (markers: ForceMarker[], text: string) => ForceMarker[]
  readNumerals: NumeralReader
  readAmount: AmountReader
}

const readers = new Map<string, Reader>()

function readerFor(language: string): Reader {
  const known = readers.get(language)
  if (known) return known
  const base = baseLanguage(language)
  const markers = LANGUAGES[base]
  const grammar = NUMBER_GRAMMARS[base]
  const phrases = markers
    ? ruleIds().map((rule) => phrasesOf(rule, { ...markers[rule], ...idleOf(rule, markers) }))
    : []
  const reader: Reader = {
    phrases: [
      // Of two that find the same words the first counts: the *have to* of *do not have to*.
      ...(markers?.patterns ?? []).map(({ rule, meaning, pattern }) => ({
        rule,
        pattern: new RegExp(pattern, 'giu'),
        meaningOf: () => meaning,
      })),
      ...phrases,
      { rule: 'F6', ...dateReader(markers?.months ?? []), measure: 'date' },
      ...(markers ? writtenFigures(markers) : []),
      { rule: 'F6', pattern: FIGURES, meaningOf: figureReader(language) },
    ],
    denyOnce: negationReader(markers?.deniesWith),
    markDenied: denialReader(markers?.denials),
    withoutReferences: referenceReader(markers),
    readNumerals: markers && grammar ? numeralReader(markers, grammar) : () => [],
    readAmount: amountReader(markers),
  }
  readers.set(language, reader)
  return reader
}

/** Idle phrases are read with F3, so that the longest counts, and left out in the end. */
const idleOf = (rule: ForceRuleId, { idle }: ForceMarkers) =>
  rule === 'F3' && idle !== undefined ? { [IDLE]: idle } : {}

const ruleIds = () => Object.keys(FORCE_RULES).filter((id): id is ForceRuleId => id in FORCE_RULES)

function phrasesOf(rule: ForceRuleId, meanings: Readonly<Record<string, string>>): Phrases {
  const meaningOf = nameReader(meanings)
  return {
    rule,
    pattern: new RegExp(wholeWords(anyOf(Object.values(meanings))), 'gu'),
    meaningOf: (match) => meaningOf(match) ?? '',
  }
}

/** Figures with their separators; a point that a line begins with counts it: *.1 consult;*. */
const FIGURES = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:(?<!\p{Nd}\s?)(?:(?:${CURRENCY_SIGN})\s?|\p{Sc}))?`,
    String.raw`(?:(?<=[^\S\n]|[\p{Ps}\p{Sc}–-])\.)?\p{Nd}+`,
    String.raw`(?:(?:(?<=(?<!\p{Nd})\p{Nd}{1,3})[ \u00a0\u2009\u202f](?=\p{Nd}{3}(?!\p{Nd}))|[.,:/–-])\p{Nd}+)*`,
  ].join(''),
  'gu',
)

/** *21st*, *21-й*; *10-ти* */
function writtenFigures({ ordinalSign, cardinalSign = '(?!)' }: ForceMarkers): Phrases[] {
  const figuresWith = (sign: string) => new RegExp(wholeWords(`\\p{Nd}+(?:${sign})`), 'gu')
  const read = (isOrdinal: boolean) => (figure: string) =>
    valueOf(Number.parseInt(figure, 10), isOrdinal)
  return [
    { rule: 'F6', pattern: figuresWith(ordinalSign), meaningOf: read(true), isOrdinal: true },
    { rule: 'F6', pattern: figuresWith(cardinalSign), meaningOf: read(false) },
  ]
}
