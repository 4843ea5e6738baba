import { z } from 'zod'
import { Slug } from '../model/identity.ts'
import { QUOTE } from './quote-parameter.ts'
import { searchCodec, type SearchOf } from './search-codec.ts'

const parameters = {
  witness: { schema: Slug, name: 'the source', instead: 'the main source is shown' },
  /** Pins our record of that source; missing: the latest, whatever is recorded later. */
  revision: {
    schema: z.string().regex(/^[1-9]\d{0,5}$/),
    name: 'the revision',
    instead: 'the latest is shown',
  },
  /** Clause that the reader is sent to. */
  clause: { schema: Slug, name: 'the clause', instead: 'the page begins at the top' },
  /** Words of that clause which are marked. */
  quote: QUOTE,
}

/** What a link to a draft says. */
export type DraftSearch = SearchOf<typeof parameters>

/** Links to the page that shows one text: `/drafts/<draft>`. */
export const draftLink = searchCodec(parameters)
