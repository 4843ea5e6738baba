import { use } from 'react'
import { decisionsAbout } from '../../../core/compare/decisions/decision-list.ts'
import type { Row } from '../../../core/compare/row.ts'
import { formatDate } from '../../../core/phrases/format-date.ts'
import { CorrectionsContext } from './corrections-context.ts'

/** When a person decided about this row, in words; `null` where nobody did. */
export function useDecidedOn(row: Row): string | null {
  const corrections = use(CorrectionsContext)
  if (row.decidedBy !== 'person' || corrections === null) return null
  const decision = decisionsAbout(row, corrections.decisions ?? []).findLast(
    ({ author }) => author === row.decidedByName,
  )
  if (!decision) return null
  return corrections.made.includes(decision)
    ? 'not saved yet'
    : formatDate(decision.decidedAt.slice(0, 10))
}
