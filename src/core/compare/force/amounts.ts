import { anyOf, nameReader } from './phrases.ts'
import type { ForceMarkers, Unit } from './rules.ts'

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
}

type AmountWords = Pick<ForceMarkers, 'magnitudes' | 'units'>

/** A number with the magnitude and the unit behind it, where these end. */
export type Amount = { meaning: string; measure: Measure; end: number }

/** Reads what stands behind a number that ends at `end` and is taken for `value`. */
export type AmountReader = (
  text: string,
  number: { start: number; end: number; value: string },
) => Amount

/** Signs that say a unit: *$5 million* is *5 million dollars*. Those of other currencies stay as they are. */
const SIGNS: readonly (readonly [sign: string, unit: Unit])[] = [
  ['%', 'per cent'],
  ['$', 'dollar'],
  ['US$', 'dollar'],
  ['USD', 'dollar'],
  ['EUR', 'euro'],
  ['€', 'euro'],
]

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

/** The reader of a language. */
export function amountReader({ magnitudes, units }: AmountWords): AmountReader {
  const edge = '(?![\\p{L}\\p{N}])'
  const sizeOf = nameReader(magnitudes)
  const unitOf = nameReader(units)
  const magnitude = new RegExp(`\\s*(${anyOf(Object.values(magnitudes))})${edge}`, 'uy')
  const unit = new RegExp(`\\s*(?:de\\s+)?(${anyOf(Object.values(units))})${edge}`, 'uy')
  const own = new RegExp(`(?:^|\\s)(${anyOf(Object.values(units))})$`, 'u')

  return (text, { start, end, value }) => {
    if (TERMS.has(value)) return { meaning: value, measure: 'time', end }
    const near = text.slice(end, end + LONGEST)
    let factor = 1
    let at = 0
    for (let found = matchAt(magnitude, near, at); found; found = matchAt(magnitude, near, at)) {
      factor *= Number(sizeOf(found[1] ?? '') ?? 1)
      at += found[0].length
    }
    const behind = matchAt(unit, near, at)
    const named = unitOf(behind?.[1] ?? own.exec(text.slice(start, end))?.[1] ?? '')
    const sign = SIGNS.find(([written]) => value.startsWith(written) || value.endsWith(written))
    const meaning = times(sign ? value.replace(sign[0], '') : value, factor)
    const counted = named ?? sign?.[1] ?? (CLOCK.test(value) ? 'hour' : null)
    return {
      meaning: counted ? `${meaning} ${counted}` : meaning,
      measure: counted ? MEASURES[counted] : measureOf(value),
      end: end + at + (behind?.[0].length ?? 0),
    }
  }
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The measure that a number's own sign says. */
export function measureOf(value: string): Measure {
  if (/^[\p{Lu}\p{Sc}]/u.test(value)) return 'money'
  return value.endsWith('%') ? 'share' : 'count'
}

function times(value: string, factor: number): string {
  if (factor === 1) return value
  const [, sign = '', figure = ''] = /^(\p{Sc}?)(.*)$/u.exec(value) ?? []
  const number = Number(figure) * factor
  return Number.isFinite(number) ? `${sign}${number}` : `${value} × ${factor}`
}
