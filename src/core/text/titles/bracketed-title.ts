import { readsLikeTitle } from './find-titles.ts'

/** A title in brackets, and where what follows it begins. */
export type BracketedTitle = { title: string; length: number }

const IN_BRACKETS = /^[(（]([^()（）]{1,60})[)）](?:[ ]?[.:])?(?:[ ]?[-–—](?=\s|$))?\s*/u

/**
 * The title with which an article's wording begins, if it stands in brackets: 제1조(목적), Art. 2 (Registro).
 * Other brackets open with a number, a small letter, or a note on what was amended.
 */
export function bracketedTitle(wording: string): BracketedTitle | null {
  if (!wording.startsWith('(') && !wording.startsWith('（')) return null
  const found = IN_BRACKETS.exec(wording.slice(0, LONGEST))
  const title = found?.[1] ?? ''
  const isTitle = /^[\p{Lu}\p{Lo}]\p{L}/u.test(title) && readsLikeTitle(title)
  return found && isTitle ? { title, length: found[0].length } : null
}

const LONGEST = 80
