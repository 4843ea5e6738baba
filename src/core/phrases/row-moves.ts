import type { MovedWords } from '../compare/moved-words.ts'
import type { FilledRow } from '../compare/select-rows.ts'
import { type MovedStretch, offsetOf } from '../compare/wording-runs.ts'
import { clauseName } from './clause-name.ts'

type Side = 'before' | 'after'

/** Words that left a row's wording before, or came into its wording after. */
export type RowMoves = { before: readonly MovedStretch[]; after: readonly MovedStretch[] }

/** Both ends of moved words, each with the other's name. Ends in rows that are there no more are left out. */
export function movesByRow(
  rows: readonly FilledRow[],
  moved: readonly MovedWords[],
): ReadonlyMap<string, RowMoves> {
  if (moved.length === 0) return new Map()
  const byId = new Map(rows.map((filled) => [filled.row.id, filled]))
  const clauses = { before: clausesOf(rows, 'before'), after: clausesOf(rows, 'after') }
  const moves = new Map<string, { before: MovedStretch[]; after: MovedStretch[] }>()
  const add = (rowId: string, side: Side, stretch: MovedStretch) => {
    const held = moves.get(rowId) ?? { before: [], after: [] }
    held[side].push(stretch)
    moves.set(rowId, held)
  }
  for (const { from, to } of moved) {
    const left = byId.get(from.row)
    const joined = byId.get(to.row)
    const was = left?.before.find(({ id }) => id === from.clause)
    const is = joined?.after.find(({ id }) => id === to.clause)
    if (!left || !joined || !was || !is) continue
    const [start, arrival] = [offsetOf(left.before, was.id), offsetOf(joined.after, is.id)]
    add(from.row, 'before', {
      start: start + from.start,
      end: start + from.end,
      direction: 'to',
      row: to.row,
      name: clauseName(is, clauses.after),
    })
    add(to.row, 'after', {
      start: arrival + to.start,
      end: arrival + to.end,
      direction: 'from',
      row: from.row,
      name: clauseName(was, clauses.before),
    })
  }
  return moves
}

/** All clauses of one side by their ids. */
export const clausesOf = (rows: readonly FilledRow[], side: Side) =>
  new Map(rows.flatMap((filled) => filled[side].map((clause) => [clause.id, clause] as const)))
