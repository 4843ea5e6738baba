import { anyOf, nameReader } from './phrases.ts'
import type { Currency, ForceMarkers, Unit } from './rules.ts'

/** What is counted; amounts of different measures are never put against each other. */
export type Measure = 'time' | 'date' | 'length' | 'share' | 'money' | 'count'

const MEASURES: Record<Unit, Measure> = {
  hour: 'time',
  day: 'time',
  'working day': 'time',
  weekday: 'time',
  week: 'time',
  month: 'time',
  year: 'time',
  metre: 'length',
  kilometre: 'length',
  mile: 'length',
  'per cent': 'share',
  dollar: 'money',
  euro: 'money',
  pound: 'money',
  'Swiss franc': 'money',
  rouble: 'money',
  hryvnia: 'money',
  zloty: 'money',
  yuan: 'money',
  yen: 'money',
}

type AmountWords = Pick<ForceMarkers, 'magnitudes' | 'units'>

/** A number with the magnitude and the unit behind it, where these end. */
export type Amount = { meaning: string; measure: Measure; end: number }

/** Reads what stands behind a number that ends at `end` and is taken for `value`. */
export type AmountReader = (text: string, number: { end: number; value: string }) => Amount

const CURRENCY_SIGNS: Record<Currency, string> = {
  dollar: '$, US$, USD',
  euro: '€, EUR',
  pound: '£, GBP',
  'Swiss franc': 'CHF',
  rouble: '₽, RUB',
  hryvnia: '₴, UAH',
  zloty: 'zł, PLN',
  yuan: 'CN¥, RMB, CNY',
  yen: '¥, JPY',
}

/** A pattern for the currencies that are written before a figure: *$5 million* is *5 million dollars*. */
export const CURRENCY_SIGN = anyOf(Object.values(CURRENCY_SIGNS))

/** What stands for a unit in any language. */
const SIGNS = { ...CURRENCY_SIGNS, 'per cent': '%', metre: 'm', kilometre: 'km' }

/** Deadlines and terms without a number. */
const TERMS: ReadonlySet<string> = new Set([
  'at once',
  'soon',
  'open-ended',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
])
/** *04:00* is *04:00 hours*. */
const CLOCK = /^\p{Nd}{1,2}:\p{Nd}{2}$/u
/** Magnitude and unit are looked for within this many characters. */
const LONGEST = 80

/** The reader of a language; without its words signs alone are read. */
export function amountReader(words?: AmountWords): AmountReader {
  const [magnitudes, units] = [words?.magnitudes ?? {}, words?.units]
  const sizeOf = nameReader(magnitudes)
  const unitOf = units && nameReader(units)
  const signOf = nameReader(SIGNS)
  const edge = '(?![\\p{L}\\p{N}])'
  const magnitude = new RegExp(`\\s*(${anyOf(Object.values(magnitudes))})${edge}`, 'uy')
  const written = anyOf(Object.values({ ...units }).concat(Object.values(SIGNS)))
  const unit = new RegExp(`\\s*(?:de\\s+|d’)?(${written})${edge}`, 'uy')

  return (text, { end, value }) => {
    if (TERMS.has(value)) return { meaning: value, measure: 'time', end }
    const near = text.slice(end, end + LONGEST)
    let factor = 1
    let at = 0
    for (let found = matchAt(magnitude, near, at); found; found = matchAt(magnitude, near, at)) {
      factor *= Number(sizeOf(found[1] ?? '') ?? 1)
      at += found[0].length
    }
    const behind = matchAt(unit, near, at)
    const [, sign = '', figure = value] = /^(\P{Nd}+)(\p{Nd}.*)$/u.exec(value) ?? []
    const named = behind?.[1] ?? ''
    const counted =
      unitOf?.(named) ?? signOf(named) ?? signOf(sign) ?? (CLOCK.test(value) ? 'hour' : null)
    const meaning = times(figure, factor)
    return {
      meaning: counted ? `${meaning} ${counted}` : `${sign}${meaning}`,
      measure: counted ? MEASURES[counted] : sign ? 'money' : 'count',
      end: end + at + (behind?.[0].length ?? 0),
    }
  }
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

function times(figure: string, factor: number): string {
  if (factor === 1) return figure
  const number = Number(figure) * factor
  return Number.isFinite(number) ? `${number}` : `${figure} × ${factor}`
}
