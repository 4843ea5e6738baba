import { createContext, use } from 'react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import type { MovedWords } from '../../../core/compare/moved-words.ts'
import { clausesOn, holdersOn } from '../../../core/phrases/clause-holders.ts'
import { clauseName, type ClausesById } from '../../../core/phrases/clause-name.ts'
import { lookUpMentions, type MentionsOf } from '../../../core/phrases/mentions.ts'
import { movesByRow, type RowMoves } from '../../../core/phrases/row-moves.ts'
import { pageWidth } from '../paragraphs.ts'
import { usualMatch, type UsualMatch } from './usual-match.ts'

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
  /** How wide the page was at whose end the lines of one side were cut; `null` where they were not. */
  widthOn: (side: Side) => number | null
  /** Who put most rows together. */
  usual: UsualMatch
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
  return {
    clausesOn: (side) => clausesOn(side, rows),
    nameOf: (side, id) => {
      const clauses = clausesOn(side, rows)
      const clause = clauses.get(id)
      return clause ? clauseName(clause, clauses) : null
    },
    holderOf: (side, clause) => holdersOn(side, rows).get(clause)?.filled,
    mentionsOf: lookUpMentions(rows),
    movesOf: (rowId) => moves.get(rowId) ?? STILL,
    widthOn: onDemand((side) =>
      pageWidth(rows.flatMap((row) => row[side].map(({ text }) => text))),
    ),
    usual: usualMatch(rows),
  }
}

/** Made for a side when it is first asked for: most texts have thousands of rows, and few who ask. */
function onDemand<Made>(make: (side: Side) => Made): (side: Side) => Made {
  const made = new Map<Side, Made>()
  return (side) => {
    const known = made.get(side)
    if (known !== undefined) return known
    const fresh = make(side)
    made.set(side, fresh)
    return fresh
  }
}

const STILL: RowMoves = { before: [], after: [] }
