import type { DraftView, WitnessView } from '../core/model/read-models.ts'
import type { RevisionSummary } from '../core/model/draft.ts'

/** The latest revision of a witness; a witness without any holds no text yet. */
export function latestRevision(witness: WitnessView): RevisionSummary | undefined {
  return witness.revisions.at(-1)
}

/** The witness that links leave out. */
export function leadWitness(draft: DraftView): WitnessView | undefined {
  return draft.witnesses[0]
}

/** Whether nobody has published a text of this draft: all we have is what was said of it. */
export function isKnownOnlyThroughReports(draft: DraftView): boolean {
  return draft.witnesses.every(({ provenance }) => provenance === 'press-report')
}

/** Whether a draft's base is a guess, for example by date only: its note says so, or nobody says why. */
export function isBasisInferred(note: string | null): boolean {
  return note === null || /\bby date\b|\bno source\b|\binferred\b|\bassumed\b/i.test(note)
}

/** The drafts of an instrument by date; those of one day in the order of the record. */
export function draftsOf(instrument: string, drafts: readonly DraftView[]): DraftView[] {
  return byDate(drafts.filter((draft) => draft.instrument === instrument))
}

const byDate = (drafts: readonly DraftView[]) =>
  drafts.toSorted((x, y) => x.date.localeCompare(y.date))

/** The draft that this one is read against: the one it builds on, else the one before it in its instrument. */
export function draftBefore(draft: DraftView, drafts: readonly DraftView[]): DraftView | undefined {
  const base = drafts.find(({ id }) => id === draft.basedOn)
  if (base) return base
  const inOrder = draftsOf(draft.instrument, drafts)
  return inOrder[inOrder.findIndex(({ id }) => id === draft.id) - 1]
}

/** Two drafts to compare, in the order of their dates, or with the one that the other builds on first. */
export type DraftPair = { before: DraftView; after: DraftView }

/**
 * The pair in which a draft is best read first: with the draft before it, else with the one after it in
 * its instrument. One that is alone in its instrument is paired by date with another of its process.
 */
export function firstPair(draft: DraftView, drafts: readonly DraftView[]): DraftPair | undefined {
  const base = draftBefore(draft, drafts)
  if (base) return { before: base, after: draft }
  const own = draftsOf(draft.instrument, drafts)
  const inOrder = own.length > 1 ? own : byDate(drafts)
  const place = inOrder.findIndex(({ id }) => id === draft.id)
  const [before, after] = [inOrder[place - 1], inOrder[place + 1]]
  if (before) return { before, after: draft }
  return after && { before: draft, after }
}
