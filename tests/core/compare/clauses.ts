import type { Clause } from '../../../src/core/model/clause.ts'
import type { Coverage, RevisionContent } from '../../../src/core/model/draft.ts'

/** A clause with everything that a test does not care about filled in. */
export function clause(id: string, text: string, more: Partial<Clause> = {}): Clause {
  return {
    id,
    parent: null,
    kind: 'article',
    label: null,
    heading: null,
    text,
    span: null,
    lineage: id,
    topics: [],
    standing: 'reported',
    standingBy: null,
    proposedBy: [],
    opposedBy: [],
    positions: [],
    terms: [],
    sources: [],
    note: null,
    ...more,
  }
}

/** A revision with these clauses. Unless told otherwise its source gives only an excerpt. */
export function revision(
  clauses: Clause[],
  coverage: Partial<Coverage> = {},
  more: Partial<RevisionContent> = {},
): RevisionContent {
  return {
    language: 'en',
    ordering: 'document',
    text: null,
    coverage: {
      extent: 'excerpt',
      recordedWhole: true,
      absent: [],
      notSeen: [],
      note: null,
      ...coverage,
    },
    clauses,
    ...more,
  }
}

/** A coverage note on one lineage. */
export const noteOn = (lineage: string, note: string | null = null) => ({
  lineages: [lineage],
  label: null,
  note,
  sources: [],
})
