import type { Clause } from '../model/clause.ts'
import type { RevisionContent } from '../model/draft.ts'
import type { AlignableClause } from './clause-link.ts'

/** As much of a clause as its comparison with others takes. */
export type ComparedClause = AlignableClause & Pick<Clause, 'lineage' | 'terms'>

/** As much of a revision as its comparison with another takes: a long text is posted to a worker in this form. */
export type ComparedText = Pick<RevisionContent, 'language' | 'ordering' | 'coverage'> & {
  clauses: readonly ComparedClause[]
}

/** A revision without what its comparison does not need. */
export function comparedText({
  language,
  ordering,
  coverage,
  clauses,
}: ComparedText): ComparedText {
  return {
    language,
    ordering,
    coverage,
    clauses: clauses.map(({ id, parent, kind, label, heading, text, lineage, terms }) => ({
      id,
      parent,
      kind,
      label,
      heading,
      text,
      lineage,
      terms,
    })),
  }
}
