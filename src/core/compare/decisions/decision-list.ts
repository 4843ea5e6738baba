import type { Decision } from '../../model/alignment.ts'
import { canonicalJson } from '../../model/content-hash.ts'
import type { Row } from '../row.ts'
import { settleDecisions, type KnownClauses } from './settle-decisions.ts'

/** A list of decisions with one more at its end, without those that it overrules (rule A13). */
export function addDecision(
  decisions: readonly Decision[],
  decision: Decision,
  known: KnownClauses,
): Decision[] {
  const all = [...decisions, decision]
  const overruled = new Set(
    settleDecisions(all, known)
      .unused.filter(({ why }) => why === 'overruled')
      .map((unused) => unused.decision),
  )
  return all.filter((held) => !overruled.has(held))
}

/** The decisions about a row's clauses: what put it together, and what its clauses were set apart from. */
export function decisionsAbout(
  row: Pick<Row, 'before' | 'after'>,
  decisions: readonly Decision[],
): Decision[] {
  return decisions.filter(
    ({ before, after }) =>
      before.some((id) => row.before.includes(id)) || after.some((id) => row.after.includes(id)),
  )
}

/** What one list of decisions has that another lacks. */
export function decisionsBeyond(
  decisions: readonly Decision[],
  others: readonly Decision[],
): Decision[] {
  const held = new Set(others.map(canonicalJson))
  return decisions.filter((decision) => !held.has(canonicalJson(decision)))
}

/** What one made of a list of decisions. */
export type ChangedDecisions = {
  /** The list as it was. */
  base: readonly Decision[]
  decisions: readonly Decision[]
  /** Those that were made about an earlier text, and taken over to this one. */
  taken: readonly Decision[]
}

/**
 * Bring one's own changes of a list over to what others made of it meanwhile: what one took out is
 * taken out of theirs too, what one added comes last, so that it wins. Only what one took over comes
 * first: whoever decided meanwhile saw these texts, and their decision wins (rule A16).
 */
export function mergeDecisions(
  { base, decisions, taken }: ChangedDecisions,
  theirs: readonly Decision[],
): Decision[] {
  const takenOut = decisionsBeyond(base, decisions)
  const added = decisionsBeyond(decisions, [...base, ...theirs])
  const own = decisionsBeyond(added, taken)
  return [...decisionsBeyond(added, own), ...decisionsBeyond(theirs, takenOut), ...own]
}
