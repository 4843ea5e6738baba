import type { DatePrecision } from '../model/process.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as far as it is known: a year, with month and day where they are known. */
export type CiteDate = { year: number; month?: number; day?: number; isCirca: boolean }

/** Read a partial date, and take from it what its precision does not vouch for. */
export function citeDate(date: string, precision: DatePrecision = 'day'): CiteDate {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number)
  const isCirca = precision === 'approximate'
  if (month === undefined || precision === 'year') return { year, isCirca }
  if (day === undefined || precision === 'month') return { year, month, isCirca }
  return { year, month, day, isCirca }
}

const monthName = (month: number) => MONTHS[month - 1] ?? String(month)

/** As running text in the American order, which both manuals ask for: "March 29, 2022". */
export function dateInText({ year, month, day, isCirca }: CiteDate): string {
  const known =
    month === undefined
      ? String(year)
      : day === undefined
        ? `${monthName(month)} ${year}`
        : `${monthName(month)} ${day}, ${year}`
  return isCirca ? `ca. ${known}` : known
}

/** As it stands in the parentheses of an APA reference: "2022, March 29". */
export function dateInParentheses({ year, month, day, isCirca }: CiteDate): string {
  const parts = [month === undefined ? '' : monthName(month), day ?? ''].join(' ').trim()
  const known = parts === '' ? String(year) : `${year}, ${parts}`
  return isCirca ? `ca. ${known}` : known
}

/** Year, month and day as numbers, as many as are known. */
export function dateParts({ year, month, day }: CiteDate): number[] {
  return [year, month, day].filter((part) => part !== undefined)
}
