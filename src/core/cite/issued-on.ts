import { type CiteDate, citeDate } from './cite-date.ts'
import type { Cited } from './cited.ts'

/** The date that a citation bears: the draft's own, or that of the save. A view link has none. */
export function issuedOn(cited: Cited): CiteDate | null {
  if (cited.kind === 'text') return citeDate(cited.text.date, cited.text.precision)
  return cited.saved ? citeDate(cited.saved.createdAt) : null
}
