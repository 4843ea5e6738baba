import { draftLink } from '../link/draft-search.ts'
import type { CitedText } from './cited.ts'

/** What a link points at within a text: a clause, and words of it. */
export type CitedPlace = { clause: string; words?: string }

/** The longest quoted span that a link carries, and an address that stays whole wherever it is sent. */
const MOST_WORDS = 300
const LONGEST_ADDRESS = 1_800

/**
 * The address of one revision of a text, of a clause in it, or of words in that. Words too long for a
 * link are named by their beginning; where not even that fits, the clause stands alone.
 */
export function textAddress(origin: string, text: CitedText, place?: CitedPlace): string {
  const { draft, witness, revision } = text
  const write = (quote: string | undefined) =>
    `${origin}/drafts/${draft}${draftLink.write({
      revision: String(revision),
      witness: witness ?? undefined,
      clause: place?.clause,
      quote,
    })}`
  for (let quote = beginning(place?.words, MOST_WORDS); quote; quote = shorter(quote)) {
    const address = write(quote)
    if (address.length < LONGEST_ADDRESS) return address
  }
  return write(undefined)
}

const shorter = (quote: string) => beginning(quote, Math.floor(quote.length * 0.75))

/** The first words, as many as fit whole; nothing where the first is too long. */
function beginning(words: string | undefined, most: number): string | undefined {
  if (words === undefined || words.length <= most) return words
  return /^.*(?=\s)/su.exec(words.slice(0, most + 1))?.[0].trimEnd()
}
