import { z } from 'zod'
import { LongText, Moment, PartialDate, ShortText, Slug } from './identity.ts'
import { DatePrecision } from './process.ts'

/** How one statement or event bears on another. */
const Relation = z.object({
  to: Slug,
  relation: z.enum(['responds-to', 'qualifies', 'contradicts', 'confirms', 'revises']),
})

/** What a statement and an event have in common. */
const Occurrence = z.object({
  id: Slug,
  date: PartialDate,
  datePrecision: DatePrecision,
  /** Moment with its offset where a source stamps one, and where that stamp comes from. */
  time: Moment.nullable(),
  timeBasis: ShortText.nullable(),
  place: ShortText.nullable(),
  person: Slug.nullable(),
  party: Slug.nullable(),
  role: ShortText.nullable(),
  stance: ShortText,
  title: ShortText.min(1),
  summary: LongText,
  quote: LongText.nullable(),
  /** Drafts or witnesses that it is about. */
  about: z.array(Slug),
  relatesTo: z.array(Relation),
  /** Whether the rolling report of 29 March 2022 carried it, and what it said there. */
  inLiveUpdates: z.boolean(),
  liveUpdatesNote: LongText.nullable(),
  note: LongText.nullable(),
  sources: z.array(Slug),
})

/** What was said about a draft or a clause, or about the talks. */
export const Statement = Occurrence.extend({ kind: z.enum(['statement', 'report', 'analysis']) })
export type Statement = z.infer<typeof Statement>

/** What was reported to happen. Always attributed: `attribution` says by whom. */
export const Event = Occurrence.extend({
  kind: z.literal('action'),
  reportedBy: Slug.nullable(),
  attribution: LongText.nullable(),
})
export type Event = z.infer<typeof Event>
