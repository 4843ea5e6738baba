import { z } from 'zod'
import { ContentHash, LongText, Moment, ShortText, Slug } from './identity.ts'

/** A saved, citable view: everything that decides what a reader sees. */
export const Comparison = z.object({
  id: Slug,
  before: ContentHash,
  after: ContentHash,
  /** Version of people's decisions about the two revisions; 0: none of them. */
  alignment: z.int().min(0),
  engine: ShortText,
  /** The view's search parameters in canonical form, see core/link. */
  view: z.string().max(2_000),
  caption: LongText,
  notes: z.array(Slug),
  createdAt: Moment,
  author: ShortText,
})
export type Comparison = z.infer<typeof Comparison>
