import type { ClauseComparison, Row } from '../compare/row.ts'
import type { Clause } from '../model/clause.ts'
import type { RevisionContent } from '../model/draft.ts'
import { carryThroughRow } from './carry-through-row.ts'
import { carryingOf, type Carrying } from './carrying.ts'
import type { Carried, CarriedNote, PinnedNote } from './carried-note.ts'
import { combineCarried } from './combine-carried.ts'
import { proposeElsewhere } from './propose-elsewhere.ts'

/** Below this the engine's word that two clauses are one is not sure enough to call a note unchanged unseen. */
const SURE = 0.9

const NOT_ANCHORED: Carried = { state: 'not-covered', reason: { kind: 'not-anchored' } }

/**
 * What became of notes between two revisions: by the clause's lineage first, as the comparison's rows
 * have it, and by its wording second (rules R4 to R9). One answer for every note, in their order.
 * `unchanged` is said only of words that are the same to the character, in the same clause.
 *
 * Never throws: a note that names clauses or words that are not there is not covered, with that reason.
 */
export function carryNotes(
  notes: readonly PinnedNote[],
  revisions: { from: RevisionContent; to: RevisionContent },
  comparison: ClauseComparison,
): CarriedNote[] {
  const carrying = carryingOf(revisions.from, revisions.to, comparison)
  return notes.map((note) => carryNote(note, carrying))
}

function carryNote(note: PinnedNote, carrying: Carrying): CarriedNote {
  const held = note.clauses.flatMap((id) => {
    const clause = carrying.from.get(id)
    const row = carrying.rowOf.get(id)
    return clause && row ? [{ clause, row }] : []
  })
  const [first] = held
  if (!first || held.length < note.clauses.length) {
    return { ...NOT_ANCHORED, note: note.id, row: null, confidence: 1, needsReview: true }
  }
  const words = held.length === 1 ? note.words : null
  const carried = combineCarried(
    held.map(({ clause, row }) => carryClause({ clause, row, words }, carrying)),
  )
  const confidence = Math.min(...held.map(({ row }) => row.confidence))
  const isPlain = carried.state === 'unchanged' && carried.around !== 'brackets'
  const needsReview = !isPlain || confidence < SURE
  return { ...carried, note: note.id, row: first.row.id, confidence, needsReview }
}

function carryClause(
  held: { clause: Clause; row: Row; words: PinnedNote['words'] },
  carrying: Carrying,
): Carried {
  const carried = carryThroughRow(held, carrying)
  return proposeElsewhere(carried, held, carrying) ?? carried
}
