import { z } from 'zod'
import { LongText, PartialDate, ShortText, Slug } from './identity.ts'

/**
 * The standing of one member in a set: `reported`, `in-text`, `agreed`, `proposed`, or `bracketed`
 * (text that one side wants). `by` names the sides that propose it.
 */
const Membership = z.object({
  id: Slug,
  status: z.enum(['reported', 'in-text', 'agreed', 'proposed', 'bracketed']),
  by: z.array(Slug),
})
export type Membership = z.infer<typeof Membership>

/** A number or a range; equal ends where the figure is exact. `max: null` means "at least". */
const Range = z.object({ min: z.number().nullable(), max: z.number().nullable() })

/** One figure. `side` names whose figure it is, `null` where the text gives one figure for all. */
const Figure = z.object({
  side: Slug.nullable(),
  range: Range.nullable().describe('null: this side’s figure is not known'),
})
export type Figure = z.infer<typeof Figure>

/** One option; `of` names the side or the territory that it is about, `null` for the clause as a whole. */
const Choice = z.object({ of: Slug.nullable(), option: ShortText.min(1) })

/** The typed value of a term. `kind` agrees with the type in the term's definition. */
export const TermValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('parties'), members: z.array(Membership) }),
  z.object({ kind: z.literal('territories'), members: z.array(Slug) }),
  z.object({ kind: z.literal('options'), members: z.array(ShortText.min(1)) }),
  z.object({ kind: z.literal('amount'), figures: z.array(Figure).min(1) }),
  z.object({ kind: z.literal('duration'), min: z.number().nullable(), max: z.number().nullable() }),
  z.object({ kind: z.literal('date'), date: PartialDate }),
  z.object({ kind: z.literal('choice'), choices: z.array(Choice).min(1) }),
  z.object({ kind: z.literal('flag'), value: z.boolean() }),
  z.object({ kind: z.literal('decision-rule'), rule: ShortText.min(1) }),
  z.object({ kind: z.literal('text'), text: LongText }),
  /** The clause has this term, but its value could not be read (`unknown`), is expressly absent (`none`), still open (`open`), or accounts of it differ (`disputed`). */
  z.object({ kind: z.literal('unstated'), why: z.enum(['unknown', 'none', 'open', 'disputed']) }),
])
export type TermValue = z.infer<typeof TermValue>

/** What kind of value a term has. */
export const TermType = z.enum([
  'parties',
  'territories',
  'options',
  'amount',
  'duration',
  'date',
  'choice',
  'flag',
  'decision-rule',
  'text',
])
export type TermType = z.infer<typeof TermType>

/** What a term means in this process. Data, not code: a process may define any. */
export const TermDefinition = z.object({
  key: Slug,
  label: ShortText.min(1),
  type: TermType,
  /** Unit of amounts (`people`, `km`, `USD`, `share`) and durations (`days`, `years`); `null` for the rest. */
  unit: ShortText.nullable(),
  /** Labels of options as people read them; an option without one is shown as it stands. */
  options: z.record(z.string(), ShortText),
  note: LongText.nullable(),
})
export type TermDefinition = z.infer<typeof TermDefinition>

/** One typed value in a clause. */
export const Term = z.object({ key: Slug, value: TermValue })
export type Term = z.infer<typeof Term>
