import { z } from 'zod'
import { ContentHash, LongText, Moment, ShortText, Slug } from './identity.ts'

/** A saved, citable view: everything that decides what a reader sees. */
export const Comparison = z.object({
  id: Slug,
  before: ContentHash,
  after: ContentHash,
  alignment: Slug.nullable(),
  engine: ShortText,
  /** The view's search parameters in canonical form, see core/link. */
  view: z.string().max(2_000),
  caption: LongText,
  notes: z.array(Slug),
  createdAt: Moment,
  author: ShortText,
})
export type Comparison = z.infer<typeof Comparison>
