import { z } from 'zod'
import { ContentHash, LongText, PartialDate, ShortText, Slug, WebAddress } from './identity.ts'

/** A publication that something rests on. */
export const Source = z.object({
  id: Slug,
  publisher: ShortText,
  title: ShortText.min(1),
  url: WebAddress.nullable(),
  date: PartialDate.nullable(),
  /** Sort of publication in the record's own words: news, repost, state-media, official, … */
  kind: ShortText,
  /** How we know it: a stored opening was read, or it is cited through other sources. */
  access: z.enum(['stored-excerpt', 'cited-via', 'given-by-user']),
  archivedUrl: WebAddress.nullable(),
  /** Hash of the copy that was read, where there is one. */
  hash: ContentHash.nullable(),
  note: LongText.nullable(),
})
export type Source = z.infer<typeof Source>
