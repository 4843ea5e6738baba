import type { Paragraph } from '../lines/join-lines.ts'
import { FEWEST_MARKED } from '../lines/markup-blocks.ts'
import { isRule } from '../lines/rule-under.ts'

const LONGEST = 250

/**
 * Whether a paragraph is a title for its mark: ### `npm ci`; ## Can I go back? No. Lines with the same
 * mark right below each other number a list.
 */
export function isMarkedTitle(
  text: string,
  paragraphs: readonly Paragraph[],
  index: number,
): boolean {
  const { start = 0, end = 0, lineCount, label } = paragraphs[index] ?? {}
  if (label?.role !== 'markup' || lineCount !== 1 || end - start > LONGEST) return false
  const prior = paragraphs[index - 1]
  const next = paragraphs[index + 1]
  if (!next) return false
  const isLike = (other?: Paragraph) =>
    other?.label?.role === 'markup' && other.label.depth === label.depth
  // A single # opens comments in code, too.
  if (label.depth < 2 || isLike(prior) || isLike(next) || /[:;,]/u.test(text.charAt(end - 1)))
    return false
  return /^#+ +\S/u.test(text.slice(start, start + 10))
}

/** Whether titles have marks in this text: ## before them, or a rule under them. Then a bare line is none. */
export function marksTitles(text: string, paragraphs: readonly Paragraph[]): boolean {
  let marked = 0
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1]
    // Names are signed on lines that follow each other.
    const names = next !== undefined && !isUnderlined(text, next)
    if ((isUnderlined(text, paragraph) && names) || isMarkedTitle(text, paragraphs, index)) marked++
  })
  return marked >= FEWEST_MARKED
}

/** Whether a paragraph is a title with a rule right under it: npm-registry(7) over =====. */
export function isUnderlined(
  text: string,
  { start, end, titleEnd = end, isFurniture }: Paragraph,
): boolean {
  if (titleEnd === end || isFurniture || titleEnd - start > LONGEST) return false
  if (!isRule(text.slice(titleEnd, end).trim()) || !isOpen(text, titleEnd)) return false
  return !standsInColumns(text.slice(start, titleEnd))
}

/** Whether gaps set columns apart, as in a running head or a table. */
export function standsInColumns(wording: string): boolean {
  return /\S(?: {3,}|\t+)\S/u.test(wording)
}

/** A rule under a sentence divides. */
const isOpen = (text: string, end: number) =>
  /[\p{L}\p{M}\p{N})`'"*_?\]]$/u.test(text.slice(Math.max(0, end - 2), end))

/** Whether a line is set in bold as a whole. */
export function isBold(written: string): boolean {
  return /^(\*\*|__)(?=\S).*\1[:.]?$/u.test(written)
}

/**
 * A title without the signs that set it in bold, of which the first may stand before its number; but
 * with its blanks: ____.
 */
export function withoutBold(title: string): string {
  return BOLD.exec(title)?.[1] ?? title
}

const BOLD = /^(?:\*\*|__)?((?:(?!\*\*|__).)+)(?<!\s)(?:\*\*|__)$/su
