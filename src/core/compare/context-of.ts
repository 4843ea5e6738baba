import type { ProcessOverview } from '../model/read-models.ts'
import type { ComparedSide } from './compared-side.ts'
import type { ComparisonContext } from './compare-revisions.ts'

/** What the engine must know of the record: its terms, and the clauses known from these instruments. */
export function contextOf(
  overviews: readonly ProcessOverview[],
  before: ComparedSide,
  after: ComparedSide,
): ComparisonContext {
  const instruments = new Set([before.instrument.id, after.instrument.id])
  const drafts = new Set(
    overviews.flatMap((overview) =>
      overview.drafts.filter((draft) => instruments.has(draft.instrument)).map(({ id }) => id),
    ),
  )
  return {
    definitions: overviews.flatMap((overview) => overview.termDefinitions),
    known: overviews.flatMap((overview) =>
      overview.lineages
        .filter((lineage) => lineage.drafts.some((draft) => drafts.has(draft)))
        .map(({ id, heading }) => ({ id, heading })),
    ),
    sameDraft: before.draft.id === after.draft.id,
  }
}
