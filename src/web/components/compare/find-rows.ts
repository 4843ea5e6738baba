import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { clausesOn } from '../../../core/phrases/clause-holders.ts'
import { clausePath, type ClausesById } from '../../../core/phrases/clause-name.ts'

/** Finds rows by what they are called and by their words; one that is called so comes first. */
export type RowFinder = (rows: readonly FilledRow[], wanted: string) => readonly FilledRow[]

/** A finder over all rows of a comparison: a clause's label counts from its article down. */
export function rowFinder(all: readonly FilledRow[]): RowFinder {
  const held = { before: clausesOn('before', all), after: clausesOn('after', all) }
  return (rows, wanted) => {
    const sought = wordsOf(wanted)
    // Signs alone, as `[` or `%`, are looked for as they are typed.
    if (sought === '') return rows.filter((filled) => holdsSigns(filled, wanted.trim()))
    return rows
      .map((filled) => ({ filled, rank: rankOf(filled, namesOf(filled, held), sought) }))
      .filter(({ rank }) => rank < NOT_FOUND)
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ filled }) => filled)
  }
}

const holdsSigns = ({ before, after }: FilledRow, signs: string) =>
  signs === '' ||
  [...before, ...after].some(({ label, heading, text }) =>
    `${label ?? ''} ${heading ?? ''} ${text}`.includes(signs),
  )

type Held = { before: ClausesById; after: ClausesById }

/** All that a row's clauses are called, in the index, in their heads and in other rows. */
function namesOf({ title, before, after }: FilledRow, held: Held): string[] {
  const called = (side: keyof Held) =>
    ({ before, after })[side].flatMap((clause) => {
      const path = clausePath(clause, held[side])
      return [clause.label, path, clause.heading, path && `${path} ${clause.heading ?? ''}`]
    })
  return [title, ...called('before'), ...called('after')].map((name) => wordsOf(name ?? ''))
}

const NOT_FOUND = 4

function rankOf({ before, after }: FilledRow, names: readonly string[], sought: string): number {
  if (names.includes(sought)) return 0
  if (names.some((name) => name.startsWith(sought))) return 1
  if (names.some((name) => name.includes(sought) || holdsWords(name, sought))) return 2
  const isSaid = [...before, ...after].some(({ text }) => wordsOf(text).includes(sought))
  return isSaid ? 3 : NOT_FOUND
}

/** Whether a name has all the words in this order, perhaps with others between, and the last at least begun. */
function holdsWords(name: string, sought: string): boolean {
  const line = ` ${name} `
  let at = 0
  return ` ${sought}`.split(/(?= )/).every((word, index, words) => {
    const isLast = index === words.length - 1
    const found = line.indexOf(isLast ? word : `${word} `, at)
    at = found + word.length
    return found >= 0
  })
}

/** Words without what stands between them, so that "Article 2 (1)" is found as "article 2(1)" too. */
const wordsOf = (text: string) => text.toLocaleLowerCase().replace(BETWEEN, ' ').trim()
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/gu
