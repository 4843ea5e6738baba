import type { RevisionSummary } from '../../../core/model/draft.ts'
import type { Annotation } from '../../../core/model/annotation.ts'
import type { DraftView, ProcessOverview, WitnessView } from '../../../core/model/read-models.ts'
import { writeDraftReference, type CompareSearch } from '../../../core/link/compare-search.ts'
import { draftBefore, latestRevision, leadWitness } from '../../draft-facts.ts'

/** A revision with the draft and the source that it belongs to. */
export type KnownRevision = {
  overview: ProcessOverview
  draft: DraftView
  witness: WitnessView
  revision: RevisionSummary
}

/** Every revision by its hash; of equal contents the first. */
export function revisionsByHash(overviews: readonly ProcessOverview[]): Map<string, KnownRevision> {
  const known = new Map<string, KnownRevision>()
  for (const overview of overviews) {
    for (const draft of overview.drafts) {
      for (const witness of draft.witnesses) {
        for (const revision of witness.revisions) {
          if (!known.has(revision.hash)) {
            known.set(revision.hash, { overview, draft, witness, revision })
          }
        }
      }
    }
  }
  return known
}

/** The revisions that a note was made on. */
export function revisionsOf({ subject }: Annotation): string[] {
  if (subject.kind === 'reply') return []
  if (subject.kind === 'wording') return [subject.target.revision]
  return [subject.before.revision, subject.after.revision]
}

/** The texts that notes on this one may be carried to: a newer revision of it, and the drafts that follow. */
export function newerTexts({ overview, draft, witness, revision }: KnownRevision): KnownRevision[] {
  const latest = latestRevision(witness)
  const corrected =
    latest && latest.number > revision.number
      ? [{ overview, draft, witness, revision: latest }]
      : []
  const following = overview.drafts.flatMap((other) => {
    if (draftBefore(other, overview.drafts)?.id !== draft.id) return []
    const lead = leadWitness(other)
    const newest = lead && latestRevision(lead)
    return lead && newest ? [{ overview, draft: other, witness: lead, revision: newest }] : []
  })
  return [...corrected, ...following]
}

/** The parameters that name two revisions, pinned. */
export function searchBetween(from: KnownRevision, to: KnownRevision): CompareSearch {
  const reference = ({ draft, revision }: KnownRevision) =>
    writeDraftReference({ draft: draft.id, revision: revision.number })
  const witnessOf = ({ draft, witness }: KnownRevision) =>
    leadWitness(draft)?.id === witness.id ? undefined : witness.id
  const beforeWitness = witnessOf(from)
  const afterWitness = witnessOf(to)
  return {
    before: reference(from),
    after: reference(to),
    ...(beforeWitness === undefined ? {} : { beforeWitness }),
    ...(afterWitness === undefined ? {} : { afterWitness }),
  }
}
