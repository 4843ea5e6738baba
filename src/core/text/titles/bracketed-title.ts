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

/**
 * The title in small letters of an article on whose line nothing else stands: `definitions` of "Article 1
 * (definitions)". What became of an article, "(repealed)", or that it has no title is none.
 */
export function smallTitle(wording: string): string | null {
  const found = wording.length > LONGEST ? null : IN_BRACKETS.exec(wording)
  if (found?.[0].length !== wording.length) return null
  const title = found[1] ?? ''
  return /^\p{Ll}[\p{L}\p{M} ,’'-]+$/u.test(title) && !STATE.test(title) ? title : null
}

const STATE = new RegExp(
  [
    String.raw`^(?:(?:ex|former) .*|(?:no|keine) (?:heading|text|title|titel|überschrift)`,
    String.raw`(?:as )?(?:agreed|amended|merged|moved|proposed|renumbered|replaced|withdrawn)(?: .*)?`,
    'continued|pending|to be .*',
    'new|nouve(?:au|l|lle)|nuev[oa]|neu|нов(?:ый|ая|ий|а)|untitled|reserved|réservé|reservad[oa]',
    String.raw`(?:deleted|omitted|repealed|revoked|suspended|abrogée?|supprimée?|derogad[oa])(?: .*)?`,
    String.raw`(?:suprimid[oa]|revogad[oa]|abrogato|soppresso|aufgehoben|entfällt|gestrichen)(?: .*)?`,
    String.raw`weggefallen(?: .*)?|(?:вилучен|виключен|втрати|скасован|исключ|отмен|утрати)\p{L}*(?: .*)?)$`,
  ].join('|'),
  'u',
)
