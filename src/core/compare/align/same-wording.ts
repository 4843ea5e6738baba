import type { AlignableClause } from '../clause-link.ts'

type Worded = Pick<AlignableClause, 'heading' | 'text'>

/** Whether two clauses say the same in heading and text, but for white space, quote style, dashes and how letters are stored. */
export function isSameWording(one: Worded, other: Worded): boolean {
  if (one.text === other.text && one.heading === other.heading) return true
  return plainWording(one) === plainWording(other)
}

/** Heading and text with all quotation marks and apostrophes as one, all dashes as another, and single spaces. */
export function plainWording({ heading, text }: Worded): string {
  return heading ? `${plain(heading)}\n${plain(text)}` : plain(text)
}

/** Likewise, a wording by itself. */
export const plain = (wording: string) =>
  wording.normalize('NFC').replace(QUOTES, "'").replace(DASHES, '-').replace(/\s+/gu, ' ').trim()

const QUOTES = /["«»`´\u2018-\u201f‹›]/gu
const DASHES = /[\u2010-\u2015]/gu
