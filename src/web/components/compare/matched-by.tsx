import { useMemo } from 'react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { USUAL_WORDS, usualMatch } from './usual-match.ts'

/** Who put the clauses together, said once: rows say only what departs from it. */
export function MatchedBy({ rows }: { rows: readonly FilledRow[] }) {
  const usual = useMemo(() => usualMatch(rows), [rows])
  if (rows.every(({ row }) => row.absence !== null)) return null
  return <p className="text-small text-soft mt-2">{USUAL_WORDS[usual]}</p>
}
