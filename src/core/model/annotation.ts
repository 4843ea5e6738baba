import { z } from 'zod'
import { ContentHash, LongText, Moment, ShortText, Slug } from './identity.ts'

/** Selectors of the W3C Web Annotation Data Model (2017), section 4.2. Offsets are UTF-16 units of the clause text. */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: LongText.min(1),
  prefix: ShortText,
  suffix: ShortText,
})
export const TextPositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
})

/** A note on a clause's wording, bound to the revision it was made against. */
export const Annotation = z.object({
  id: Slug,
  revision: ContentHash,
  clause: Slug,
  quote: TextQuoteSelector.nullable(),
  position: TextPositionSelector.nullable(),
  body: LongText.min(1),
  tags: z.array(ShortText),
  createdAt: Moment,
  author: ShortText,
})
export type Annotation = z.infer<typeof Annotation>
