import { carryNotes } from '../../core/anchor/carry-notes.ts'
import type { CarriedNote, PinnedNote } from '../../core/anchor/carried-note.ts'
import type { ClauseComparison } from '../../core/compare/row.ts'
import type { RevisionContent } from '../../core/model/draft.ts'

/** Notes to be carried between two revisions. Plain data, so that it can be posted to a worker. */
export type CarryJob = {
  notes: readonly PinnedNote[]
  from: RevisionContent
  to: RevisionContent
  comparison: ClauseComparison
}

/** Do the job here and now: in the worker, or in a test. */
export function runCarryJob({ notes, from, to, comparison }: CarryJob): CarriedNote[] {
  return carryNotes(notes, { from, to }, comparison)
}
