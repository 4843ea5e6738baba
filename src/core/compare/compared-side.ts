import {
  type CompareSearch,
  type DraftReference,
  writeCompareQuery,
  writeDraftReference,
} from '../link/compare-search.ts'
import type { Instrument, RevisionSummary } from '../model/draft.ts'
import type { Process } from '../model/process.ts'
import type { DraftPage, DraftView, WitnessView } from '../model/read-models.ts'
import { searchWithout } from '../link/search-without.ts'

/** What stands on one side of a comparison: a revision of a witness of a draft. */
export type ComparedSide = {
  process: Process
  instrument: Instrument
  draft: DraftView
  witness: WitnessView
  revision: RevisionSummary
  /** Whether the link names the revision; else it means the latest. */
  isPinned: boolean
}

/** A side, or `null` where the draft has no text at all, with what the link asked for in vain. */
export type ResolvedSide = { side: ComparedSide | null; problems: readonly string[] }

/** Find the witness and revision that a link means, and say in sentences what it asks for in vain. */
export function resolveSide(
  { process, instrument, draft }: DraftPage,
  reference: DraftReference,
  witnessId: string | undefined,
): ResolvedSide {
  const problems: string[] = []
  const [lead] = draft.witnesses
  const asked = draft.witnesses.find(({ id }) => id === witnessId)
  const witness = asked ?? lead
  if (witnessId !== undefined && !asked)
    problems.push(
      `“${draft.shortTitle}” has no source with the id “${witnessId}”; its main source is shown.`,
    )
  const latest = witness?.revisions.at(-1)
  if (!witness || !latest) {
    problems.push(`No text of “${draft.shortTitle}” has been recorded yet.`)
    return { side: null, problems }
  }
  const pinned = witness.revisions.find(({ number }) => number === reference.revision)
  if (reference.revision !== null && !pinned)
    problems.push(
      `“${witness.shortTitle}” has no revision ${reference.revision}; the latest, revision ${latest.number}, is shown.`,
    )
  const revision = pinned ?? latest
  return {
    side: { process, instrument, draft, witness, revision, isPinned: pinned !== undefined },
    problems,
  }
}

const isLead = ({ draft, witness }: ComparedSide) => draft.witnesses[0]?.id === witness.id

/** The parameters of a link that always shows these two revisions, whatever is recorded later. */
export function pinSearch(
  search: CompareSearch,
  before: ComparedSide,
  after: ComparedSide,
): CompareSearch {
  return {
    ...search,
    before: writeDraftReference({ draft: before.draft.id, revision: before.revision.number }),
    after: writeDraftReference({ draft: after.draft.id, revision: after.revision.number }),
    beforeWitness: isLead(before) ? undefined : before.witness.id,
    afterWitness: isLead(after) ? undefined : after.witness.id,
  }
}

/** The pinned address of a view, in its one canonical form. */
export function pinnedAddress(origin: string, search: CompareSearch): string {
  return `${origin}/compare${writeCompareQuery(search)}`
}

/** The same view seen from the other end. What names a row belongs to one direction and is left out. */
export function swapSearch(search: CompareSearch): CompareSearch {
  return {
    ...searchWithout(search, 'clause', 'quote', 'change'),
    before: search.after,
    after: search.before,
    beforeWitness: search.afterWitness,
    afterWitness: search.beforeWitness,
  }
}
