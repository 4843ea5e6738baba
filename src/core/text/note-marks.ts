import { characterKind, DIGIT } from './character-kind.ts'

/**
 * Where a wording that ends at `end` ends without the mark of a note: behind the comma of
 * "(S/2030/7),1", the full stop of "ceasefire.[2]" or "ceasefire.*". A figure is a mark only right
 * behind a sign that it cannot be part of: not in 1.5, 10:30, Art.5.
 */
export function endWithoutNote(text: string, end: number): number {
  // Nearly every wording ends in a letter or a sign.
  if (end === 0) return end
  const last = text.charCodeAt(end - 1)
  if (characterKind(last) !== DIGIT && !MARKS.has(last)) return end
  return end - (NOTE.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0].length ?? 0)
}

/** The same text, as long, with blanks for the marks of notes behind its words. */
export function blankNotes(text: string): string {
  return text.replace(NOTES, (mark) => ' '.repeat(mark.length))
}

const LONGEST = 16
const MARKS: ReadonlySet<number> = new Set(
  Array.from('¹²³⁰⁴⁵⁶⁷⁸⁹*†‡]', (mark) => mark.charCodeAt(0)),
)
const MARK = String.raw`(?:\p{Nd}{1,3}|[¹²³⁰⁴-⁹]+|[*†‡]{1,3}|\[\p{Nd}{1,3}\])`
/** A full stop ends a sentence behind a word too long for an abbreviation; a comma may follow a year. */
const SIGN = String.raw`(?:[\p{L}\p{M})\]”»"’'][,:،]|(?:19|20)\d\d,|[\p{L}\p{M}\p{N})\]”»"’'][;؛]|(?:\p{L}{5}|[)\]])[.!?])[)\]”»"’']?`
const NOTE = new RegExp(`(?<=${SIGN})${MARK}$`, 'u')
const NOTES = new RegExp(`(?<=${SIGN})${MARK}(?=\\s|$)`, 'gu')
