import { anyOf } from './phrases.ts'

/** Reads the dates of a language: where they stand, and the same meaning for the same day. */
export type DateReader = { pattern: RegExp; meaningOf: (date: string) => string }

const NUMERIC = '\\p{Nd}{1,2}\\.\\p{Nd}{1,2}\\.\\p{Nd}{4}|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}'
const OF = '(?:(?:of|de|del)\\s+)?'
const ORDINAL = '(?:st|nd|rd|th|er|\\.?º|\\.)'

/**
 * The reader of dates in figures, and of those with a month by one of its names: *1 March 2023*, *1st of
 * March*, *March 1, 2023*, *May 2024*. A month alone is no date.
 */
export function dateReader(months = ''): DateReader {
  const names = months.split(';').map((forms) => anyOf([forms.trim()]))
  const tests = names.map((name) => new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'u'))
  const month = `(?:${names.join('|')})`
  const sources = [
    NUMERIC,
    `\\p{Nd}{1,2}${ORDINAL}?\\s+${OF}${month}(?:,?\\s+${OF}\\p{Nd}{4})?`,
    `${month}\\s+\\p{Nd}{1,2}${ORDINAL}?,?\\s+\\p{Nd}{4}`,
    `${month}\\s+\\p{Nd}{1,2}(?:st|nd|rd|th)`,
    `${month}\\s+${OF}\\p{Nd}{4}`,
  ]
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    meaningOf(date) {
      const figures = (date.match(/\p{Nd}+/gu) ?? []).map(Number)
      const year = figures.find((figure) => figure > MOST_DAYS) ?? ''
      const place = tests.findIndex((test) => test.test(date))
      const [first = '', second = ''] = figures.filter((figure) => figure <= MOST_DAYS)
      if (place >= 0) return `${year}-${place + 1}-${first}`
      return date.includes('-') ? `${year}-${first}-${second}` : `${year}-${second}-${first}`
    },
  }
}

/** A greater figure in a date is the year. */
const MOST_DAYS = 31
