import { z } from 'zod'
import { LanguageTag, LongText, PartialDate, ShortText, Slug } from './identity.ts'

/** Whether something came with the bundled record or was entered by a person here. */
export const Origin = z.enum(['record', 'user'])
export type Origin = z.infer<typeof Origin>

/** A peace process: the whole of talks about one conflict. Holds everything else. */
export const Process = z.object({
  id: Slug,
  title: ShortText.min(1),
  shortTitle: ShortText.min(1),
  summary: LongText,
  /** Which spelling of place names this process uses, and why: one choice, stated. */
  placeNames: LongText,
  language: LanguageTag,
  origin: Origin,
})
export type Process = z.infer<typeof Process>

/** What a clause is about. Belongs to a process. */
export const Topic = z.object({ id: Slug, label: ShortText.min(1) })
export type Topic = z.infer<typeof Topic>

/** A negotiating side, a third state, an organisation or a named group. */
export const Party = z.object({
  id: Slug,
  name: ShortText.min(1),
  kind: z.enum(['state', 'organisation', 'group', 'entity']),
  note: LongText.nullable(),
})
export type Party = z.infer<typeof Party>

/** A person with the role in which they spoke. */
export const Person = z.object({
  id: Slug,
  name: ShortText.min(1),
  role: ShortText,
  party: Slug.nullable(),
  note: LongText.nullable(),
})
export type Person = z.infer<typeof Person>

/** How exactly a date is known. */
export const DatePrecision = z.enum(['day', 'month', 'year', 'approximate'])
export type DatePrecision = z.infer<typeof DatePrecision>

/** One numbered meeting or exchange within a process. */
export const Round = z.object({
  id: Slug,
  sequence: z.int().min(1),
  title: ShortText.min(1),
  dateStart: PartialDate,
  dateEnd: PartialDate,
  datePrecision: DatePrecision,
  place: ShortText,
  format: ShortText,
  mediators: z.array(Slug),
  delegations: z.array(z.object({ party: Slug, people: z.array(Slug) })),
  /** Ids of drafts, or of witnesses where the round produced a report of a draft. */
  tabled: z.array(Slug),
  summary: LongText,
  note: LongText.nullable(),
  sources: z.array(Slug),
})
export type Round = z.infer<typeof Round>
