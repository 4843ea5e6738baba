import type { RevisionSummary } from '../../../core/model/draft.ts'
import type { DraftView, WitnessView } from '../../../core/model/read-models.ts'
import { leadWitness } from '../../draft-facts.ts'
import type { DraftSearch } from '../../../core/link/draft-search.ts'

/** What a link to a draft leads to. `problems` says in sentences what of it could not be honoured. */
export type ChosenText = {
  witness: WitnessView | undefined
  revision: RevisionSummary | undefined
  problems: readonly string[]
}

/** The witness and revision that a link names, or what stands in for them: the lead witness, its latest revision. */
export function chooseText(draft: DraftView, search: DraftSearch): ChosenText {
  const problems: string[] = []
  const asked = draft.witnesses.find(({ id }) => id === search.witness)
  const witness = asked ?? leadWitness(draft)
  if (search.witness !== undefined && !asked)
    problems.push(
      `The link names the source “${search.witness}”, which this draft does not have; its main source is shown.`,
    )
  const number = search.revision === undefined ? null : Number(search.revision)
  const pinned = witness?.revisions.find((revision) => revision.number === number)
  if (number !== null && !pinned)
    problems.push(`There is no revision ${number} of this source; the latest is shown.`)
  return { witness, revision: pinned ?? witness?.revisions.at(-1), problems }
}
