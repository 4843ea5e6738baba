import { z } from 'zod'
import { Author } from './author.ts'
import { ContentHash, LongText, Moment, ShortText, Slug } from './identity.ts'

/** How many clauses of one side a decision may name. */
const MOST_CLAUSES = 200
/** How many decisions an alignment may hold. */
const MOST_DECISIONS = 2_000

const ClauseIds = z
  .array(Slug)
  .min(1)
  .max(MOST_CLAUSES, `A decision names at most ${MOST_CLAUSES} clauses of one side`)

/**
 * What a person decided about clauses of two revisions. `together`: these are one clause, however it
 * was split or merged on the way. `apart`: none of these before is the same clause as any of these after.
 */
export const Decision = z.object({
  kind: z.enum(['together', 'apart']),
  before: ClauseIds,
  after: ClauseIds,
  author: ShortText.min(1),
  decidedAt: Moment,
  note: LongText.nullable(),
})
export type Decision = z.infer<typeof Decision>

/** In the order in which they were made; where two contradict each other, the later wins. */
const Decisions = z
  .array(Decision)
  .max(MOST_DECISIONS, `An alignment holds at most ${MOST_DECISIONS} decisions`)

/**
 * One version of people's decisions about two revisions: always the whole list, so that dropping one
 * undoes it. What the engine finds is not stored: it follows from the revisions. Versions belong to the
 * pair, whichever of the two is looked at as before.
 */
export const Alignment = z.object({
  before: ContentHash,
  after: ContentHash,
  /** 1, 2, 3 … within its pair of revisions. */
  number: z.int().min(1),
  decisions: Decisions,
  /** The engine whose proposal the author saw. */
  engine: ShortText,
  createdAt: Moment,
  author: ShortText.min(1),
  note: LongText.nullable(),
})
export type Alignment = z.infer<typeof Alignment>

/** A version without its decisions, for lists. */
export const AlignmentSummary = Alignment.omit({ decisions: true }).extend({
  decisionCount: z.int().min(0),
})
export type AlignmentSummary = z.infer<typeof AlignmentSummary>

/**
 * A save of people's decisions. Those that stand in an earlier version stay as they were made; of all
 * others the store itself says that this author made them now.
 */
export const AlignmentSave = z.object({
  /** Number of the version that the author started from; 0 where there was none. */
  basedOn: z.int().min(0),
  decisions: Decisions,
  author: Author,
  note: LongText.nullable(),
})
export type AlignmentSave = z.infer<typeof AlignmentSave>

/** The same decision seen from the other side. */
export function mirrorDecision(decision: Decision): Decision {
  return { ...decision, before: decision.after, after: decision.before }
}
