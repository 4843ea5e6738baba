import { bracketedTitle } from '../titles/bracketed-title.ts'
import type { Paragraph } from './join-lines.ts'
import type { LabelSequence } from '../labels/label-sequence.ts'
import type { Label } from '../labels/label.ts'
import { readLabel } from '../labels/read-label.ts'

type Reading = { text: string; sequence: LabelSequence; language: string }

/**
 * "Art. 2. (1) The register is public." opens an article and its first paragraph on one line: each
 * becomes a paragraph of its own, up to `MOST_OPENED` on one line. Anything else stays one.
 */
export function splitOff(
  paragraph: Paragraph,
  reading: Reading,
  opened = MOST_OPENED,
): Paragraph[] {
  const { role = '' } = paragraph.label ?? {}
  if (opened === 0 || !HOLDERS.has(role)) return [paragraph]
  const { text, sequence } = reading
  const wording = text.slice(paragraph.textStart, paragraph.end)
  const title = role === 'article' || role === 'sign' ? bracketedTitle(wording) : null
  const start = paragraph.textStart + (title?.length ?? 0)
  const inner = readFirst(paragraph, start, reading)
  const label = inner && sequence.accept(inner, 'apart')
  if (!inner || !label || start === paragraph.start) return [paragraph]
  const outer = { ...paragraph, end: trimmedEnd(text, paragraph.start, start) }
  const rest = { ...paragraph, start, label, textStart: start + inner.length }
  return [
    { ...outer, textStart: Math.min(outer.textStart, outer.end) },
    ...splitOff(rest, reading, opened - 1),
  ]
}

/** How many lists may open on one line, one in the other: laws go three deep. */
const MOST_OPENED = 4

const HOLDERS: ReadonlySet<string> = new Set(['article', 'sign', 'item'])

/** The label of a list's first member, where wording follows it. */
function readFirst(
  { label: outer, end }: Paragraph,
  start: number,
  { text, language }: Reading,
): Label | null {
  const isItem = outer?.role === 'item'
  if (isItem && !MAY_OPEN.test(text.slice(start, start + LONGEST_OPENING))) return null
  const inner = readLabel(text.slice(start, end), language)
  if (!inner || inner.doubtful || inner.length === 0 || start + inner.length >= end) return null
  if (!inner.readings.some(({ value }) => value === 1)) return null
  if (isItem) return inner.readings.every(({ family }) => INNER.test(family)) ? inner : null
  const isSign = inner.role === 'sign' && outer?.role === 'article'
  const isSentence = !/^(?![ა-ჿ])\p{Ll}/u.test(text.slice(start + inner.length, end))
  return isSentence &&
    (isSign || (inner.role === 'item' && NUMBERED.test(inner.readings[0].family)))
    ? inner
    : null
}

/** What may open within a point: (a), ①, Option 1. ⒈ and its like count as circled. */
const INNER = /[)）]$|^(?:circled|option|alternative)/
/** Most items begin with words and no such sign: then nothing need be read. */
const MAY_OPEN = /[)）\u2460-\u249b:–—]/
const LONGEST_OPENING = 20
/** A letter or roman numeral with a full stop may be somebody's initial. */
const NUMBERED = /[)）]$|^(?:circled|decimal|number|han|option|alternative)/u

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}
