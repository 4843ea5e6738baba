import type { Clause } from '../model/clause.ts'
import type { WordingRun } from './wording-runs.ts'

type Worded = Pick<Clause, 'text' | 'heading'>

/**
 * The runs of a clause as they are shown. A clause that is only a heading has not come or gone where
 * the other side bears the same heading over its words.
 */
export function withKeptHeading(
  runs: readonly WordingRun[],
  { text, heading }: Worded,
  others: readonly Worded[],
): readonly WordingRun[] {
  const isKept = text === '' && others.some((other) => other.heading === heading)
  return isKept ? runs.map((run) => ({ ...run, kind: 'kept' as const })) : runs
}

/** How many clauses of a side hold wording: a heading beside its clauses is no part of a split. */
export function countWorded(clauses: readonly Worded[]): number {
  return clauses.filter(({ text }) => text !== '').length || clauses.length
}
