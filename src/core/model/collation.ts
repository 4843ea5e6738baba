import { z } from 'zod'
import { LongText, PartialDate, ShortText, Slug } from './identity.ts'
import { Term } from './term.ts'

/** One account's answer to a collation's question. */
export const CollationRow = z.object({
  account: ShortText.min(1),
  date: PartialDate.nullable(),
  /** Number of members as the source gives it, where the answer is a set. */
  count: z.int().nullable(),
  terms: z.array(Term).min(1),
  draft: Slug.nullable(),
  witness: Slug.nullable(),
  note: LongText.nullable(),
  sources: z.array(Slug),
})

/** One question, answered by many accounts of the same weeks: where reports differ, side by side. */
export const Collation = z.object({
  id: Slug,
  title: ShortText.min(1),
  question: ShortText.min(1),
  note: LongText.nullable(),
  rows: z.array(CollationRow).min(1),
})
export type Collation = z.infer<typeof Collation>
