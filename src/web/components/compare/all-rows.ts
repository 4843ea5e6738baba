import { createContext, use } from 'react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import type { MovedWords } from '../../../core/compare/find-moved-words.ts'
import { type MovedStretch, offsetOf } from '../../../core/compare/wording-runs.ts'
import { labelOf } from '../../../core/phrases/clause-label.ts'

type Side = 'before' | 'after'

/** Words that left a row's wording before, or came into its wording after. */
export type RowMoves = { before: readonly MovedStretch[]; after: readonly MovedStretch[] }

/** What a row must know of the others: where its words went, who holds a clause, and the way there. */
export type AllRows = {
  goTo: (rowId: string) => void
  holderOf: (side: Side, clause: string) => FilledRow | undefined
  movesOf: (rowId: string) => RowMoves
}

export const AllRowsContext = createContext<AllRows | null>(null)

/** The other rows of the comparison that a component stands in. */
export function useAllRows(): AllRows {
  const all = use(AllRowsContext)
  if (all === null) throw new Error('This belongs inside a comparison')
  return all
}

/** Look-ups over all rows, made once per comparison. */
export function lookUpRows(
  rows: readonly FilledRow[],
  moved: readonly MovedWords[],
): Omit<AllRows, 'goTo'> {
  const holders = { before: holdersIn(rows, 'before'), after: holdersIn(rows, 'after') }
  const moves = movesByRow(rows, moved)
  return {
    holderOf: (side, clause) => holders[side].get(clause),
    movesOf: (rowId) => moves.get(rowId) ?? STILL,
  }
}

const STILL: RowMoves = { before: [], after: [] }

const holdersIn = (rows: readonly FilledRow[], side: Side) =>
  new Map(rows.flatMap((filled) => filled[side].map(({ id }) => [id, filled] as const)))

/** Both ends of moved words, each with the other's name. Ends in rows that are there no more are left out. */
function movesByRow(
  rows: readonly FilledRow[],
  moved: readonly MovedWords[],
): ReadonlyMap<string, RowMoves> {
  const byId = new Map(rows.map((filled) => [filled.row.id, filled]))
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
      name: labelOf(is) ?? joined.title,
    })
    add(to.row, 'after', {
      start: arrival + to.start,
      end: arrival + to.end,
      direction: 'from',
      row: from.row,
      name: labelOf(was) ?? left.title,
    })
  }
  return moves
}
