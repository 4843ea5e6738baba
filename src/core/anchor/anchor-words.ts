import { quoteWords, LONGEST_QUOTE } from './quote-words.ts'
import { locateWords } from './locate-words.ts'
import { offsetOfCodePoint } from './code-points.ts'
import type { QuotedWords } from '../model/annotation.ts'
import type { ReadWords } from './read-web-target.ts'

/** Words found in a clause, or a sentence that says why not. */
export type AnchoredWords =
  | { kind: 'words'; words: QuotedWords }
  | { kind: 'refused'; reason: string }

const refused = (reason: string): AnchoredWords => ({ kind: 'refused', reason })

/**
 * Find words that came from outside in a clause's text, and quote them as the text itself has them: white
 * space may differ, nothing else (R3). A position alone is believed as it stands.
 */
export function anchorWords(text: string, { quote, position }: ReadWords): AnchoredWords {
  const range = {
    start: position ? offsetOfCodePoint(text, position.start) : -1,
    end: position ? offsetOfCodePoint(text, position.end) : -1,
  }
  if (!quote) return quoted(text, range)
  const located = locateWords(text, {
    quote: { type: 'TextQuoteSelector', ...quote },
    position: { type: 'TextPositionSelector', ...range },
  })
  switch (located.kind) {
    case 'missing':
      return refused(`The words “${excerpt(quote.exact)}” do not stand in this clause.`)
    case 'ambiguous':
      return refused(
        `The words “${excerpt(quote.exact)}” stand in several places of this clause, and nothing around them tells which.`,
      )
    default:
      return quoted(text, located)
  }
}

function quoted(text: string, { start, end }: { start: number; end: number }): AnchoredWords {
  if (start < 0 || start >= end) return refused('The position lies outside of this clause.')
  if (end - start > LONGEST_QUOTE) return refused('A quote has at most 8,000 characters.')
  return { kind: 'words', words: quoteWords(text, { start, end }) }
}

/** Enough of a quote to know it again. */
const EXCERPT = 60

const excerpt = (words: string) => (words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words)
