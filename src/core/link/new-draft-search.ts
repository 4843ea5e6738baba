import { Slug } from '../model/identity.ts'
import { searchCodec, type SearchOf } from './search-codec.ts'

const instead = 'it is left open; choose below'

const parameters = {
  process: { schema: Slug, name: 'the process', instead },
  instrument: { schema: Slug, name: 'the instrument', instead },
  draft: { schema: Slug, name: 'the draft', instead },
  witness: { schema: Slug, name: 'the source', instead },
}

/** What a link to the page for one's own draft says. */
export type NewDraftSearch = SearchOf<typeof parameters>

/** Links to the page for one's own draft, and what it begins with: `/new`. */
export const newDraftLink = searchCodec(parameters)
