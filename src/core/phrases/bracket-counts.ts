import type { Count, Tally } from '../compare/brackets/bracket-tally.ts'
import type { Wanted } from '../text/brackets/clause-brackets.ts'
import { isolated } from './isolated.ts'
import { count } from './record-words.ts'

/** A number as it is read: "1,024". */
export const number = (words: number) => words.toLocaleString('en')

/** "3 words"; of a word that a bracket cuts, a part may be meant. */
export function wordsOf({ words, isCut }: Count): string {
  if (!isCut) return count(words, 'word')
  return words === 1 ? 'part of a word' : `${count(words, 'word')}, or parts of them,`
}

/** Names in a row, each safe beside text that runs the other way. */
export const listed = (names: readonly string[]) => names.map(isolated).join(', ')

/** " by Arvenia, opposed by Belmar", or nothing. */
export function wantedBy({ by, against }: Wanted): string {
  const wanted = by.length > 0 ? ` by ${listed(by)}` : ''
  return against.length > 0 ? `${wanted}, opposed by ${listed(against)}` : wanted
}

/** " (wanted by Arvenia before)", or nothing. */
export function wantedBefore({ by, against }: Wanted): string {
  const said = [
    ...(by.length > 0 ? [`wanted by ${listed(by)}`] : []),
    ...(against.length > 0 ? [`opposed by ${listed(against)}`] : []),
  ]
  return said.length > 0 ? ` (${said.join(', ')} before)` : ''
}

/** "2 words added in brackets by Arvenia", if any. */
export const addedWords = (added: Tally): string[] =>
  added.words > 0 ? [`${wordsOf(added)} added in brackets${wantedBy(added)}`] : []

/** "2 words in brackets dropped (wanted by Arvenia before)", if any. */
export const droppedWords = (dropped: Tally): string[] =>
  dropped.words > 0 ? [`${wordsOf(dropped)} in brackets dropped${wantedBefore(dropped)}`] : []
