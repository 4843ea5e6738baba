import { z } from 'zod'
import { ContentHash, LongText, Moment, ShortText, Slug } from './identity.ts'

/** How many tags one note may bear, and how long one may be. */
const MOST_TAGS = 20
const LONGEST_TAG = 60
/** How many terms and clauses one note may mention. */
const MOST_MENTIONS = 20
/** How many clauses one side of a change may hold; as many as a person's decision about clauses. */
const MOST_CLAUSES = 200

/**
 * Selectors of the W3C Web Annotation Data Model (2017), section 4.2. Inside Travaux offsets are UTF-16
 * units of the clause's text, `end` exclusive; JSON-LD counts code points, see anchor/web-annotation.ts.
 */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: LongText.min(1),
  prefix: ShortText,
  suffix: ShortText,
})
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>

/** Where quoted words stand in the text of their clause, in UTF-16 units; `end` is exclusive. */
export const TextPositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
})
export type TextPositionSelector = z.infer<typeof TextPositionSelector>

/** Words of one clause: what they are, and where they stood in the revision they were chosen in. */
export const QuotedWords = z.object({ quote: TextQuoteSelector, position: TextPositionSelector })
export type QuotedWords = z.infer<typeof QuotedWords>

/** One clause of one revision, or some of its words. `words: null` is the whole clause. */
export const ClauseTarget = z.object({
  revision: ContentHash,
  clause: Slug,
  words: QuotedWords.nullable(),
})
export type ClauseTarget = z.infer<typeof ClauseTarget>

/** One side of a change: several clauses where one was split or merged, none where there is none. */
export const ChangeSide = z.object({
  revision: ContentHash,
  clauses: z.array(Slug).max(MOST_CLAUSES),
})
export type ChangeSide = z.infer<typeof ChangeSide>

/**
 * What a note is about: a clause's wording, what changed between two revisions, or another note.
 * Never changes: a note that is pinned to newer words is a decision about it, not another subject.
 */
export const NoteSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wording'), target: ClauseTarget }),
  z
    .object({ kind: z.literal('change'), before: ChangeSide, after: ChangeSide })
    .refine(
      ({ before, after }) => before.clauses.length + after.clauses.length > 0,
      'A note on a change names at least one clause',
    ),
  z.object({ kind: z.literal('reply'), to: Slug }),
])
export type NoteSubject = z.infer<typeof NoteSubject>

/** A term of the process or a clause's lineage that a note speaks of. */
export const Mention = z.object({ kind: z.enum(['term', 'clause']), id: Slug })
export type Mention = z.infer<typeof Mention>

/** Words to find a note by. */
export const Tags = z
  .array(ShortText.min(1).max(LONGEST_TAG, `A tag has at most ${LONGEST_TAG} characters`))
  .max(MOST_TAGS, `A note bears at most ${MOST_TAGS} tags`)

/** What an author writes, and may write anew. Plain text: nothing in it is ever markup. */
export const NoteText = z.object({
  body: LongText.min(1),
  tags: Tags,
  mentions: z.array(Mention).max(MOST_MENTIONS, `A note mentions at most ${MOST_MENTIONS} things`),
})
export type NoteText = z.infer<typeof NoteText>

/** What was done to a note. */
export const NoteAct = z.enum(['written', 'edited', 'resolved', 'reopened', 'deleted', 'restored'])
export type NoteAct = z.infer<typeof NoteAct>

/** One entry of a note's own history: the whole state after it, so that nothing is ever lost. */
export const AnnotationEdit = NoteText.extend({
  /** 1, 2, 3 … within its note. */
  number: z.int().min(1),
  act: NoteAct,
  resolved: z.boolean(),
  deleted: z.boolean(),
  author: ShortText.min(1),
  at: Moment,
})
export type AnnotationEdit = z.infer<typeof AnnotationEdit>

/** A note as it now stands: its subject, and the state after its latest edit. */
export const Annotation = NoteText.extend({
  id: Slug,
  subject: NoteSubject,
  resolved: z.boolean(),
  deleted: z.boolean(),
  /** Number of the latest edit; a further edit says which one it builds on. */
  edit: z.int().min(1),
  createdAt: Moment,
  author: ShortText.min(1),
  editedAt: Moment,
  editedBy: ShortText.min(1),
})
export type Annotation = z.infer<typeof Annotation>

/** Tags that are offered first. People add their own; nothing depends on these. */
export const USUAL_TAGS = ['ambiguity', 'red line', 'concession', 'veto', 'question'] as const
