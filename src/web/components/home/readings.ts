import type { CompareSearch } from '../../../core/link/compare-search.ts'
import type { ProcessOverview } from '../../../core/model/read-models.ts'

/** A comparison worth beginning with, and the question that it answers. */
export type Reading = { title: string; question: string; search: CompareSearch }

/** Pinned to the record's own revisions, whatever is entered later. Chosen by hand, because each shows something else that Travaux can tell. */
const READINGS: readonly Reading[] = [
  {
    title: 'Communiqué of 29 March → draft treaty of 15 April 2022',
    question: 'What became of Istanbul in two weeks, and which side wanted what?',
    search: { before: 'istanbul-communique-2022-03-29@1', after: 'treaty-2022-04-15@1' },
  },
  {
    title: 'UNIAN’s list against the communiqué, 29 March 2022',
    question: 'One proposal, two accounts: ten guarantors or eleven?',
    search: {
      before: 'istanbul-communique-2022-03-29@1',
      beforeWitness: 'istanbul-report-unian-2022-03-29',
      after: 'istanbul-communique-2022-03-29@1',
    },
  },
  {
    title: 'Draft treaty of 17 March → communiqué of 29 March 2022',
    question: 'What did Ukraine’s own text change, and on what do we simply know nothing?',
    search: { before: 'treaty-2022-03-17@1', after: 'istanbul-communique-2022-03-29@1' },
  },
  {
    title: 'US 28 points → European counter-proposal, November 2025',
    question: 'Which figures moved, and which point was taken out?',
    search: { before: 'us-28-point-2025-11-20@1', after: 'e3-counter-2025-11-23@1' },
  },
]

/** The readings that this installation can show: those whose drafts and witnesses it holds. */
export function readingsFor({ drafts }: ProcessOverview): Reading[] {
  const held = new Set(drafts.flatMap(({ id, witnesses }) => [id, ...witnesses.map((w) => w.id)]))
  return READINGS.filter(({ search }) =>
    Object.values(search).every((id) => id === undefined || held.has(id.replace(/@.*/, ''))),
  )
}
