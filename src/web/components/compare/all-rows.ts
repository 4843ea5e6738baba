import { createContext, use } from 'react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import type { MovedWords } from '../../../core/compare/moved-words.ts'
import { clauseName, type ClausesById } from '../../../core/phrases/clause-name.ts'
import { lookUpMentions, type MentionsOf } from '../../../core/phrases/mentions.ts'
import { clausesOf, movesByRow, type RowMoves } from '../../../core/phrases/row-moves.ts'

type Side = 'before' | 'after'

/** What a row must know of the others: where its words went, who holds a clause, and the way there. */
export type AllRows = {
  goTo: (rowId: string) => void
  holderOf: (side: Side, clause: string) => FilledRow | undefined
  movesOf: (rowId: string) => RowMoves
  /** All clauses of one side by their ids. */
  clausesOn: (side: Side) => ClausesById
  /** What to call a clause of one side; `null` where no row holds it. */
  nameOf: (side: Side, clause: string) => string | null
  /** Clauses of one side with what to call them and the way there. */
  mentionsOf: MentionsOf
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
  const moves = movesByRow(rows, moved)
  const holders = onDemand((side) => holdersIn(rows, side))
  const clauses = onDemand((side) => clausesOf(rows, side))
  return {
    clausesOn: clauses,
    nameOf: (side, id) => {
      const clause = clauses(side).get(id)
      return clause ? clauseName(clause, clauses(side)) : null
    },
    holderOf: (side, clause) => holders(side).get(clause),
    mentionsOf: lookUpMentions(rows),
    movesOf: (rowId) => moves.get(rowId) ?? STILL,
  }
}

/** Made for a side when it is first asked for: most texts have thousands of rows, and few who ask. */
function onDemand<Made>(make: (side: Side) => Made): (side: Side) => Made {
  const made = new Map<Side, Made>()
  return (side) => {
    const known = made.get(side) ?? make(side)
    made.set(side, known)
    return known
  }
}

const STILL: RowMoves = { before: [], after: [] }

const holdersIn = (rows: readonly FilledRow[], side: Side) =>
  new Map(rows.flatMap((filled) => filled[side].map(({ id }) => [id, filled] as const)))
