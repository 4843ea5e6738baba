import type { ProcessOverview } from '../../../core/model/read-models.ts'

/** Drafts by instrument, for a list. */
export function draftGroups(overview: ProcessOverview | null) {
  if (!overview) return []
  return overview.instruments.map(({ id, shortTitle }) => ({
    label: shortTitle,
    options: overview.drafts
      .filter(({ instrument }) => instrument === id)
      .map((draft) => ({ value: draft.id, label: `${draft.date} · ${draft.shortTitle}` })),
  }))
}
