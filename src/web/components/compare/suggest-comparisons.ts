import type { CompareSearch } from '../../../core/link/compare-search.ts'
import type { DraftView, ProcessOverview } from '../../../core/model/read-models.ts'
import { formatDate } from '../../../core/phrases/format-date.ts'
import { isolated } from '../../../core/phrases/isolated.ts'

/** A pair worth reading, with the link that shows it. */
export type Suggestion = { title: string; detail: string; search: CompareSearch }

const PER_INSTRUMENT = 2

/**
 * Pairs that the record itself points at: drafts known through several sources, and drafts that
 * follow one another within an instrument. Pairs with more text come first.
 */
export function suggestComparisons(overviews: readonly ProcessOverview[]): Suggestion[] {
  return overviews.flatMap((overview) =>
    overview.instruments.flatMap(({ id }) => {
      const drafts = overview.drafts
        .filter((draft) => draft.instrument === id && clauseCount(draft) > 0)
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      const pairs = drafts.slice(1).flatMap((after, index) => {
        const before = drafts[index]
        return before
          ? [{ before, after, weight: Math.min(clauseCount(before), clauseCount(after)) }]
          : []
      })
      const heaviest = pairs.toSorted((a, b) => b.weight - a.weight).slice(0, PER_INSTRUMENT)
      return [
        ...drafts.flatMap(betweenSources),
        ...heaviest.map(({ before, after }) => betweenDrafts(before, after)),
      ]
    }),
  )
}

const clauseCount = ({ witnesses }: DraftView) => witnesses[0]?.revisions.at(-1)?.clauseCount ?? 0

function betweenDrafts(before: DraftView, after: DraftView): Suggestion {
  return {
    title: `${isolated(before.shortTitle)} → ${isolated(after.shortTitle)}`,
    detail: `${formatDate(before.date, before.datePrecision)} → ${formatDate(after.date, after.datePrecision)}`,
    search: { before: before.id, after: after.id },
  }
}

/** Where the sources of one draft differ: the first other source against the main one. */
function betweenSources(draft: DraftView): Suggestion[] {
  const [lead, other] = draft.witnesses
  if (!lead || !other) return []
  return [
    {
      title: `${isolated(draft.shortTitle)}: where its sources differ`,
      detail: `${isolated(other.shortTitle)} against ${isolated(lead.shortTitle)}, two of its ${draft.witnesses.length} sources`,
      search: { before: draft.id, beforeWitness: other.id, after: draft.id },
    },
  ]
}
