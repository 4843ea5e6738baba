import type { WordSpan } from '../compare/word-span.ts'
import type { TextRange } from './quote-words.ts'

/** Where a range of before stands in after, and the small difference between the two. */
export type MappedRange = { range: TextRange; words: readonly WordSpan[] }

/**
 * Carry a range of the wording before to the wording after, through a comparison of the two (R5).
 * Kept characters go where the comparison puts them, to the character. Words that were replaced go to
 * what replaced them, as a whole; words that were only dropped leave an empty range where they stood.
 * What was added right before or right behind the range is not part of it.
 */
export function mapRange(spans: readonly WordSpan[], { start, end }: TextRange): MappedRange {
  const words: WordSpan[] = []
  const standing: TextRange[] = []
  let before = 0
  let after = 0
  let isReplaced = false
  for (const span of spans) {
    const from = Math.max(start - before, 0)
    const to = Math.min(end - before, span.text.length)
    const touches = span.kind !== 'added' && from < to
    const isPut = span.kind === 'added' && (isReplaced || (start < before && before < end))
    if (touches) words.push({ ...span, text: span.text.slice(from, to) })
    if (isPut) words.push(span)
    if (touches && span.kind === 'dropped') standing.push({ start: after, end: after })
    if (touches && span.kind === 'kept') standing.push({ start: after + from, end: after + to })
    if (isPut) standing.push({ start: after, end: after + span.text.length })
    if (span.kind !== 'added') before += span.text.length
    if (span.kind !== 'dropped') after += span.text.length
    isReplaced = span.kind === 'dropped' && touches
  }
  const range = { start: standing.at(0)?.start ?? after, end: standing.at(-1)?.end ?? after }
  return { range, words }
}

/** Whether a small difference is none: every character of the quote was kept, and nothing stands between. */
export function isUnchanged(words: readonly WordSpan[]): boolean {
  return words.length > 0 && words.every(({ kind }) => kind === 'kept')
}
