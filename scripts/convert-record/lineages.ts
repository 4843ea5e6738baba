import type { Lineage } from '../../src/core/model/lineage.ts'
import type { RecordFile } from './record-file.ts'

/**
 * One lineage per key, in the order of first appearance. Its heading is the one that most of its
 * clauses bear, the earliest of several; its topics are those of all its clauses.
 */
export function convertLineages(record: RecordFile): Lineage[] {
  const drafts = record.proposals.flatMap((proposal) => proposal.drafts)
  const clauses = drafts.flatMap((draft) => draft.clauses)
  return distinct(clauses.map((clause) => clause.key)).map((id) => {
    const held = clauses.filter((clause) => clause.key === id)
    return {
      id,
      heading: mostCommon(held.map((clause) => clause.heading)),
      topics: distinct(held.map((clause) => clause.topic)),
    }
  })
}

function mostCommon(headings: readonly string[]): string {
  const times = (heading: string) => headings.filter((other) => other === heading).length
  return headings.reduce((best, heading) => (times(heading) > times(best) ? heading : best))
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
