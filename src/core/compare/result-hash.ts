import { canonicalJson, sha256 } from '../model/content-hash.ts'
import type { ClauseComparison } from './row.ts'

/**
 * SHA-256 of what a comparison says: its rows, what neither side speaks of, and what could not be
 * followed. The engine's name stays out, so that another engine with the same answer gives the same
 * hash; counts stay out, as they follow from the rows.
 */
export function hashResult({
  rows,
  silent,
  sameLanguage,
  exhausted,
  unusedDecisions,
}: Omit<ClauseComparison, 'engine' | 'counts'>): Promise<string> {
  return sha256(canonicalJson({ rows, silent, sameLanguage, exhausted, unusedDecisions }))
}
