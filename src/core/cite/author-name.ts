import { oneLine } from './cite-words.ts'

/** The name of an author: in its two parts where these are plain to see, else as it was typed. */
export type AuthorName = { family: string; given: string } | { literal: string }

/** One Latin word as names are written: "Ada", "O’Brien", "Jean-Luc"; no initials, no capitals throughout. */
const NAME_WORD = /^\p{Lu}[\p{L}’']*\p{Ll}(?:-\p{Lu}[\p{L}’']*\p{Ll})*$/u
const LATIN = /^[\p{Script=Latin}’' -]+$/u

/** Words that bodies, desks and titles have in their names, and people do not. */
const NO_NAME = new Set(
  (
    'academy agency alliance analysts anonymous archive army assembly association bank board bureau center ' +
    'centre chair circle club coalition college commission committee community council court crisis data ' +
    'delegation department desk doctor dr editor editors embassy europe faculty federation forum foundation ' +
    'global group guest initiative institute international journal lab law library madame media ministry ' +
    'miss mission monitor mr mrs ms museum negotiations network news observatory office organisation ' +
    'organization parliament party peace policy press prof professor programme program project record ' +
    'reporter research researcher review school secretariat security service sir society staff state states ' +
    'studies study support team the times trust un union unit united university user watch world'
  ).split(' '),
)

/** Family names that usually stand first: there nobody can see which part is which. */
const OFTEN_FIRST = new Set(
  (
    'bui cao chan chang chen cheng cho choi chu dang do dong duan fan feng gao guo han hoang huang huynh ' +
    'jang jiang jung kang kim kwon lam le lee li liang lim lin liu lu luo ma ngo nguyen pan park pham phan ' +
    'shen shin son song su sun tan tang tran vo vu wang wei wong wu xi xiao xie xu yan yang yao ye yoon yu ' +
    'yuan zeng zhang zhao zheng zhou zhu'
  ).split(' '),
)

/**
 * Take a typed name apart where that is safe: two plain Latin words, neither of which belongs to a body
 * or a title, nor the first to the names that are written family first. Else it stays whole (K3).
 */
export function authorName(typed: string): AuthorName {
  const literal = oneLine(typed)
  const [given, family, ...more] = literal.split(' ')
  if (given === undefined || family === undefined || more.length > 0) return { literal }
  const words = [given, family]
  const isPlain = words.every((word) => NAME_WORD.test(word) && LATIN.test(word))
  const isOther = words.some((word) => NO_NAME.has(plain(word))) || OFTEN_FIRST.has(plain(given))
  return isPlain && !isOther ? { family, given } : { literal }
}

/** As bibliographies sort it: "Rahmani, Ada". */
export const invertedName = (name: AuthorName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`

/** With the given name by its initials: "Rahmani, A.", "Picard, J.-L.". */
export function initialledName(name: AuthorName): string {
  if ('literal' in name) return name.literal
  const initials = name.given.split('-').map((part) => `${part.charAt(0)}.`)
  return `${name.family}, ${initials.join('-')}`
}

/** In small letters without accents, as the lists above have their words. */
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
