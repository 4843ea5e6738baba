import type { Clause } from '../model/clause.ts'
import { quotedRanges } from './quoted-ranges.ts'

/** Whether words that a link quotes stand in one of these clauses. */
export function holdsQuote(clauses: readonly Pick<Clause, 'text'>[], quote: string): boolean {
  return clauses.some(({ text }) => quotedRanges(text, quote).length > 0)
}

/** What to say of a link that quotes words without the clause that has them. */
export const QUOTE_WITHOUT_CLAUSE =
  'The link quotes words and names no clause that has them; nothing is marked.'

/** The longest piece of a quote that is told. */
const MOST_TOLD = 60

/** What to say of quoted words that their clause does not have. */
export function quoteProblem(quote: string): string {
  const told = Array.from(quote).slice(0, MOST_TOLD).join('')
  const shown = told.length < quote.length ? `${told}…` : told
  return `The words that the link quotes, “${shown}”, do not stand in this clause; nothing is marked.`
}
