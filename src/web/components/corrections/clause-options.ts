import { candidatesOn } from '../../../core/compare/find-candidates.ts'
import type { Row } from '../../../core/compare/row.ts'
import type { Clause } from '../../../core/model/clause.ts'
import type { HashedContent } from '../../../core/model/read-models.ts'
import { clauseName, type ClausesById } from '../../../core/phrases/clause-name.ts'

export type ClauseSide = 'before' | 'after'
/** Clauses to choose from under one heading. */
export type ClauseGroup = { title: string; clauses: readonly Clause[] }

/** More than these nobody reads through; the filter finds the others. */
const MOST_OTHERS = 40

/** Clauses of one side for a row: those that it holds, the likeliest others, and all the rest in their order. */
export function clauseGroups(
  side: ClauseSide,
  row: Pick<Row, 'before' | 'after'>,
  contents: { before: HashedContent; after: HashedContent },
): ClauseGroup[] {
  const byId = new Map(contents[side].clauses.map((clause) => [clause.id, clause]))
  const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const held = pick(row[side])
  const likely = pick(candidatesOn(side, row, contents).map(({ clause }) => clause))
  const named = new Set([...held, ...likely])
  return [
    { title: 'In this row now', clauses: held },
    { title: 'Most alike', clauses: likely },
    {
      title: named.size > 0 ? 'All others' : 'All clauses',
      clauses: contents[side].clauses.filter((clause) => !named.has(clause)),
    },
  ].filter(({ clauses }) => clauses.length > 0)
}

/** The groups with what holds the wanted words, and how many are left out to keep the list short. */
export function filterGroups(
  groups: readonly ClauseGroup[],
  wanted: string,
  text: ClausesById,
): { groups: ClauseGroup[]; hidden: number } {
  const sought = wanted.trim().toLocaleLowerCase()
  const found = groups.map(({ title, clauses }) => ({
    title,
    clauses: clauses.filter((clause) => holds(clause, text, sought)),
  }))
  const shown = found.map(({ title, clauses }) => ({
    title,
    clauses: clauses.slice(0, MOST_OTHERS),
  }))
  const total = (all: readonly ClauseGroup[]) =>
    all.reduce((sum, { clauses }) => sum + clauses.length, 0)
  return {
    groups: shown.filter(({ clauses }) => clauses.length > 0),
    hidden: total(found) - total(shown),
  }
}

function holds(clause: Clause, text: ClausesById, sought: string): boolean {
  return (
    sought === '' ||
    [clauseName(clause, text), clause.text].some((words) =>
      words.toLocaleLowerCase().includes(sought),
    )
  )
}
