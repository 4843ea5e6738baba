import type { LineageView, ProcessOverview } from '../model/read-models.ts'
import type { ComparedSide } from './compared-side.ts'
import type { ComparisonContext } from './compare-revisions.ts'
import type { KnownFrom } from './row.ts'

/** What the engine must know of the record: its terms, and the clauses known from these instruments. */
export function contextOf(
  overviews: readonly ProcessOverview[],
  before: ComparedSide,
  after: ComparedSide,
): ComparisonContext {
  const instruments = new Set([before.instrument.id, after.instrument.id])
  const sameDraft = before.draft.id === after.draft.id
  return {
    definitions: overviews.flatMap((overview) => overview.termDefinitions),
    known: overviews.flatMap(({ lineages, drafts }) => {
      const byId = new Map(drafts.map((draft) => [draft.id, draft]))
      return lineages
        .filter((lineage) =>
          lineage.drafts.some((id) => instruments.has(byId.get(id)?.instrument ?? '')),
        )
        .map((lineage) => ({
          id: lineage.id,
          heading: lineage.heading,
          knownFrom: sameDraft ? null : knownFrom(lineage, byId, { before, after }),
        }))
    }),
    sameDraft,
  }
}

type Drafts = ReadonlyMap<string, ProcessOverview['drafts'][number]>

/** Another source of the draft before, or else the earliest draft of a day before after's (rule C3). */
function knownFrom(
  { drafts }: LineageView,
  byId: Drafts,
  { before, after }: { before: ComparedSide; after: ComparedSide },
): KnownFrom | null {
  if (drafts.includes(before.draft.id) && before.draft.witnesses.length > 1) {
    return { kind: 'another-source', draft: before.draft.id }
  }
  const earlier = drafts
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ date }) => isEarlier(date, after.draft.date))
    .sort((one, other) => (one.date < other.date ? -1 : 1))
  const [first] = earlier
  if (!first) return null
  return { kind: 'draft', draft: first.id, title: first.shortTitle, date: first.date }
}

/** Whether a date, known to the day or less, surely lies before another. */
const isEarlier = (date: string, other: string) =>
  date < other && !other.startsWith(date) && !date.startsWith(other)
