import { baseLanguage } from '../../text/base-language.ts'
import { type AmountReader, amountReader, CURRENCY_SIGN } from './amounts.ts'
import { dateReader } from './dates.ts'
import { denialReader } from './denials.ts'
import { doubleNegationReader } from './double-negations.ts'
import { figureReader } from './figures.ts'
import type { ForceMarker } from './find-markers.ts'
import { de } from './markers-de.ts'
import { en } from './markers-en.ts'
import { es } from './markers-es.ts'
import { fr } from './markers-fr.ts'
import { ru } from './markers-ru.ts'
import { uk } from './markers-uk.ts'
import { NUMBER_GRAMMARS } from './number-grammars.ts'
import { numeralReader } from './number-words.ts'
import { anyOf, nameReader, wholeWords } from './phrases.ts'
import { referenceReader } from './references.ts'
import { FORCE_RULES, type ForceMarkers, type ForceRuleId, IDLE } from './rules.ts'

const LANGUAGES: ReadonlyMap<string, ForceMarkers> = new Map(
  Object.entries({ en, uk, ru, fr, es, de }),
)

/** The word lists of a language, if it has some. */
export const listsOf = (language: string) => LANGUAGES.get(baseLanguage(language))

type Step = (markers: ForceMarker[], plain: string) => ForceMarker[]

/** How the markers of a language are read; `plain` is as long as `text`, with blanks for what is no wording. */
export type MarkerReader = {
  /** All words of the lists and all numbers, in no order, also those that stand in others. */
  find: (text: string, plain: string) => ForceMarker[]
  denyOnce: Step
  markDenied: Step
  withoutReferences: Step
  readAmount: AmountReader
}

const readers = new Map<string, MarkerReader>()

/** The reader of a language, made once. */
export function markerReader(language: string): MarkerReader {
  const known = readers.get(language)
  if (known) return known
  const lists = listsOf(language)
  const reader: MarkerReader = {
    find: finder(language, lists),
    denyOnce: doubleNegationReader(lists?.deniesWith),
    markDenied: denialReader(lists?.denials),
    withoutReferences: referenceReader(lists),
    readAmount: amountReader(lists),
  }
  readers.set(language, reader)
  return reader
}

/** What finds markers by a pattern. What the marker measures is told by what stands behind it, unless here. */
type Phrases = Pick<ForceMarker, 'rule' | 'measure' | 'isOrdinal'> & {
  pattern: RegExp
  meaningOf: (match: string) => string
}

function finder(language: string, lists: ForceMarkers | undefined): MarkerReader['find'] {
  const phrases: Phrases[] = [
    ...(lists ? listedPhrases(lists) : []),
    { rule: 'F6', measure: 'date', ...dateReader(lists?.months) },
    { rule: 'F6', pattern: FIGURES, meaningOf: figureReader(language) },
  ]
  const grammar = NUMBER_GRAMMARS[baseLanguage(language)]
  const readNumerals = lists && grammar ? numeralReader(lists, grammar) : () => []
  return (text, plain) => {
    const found = phrases.flatMap(({ rule, pattern, meaningOf, measure, isOrdinal }) =>
      Array.from(plain.matchAll(pattern), ({ 0: match, index: start }): ForceMarker => {
        const [end, meaning] = [start + match.length, meaningOf(match)]
        return { rule, meaning, text: text.slice(start, end), start, end, measure, isOrdinal }
      }),
    )
    const numerals = readNumerals(text, plain).map(({ value, ...read }): ForceMarker => {
      const marker = { ...read, rule: 'F6' as const, text: text.slice(read.start, read.end) }
      // Number words that are no number say nothing, nor does a word of them.
      if (value === null) return { ...marker, meaning: IDLE, measure: 'count', isOrdinal: false }
      return { ...marker, meaning: valueOf(value, read.isOrdinal) }
    })
    return [...found, ...numerals]
  }
}

function listedPhrases(lists: ForceMarkers): Phrases[] {
  const patterns = (lists.patterns ?? []).map(({ rule, meaning, pattern }) => ({
    rule,
    pattern: new RegExp(pattern, 'giu'),
    meaningOf: () => meaning,
  }))
  const rules = Object.keys(FORCE_RULES).filter((id): id is ForceRuleId => id in FORCE_RULES)
  // Of two that find the same words the first counts: the *have to* of *do not have to*.
  return [
    ...patterns,
    ...rules.map((rule) => phrasesOf(rule, lists[rule])),
    // Read as phrases of the others are, so that the longest counts, and left out in the end.
    phrasesOf('F3', { [IDLE]: lists.idle }),
    ...writtenFigures(lists),
  ]
}

function phrasesOf(rule: ForceRuleId, meanings: Readonly<Record<string, string>>): Phrases {
  const meaningOf = nameReader(meanings)
  return {
    rule,
    pattern: new RegExp(wholeWords(anyOf(Object.values(meanings))), 'gu'),
    meaningOf: (match) => meaningOf(match) ?? '',
  }
}

/** *The thirtieth day* is not *thirty days*. */
const valueOf = (value: number, isOrdinal: boolean) => `${value}${isOrdinal ? '.' : ''}`

/** *21st*, *21-й*; *10-ти* */
function writtenFigures({ ordinalSign, cardinalSign }: ForceMarkers): Phrases[] {
  return [ordinalSign, cardinalSign ?? '(?!)'].map((sign) => {
    const isOrdinal = sign === ordinalSign
    const pattern = new RegExp(wholeWords(`\\p{Nd}+(?:${sign})`), 'gu')
    const meaningOf = (figure: string) => valueOf(Number.parseInt(figure, 10), isOrdinal)
    return { rule: 'F6', pattern, meaningOf, isOrdinal }
  })
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
