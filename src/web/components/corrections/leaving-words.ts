import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { clausesById } from '../../../core/phrases/clause-name.ts'
import type { ClauseSide } from './clause-options.ts'
import { nameOf, type Contents } from './decision-words.ts'

/** Clauses that a reader puts together, by their ids. */
export type Chosen = Record<ClauseSide, ReadonlySet<string>>

/**
 * What putting clauses together takes away, a sentence for each row that loses some and keeps others:
 * "“Article 13” (after) leaves its row with “Article 12” (before); it is then matched anew or stands alone."
 */
export function leavingWords(
  chosen: Chosen,
  rows: readonly FilledRow[],
  contents: Contents,
): string[] {
  return rows.flatMap((filled) => {
    const { row } = filled
    const held = (['before', 'after'] as const).flatMap((side) =>
      filled[side].map((clause) => ({ side, clause, isChosen: chosen[side].has(clause.id) })),
    )
    const gone = held.filter(({ isChosen }) => isChosen)
    const left = held.filter(({ isChosen }) => !isChosen)
    if (gone.length === 0 || left.length === 0) return []
    const [leaves, its] = gone.length === 1 ? ['leaves', 'its'] : ['leave', 'their']
    const by =
      row.decidedBy === 'person' ? `, put together by ${row.decidedByName ?? 'a person'}` : ''
    const then =
      left.length === 1
        ? 'it is then matched anew or stands alone'
        : 'they are then matched anew or stand alone'
    const names = (some: typeof held) =>
      LIST.format(
        some.map(({ side, clause }) => {
          return `“${nameOf(clause, clausesById(contents[side].clauses))}” (${side})`
        }),
      )
    return [`${names(gone)} ${leaves} ${its} row with ${names(left)}${by}; ${then}.`]
  })
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })
