import type { MovedEnd, MovedWords } from '../compare/moved-words.ts'
import type { FilledRow } from '../compare/select-rows.ts'
import { type MovedStretch, offsetOf } from '../compare/wording-runs.ts'
import { clausesOn, holdersOn } from './clause-holders.ts'
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
  const clauses = { before: clausesOn('before', rows), after: clausesOn('after', rows) }
  const holderOf = (side: Side, { row, clause }: MovedEnd) => {
    const holder = holdersOn(side, rows).get(clause)
    return holder?.filled.row.id === row ? holder : undefined
  }
  const moves = new Map<string, { before: MovedStretch[]; after: MovedStretch[] }>()
  const add = (rowId: string, side: Side, stretch: MovedStretch) => {
    const held = moves.get(rowId) ?? { before: [], after: [] }
    held[side].push(stretch)
    moves.set(rowId, held)
  }
  for (const { from, to } of moved) {
    const was = holderOf('before', from)
    const is = holderOf('after', to)
    if (!was || !is) continue
    const start = offsetOf(was.filled.before, from.clause)
    const arrival = offsetOf(is.filled.after, to.clause)
    add(from.row, 'before', {
      start: start + from.start,
      end: start + from.end,
      direction: 'to',
      row: to.row,
      name: clauseName(is.clause, clauses.after),
    })
    add(to.row, 'after', {
      start: arrival + to.start,
      end: arrival + to.end,
      direction: 'from',
      row: from.row,
      name: clauseName(was.clause, clauses.before),
    })
  }
  return moves
}
