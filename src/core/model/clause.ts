import { z } from 'zod'
import { ClauseText, LongText, ShortText, Slug } from './identity.ts'
import { Term } from './term.ts'

/** What sort of unit a clause is. `heading` holds no rule of its own; `plain` is an unnumbered paragraph. */
export const ClauseKind = z.enum([
  'article',
  'paragraph',
  'point',
  'subpoint',
  'annex',
  'part',
  'recital',
  'heading',
  'chapeau',
  'plain',
])
export type ClauseKind = z.infer<typeof ClauseKind>

/** Where a clause stands in the talks, according to a witness. `contested`: disputed, or reports disagree. */
export const Standing = z.enum([
  'reported',
  'proposed',
  'bracketed',
  'contested',
  'agreed',
  'signed',
  'withdrawn',
  'rejected',
  'unknown',
])
export type Standing = z.infer<typeof Standing>

/** What one side says of one point in the clause. */
export const Position = z.object({
  /** What the stance is about: the clause's text, one guarantor, the plant, … */
  subject: ShortText,
  party: Slug,
  stance: ShortText,
})
export type Position = z.infer<typeof Position>

/** The unit that we align and follow. Its id is unique within its revision. */
export const Clause = z.object({
  id: Slug,
  /** Id of the clause that this one stands in; `null` at the top. A parent comes before its children. */
  parent: Slug.nullable(),
  kind: ClauseKind,
  /** Label as printed ("Article 5", "4(c)"), or `null` where none was seen. */
  label: ShortText.nullable(),
  heading: ShortText.nullable(),
  text: ClauseText,
  /** UTF-16 offsets of the clause in the revision's text, `end` exclusive; `null` where there is no such text. */
  span: z.object({ start: z.int().min(0), end: z.int().min(0) }).nullable(),
  /** Id of the lineage that this clause continues, where a person or the record says so. */
  lineage: Slug.nullable(),
  topics: z.array(Slug),
  standing: Standing,
  /** Who asserts the standing; `null`: the witness itself. */
  standingBy: ShortText.nullable(),
  proposedBy: z.array(Slug),
  opposedBy: z.array(Slug),
  positions: z.array(Position),
  terms: z.array(Term),
  sources: z.array(Slug),
  note: LongText.nullable(),
})
export type Clause = z.infer<typeof Clause>
