import type { FilledRow } from '../compare/select-rows.ts'
import type { Clause } from '../model/clause.ts'

type Side = 'before' | 'after'

/** A clause, and the row that holds it. */
export type Holder = { clause: Clause; filled: FilledRow }

type Holders = ReadonlyMap<string, Holder>

const made = new WeakMap<readonly FilledRow[], Map<Side, Holders>>()

/** The clauses of one side by their ids with their rows, made once for each list when it is first asked for. */
export function holdersOn(side: Side, rows: readonly FilledRow[]): Holders {
  const sides = made.get(rows) ?? new Map<Side, Holders>()
  made.set(rows, sides)
  const held = sides.get(side) ?? readHolders(side, rows)
  sides.set(side, held)
  return held
}

function readHolders(side: Side, rows: readonly FilledRow[]): Holders {
  const holders = new Map<string, Holder>()
  for (const filled of rows) {
    for (const clause of filled[side]) holders.set(clause.id, { clause, filled })
  }
  return holders
}

/** The clauses that the rows hold on one side, by their ids; looked up when one is asked for. */
export function clausesOn(
  side: Side,
  rows: readonly FilledRow[],
): Pick<Map<string, Clause>, 'get'> {
  return { get: (id) => holdersOn(side, rows).get(id)?.clause }
}
