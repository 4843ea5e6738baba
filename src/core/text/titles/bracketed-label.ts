import type { FoundLabel } from '../labels/label-sequence.ts'

/**
 * The title on a line that a negotiator put in brackets, label and all: `[Guarantees` of
 * "[Article 2. Guarantees"; null if the line has no title ("[Article 1 bis", "[Article 3]"). Other lines are their title.
 */
export function titleInBracket(line: string, label: FoundLabel | null): string | null {
  const opening = '[' + (label?.printed ?? '')
  if (opening === '[' || !line.startsWith(opening)) return line
  const title = line.slice(opening.length).replace(/^[\s.:–—-]+/u, '')
  return title === '' || title === ']' ? null : `[${title}`
}

type Labelled = { label: FoundLabel | null; start: number; end: number; textStart: number }

/** Whether nothing stands on an article's line but its label, in brackets or not. */
export function isLabelAlone(text: string, { label, start, end, textStart }: Labelled): boolean {
  return textStart >= end || titleInBracket(text.slice(start, end).trim(), label) === null
}
