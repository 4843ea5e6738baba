import { z } from 'zod'

const Period = z.string().regex(/^\d{4}(?:-\d{2})?$/)

/** Parameters of the process page: the month in which the shown period begins. */
export type ProcessSearch = { period?: string }

/** Read the process page's parameters; a malformed one counts as not given. */
export function processSearch(raw: Readonly<Record<string, unknown>>): ProcessSearch {
  const period = Period.safeParse(raw['period'])
  return period.success ? { period: period.data } : {}
}
