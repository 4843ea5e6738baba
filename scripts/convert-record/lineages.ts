import type { Lineage } from '../../src/core/model/lineage.ts'
import type { RecordFile } from './record-file.ts'

/** Headings of our own, where none that a clause bears would name the whole line of clauses. */
const OWN_HEADINGS: Record<string, string> = {
  alliances: 'Alliances and NATO',
  amnesty: 'Amnesty',
  church: 'Church',
  'de-escalation': 'De-escalation',
  dnipro: 'Dnipro, Black Sea and Kinburn',
  'legal-claims': 'Legal claims and justice',
  'memory-laws': 'Memory laws and propaganda',
  missiles: 'Missiles',
  'nationalist-units': 'Formations that Russia calls nationalist',
  neutrality: 'Neutrality',
  relations: 'Relations between Ukraine and Russia',
  'territorial-scope': 'Territorial scope',
  'territory-other': 'Russian withdrawal from other territory',
  'treaty-form': 'Form of the instrument',
  withdrawal: 'Withdrawal of forces',
}

/**
 * One lineage per key, in the order of first appearance. Its heading is the one that most of its
 * clauses bear, the earliest of several, or one of ours; its topics are those of all its clauses.
 */
export function convertLineages(record: RecordFile): Lineage[] {
  const drafts = record.proposals.flatMap((proposal) => proposal.drafts)
  const clauses = drafts.flatMap((draft) => draft.clauses)
  return distinct(clauses.map((clause) => clause.key)).map((id) => {
    const held = clauses.filter((clause) => clause.key === id)
    return {
      id,
      heading: OWN_HEADINGS[id] ?? mostCommon(held.map((clause) => clause.heading)),
      topics: distinct(held.map((clause) => clause.topic)),
    }
  })
}

function mostCommon(headings: readonly string[]): string {
  const times = (heading: string) => headings.filter((other) => other === heading).length
  return headings.reduce((best, heading) => (times(heading) > times(best) ? heading : best))
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
