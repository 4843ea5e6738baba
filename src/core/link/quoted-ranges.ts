import type { TextRange } from '../anchor/quote-words.ts'

/**
 * Every place where words that a link quotes stand in a clause's text. White space may differ, nothing
 * else: words that were changed are not there any more.
 */
export function quotedRanges(text: string, quote: string): TextRange[] {
  const words = quote.trim().split(/\s+/u)
  if (words.join('') === '') return []
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}
