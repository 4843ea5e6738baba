import type { Clause } from '../model/clause.ts'
import type { RevisionContent } from '../model/draft.ts'
import type { Row } from './row.ts'

/** As much of a clause as its words take; labels tell which are options (B6). */
export type WordedClause = Pick<Clause, 'id' | 'parent' | 'label' | 'heading' | 'text'>

/** As much of a revision as its words take: a long text is posted to a worker in this form. */
export type WordedText = Pick<RevisionContent, 'language' | 'ordering' | 'coverage'> & {
  clauses: readonly WordedClause[]
}

/** As much of a row as its words take. */
export type WordedRow = Pick<Row, 'id' | 'change' | 'before' | 'after' | 'absence'>

/** A revision without what its words do not need. */
export function wordedText({ language, ordering, coverage, clauses }: WordedText): WordedText {
  return {
    language,
    ordering,
    coverage,
    clauses: clauses.map(({ id, parent, label, heading, text }) => ({
      id,
      parent,
      label,
      heading,
      text,
    })),
  }
}

/** A row without what its words do not need. */
export function wordedRow({ id, change, before, after, absence }: WordedRow): WordedRow {
  return { id, change, before, after, absence }
}
