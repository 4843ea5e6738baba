import type { DecidedBy } from '../../../core/model/lineage.ts'
import type { Row } from '../../../core/compare/row.ts'

/** Who put most rows of a comparison together: said once, over all of them. */
export type UsualMatch = Extract<DecidedBy, 'engine' | 'record'>

/** From here on a match of the engine needs no second look (R4). */
const SURE = 0.9

export function usualMatch(rows: readonly { row: Row }[]): UsualMatch {
  const matched = (by: DecidedBy) =>
    rows.filter(({ row }) => row.absence === null && row.decidedBy === by).length
  return matched('record') > matched('engine') ? 'record' : 'engine'
}

/** What is said once of a comparison whose rows say only what departs from it. */
export const USUAL_WORDS: Record<UsualMatch, string> = {
  engine:
    'Clauses were matched by the engine, which was at least 90\u00a0% sure, unless a row says otherwise.',
  record: 'Clauses were matched by the record, unless a row says otherwise.',
}

const BY: Record<UsualMatch, readonly string[]> = {
  engine: ['matched by the engine', 'the engine found no match'],
  record: ['matched by the record'],
}
const SURENESS = / % sure$/

/** Who matched a row, and how surely, out of all that its verdict tells. */
export function matchDetails(details: readonly string[]): string[] {
  const all = [...BY.engine, ...BY.record]
  return details.filter((detail) => all.includes(detail) || SURENESS.test(detail))
}

/** What a verdict tells, without what is said once for all rows. */
export function departing(details: readonly string[], row: Row, usual: UsualMatch): string[] {
  const { decidedBy, confidence } = row
  if (decidedBy !== usual) return [...details]
  const isSure = decidedBy === 'record' || confidence >= SURE
  return details.filter(
    (detail) => !BY[usual].includes(detail) && !(isSure && SURENESS.test(detail)),
  )
}
