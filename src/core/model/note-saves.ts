import { z } from 'zod'
import { Annotation, ClauseTarget, NoteSubject, NoteText, Tags } from './annotation.ts'
import { Author } from './author.ts'
import { ContentHash, LongText, Moment, reordersLine, ShortText, Slug } from './identity.ts'

/** Tags as they are entered; see `Name`. */
const EnteredTags = Tags.refine(
  (tags) => !tags.some(reordersLine),
  'A tag holds control characters that would change the order of the words beside it',
)

/**
 * A new note. `submission` is made by the client once per note: sending it again answers with the note
 * that it made, so that a save whose answer was lost leaves no second one.
 */
export const NewNote = NoteText.extend({
  tags: EnteredTags,
  submission: z.uuid(),
  subject: NoteSubject,
  author: Author,
})
export type NewNote = z.infer<typeof NewNote>

/** What is to be done to a note. `basedOn` is the number of the edit that the author saw. */
export const NoteEdit = z.object({
  basedOn: z.int().min(1),
  author: Author,
  change: z.discriminatedUnion('act', [
    z.object({ act: z.literal('edited'), text: NoteText.extend({ tags: EnteredTags }) }),
    z.object({ act: z.enum(['resolved', 'reopened', 'deleted', 'restored']) }),
  ]),
})
export type NoteEdit = z.infer<typeof NoteEdit>

/** The states of a carried note, as anchor/carried-note.ts gives them. */
export const CarryStateName = z.enum([
  'unchanged',
  'wording-changed',
  'moved',
  'split',
  'merged',
  'dropped',
  'not-covered',
])

/** How many places one note may be pinned to: as many as the parts of a split clause. */
const MOST_TARGETS = 200

/**
 * What a person decided about one carried note. `confirmed`: it stands where the state says, nowhere
 * if the words are gone. `re-pinned`: it stands on other words that the person chose. `left`: it stays
 * with the text it was made on.
 */
export const CarryDecision = z.object({
  note: Slug,
  from: ContentHash,
  to: ContentHash,
  /** 1, 2, 3 … within note and pair: a later decision stands in the place of the earlier, which is kept. */
  number: z.int().min(1),
  decision: z.enum(['confirmed', 're-pinned', 'left']),
  /** The state that the person saw, and what it rested on. */
  state: CarryStateName,
  engine: ShortText,
  alignment: z.int().min(0),
  /** Where the note stands now, all in the revision `to`. */
  targets: z.array(ClauseTarget).max(MOST_TARGETS),
  author: ShortText.min(1),
  at: Moment,
})
export type CarryDecision = z.infer<typeof CarryDecision>

/** How many notes may be decided about at once. */
const MOST_DECISIONS = 1_000

/** Decisions about notes carried between two revisions: all are stored, or none. */
export const CarrySave = z.object({
  author: Author,
  engine: ShortText,
  alignment: z.int().min(0),
  decisions: z
    .array(
      CarryDecision.pick({ note: true, decision: true, state: true, targets: true }).extend({
        /** Number of the decision that the author saw; 0 where there was none. */
        basedOn: z.int().min(0),
      }),
    )
    .min(1)
    .max(MOST_DECISIONS, `At most ${MOST_DECISIONS} notes can be decided about at once`),
})
export type CarrySave = z.infer<typeof CarrySave>

/**
 * Notes with their replies, oldest first, and the decisions that pinned some of them to other revisions.
 * `more` says that there are further ones which this answer leaves out.
 */
export const NoteList = z.object({
  notes: z.array(Annotation),
  decisions: z.array(CarryDecision),
  more: z.boolean(),
})
export type NoteList = z.infer<typeof NoteList>

/**
 * What an import of notes did. Every annotation is counted once: added, known already, or a problem. A last
 * sentence says how many of those added mention what is not here.
 */
export const NoteImportResult = z.object({
  added: z.int(),
  known: z.int(),
  problems: z.array(LongText),
})
export type NoteImportResult = z.infer<typeof NoteImportResult>
