import type { Wanted } from '../../text/brackets/clause-brackets.ts'
import type { BracketedWord } from './bracketed-words.ts'

/** How many words, and whether of some only a part is meant, as a bracket cuts them (`State[s]`). */
export type Count = { words: number; isCut: boolean }

/** With who wants the brackets that they stand, or stood, in. */
export type Tally = Count & Wanted

/** Whether a bracket cuts the word. */
export const isCut = ({ depth, least }: BracketedWord) => least < depth

/** Count words. */
export const countWords = (held: readonly BracketedWord[]): Count => ({
  words: held.length,
  isCut: held.some(isCut),
})

/** Count words, with all who want, or oppose, their brackets. */
export function tally(held: readonly BracketedWord[]): Tally {
  return { ...countWords(held), by: allNames(held, 'by'), against: allNames(held, 'against') }
}

/** All who want, or who oppose, the brackets of some words, each once. */
export const allNames = (held: readonly BracketedWord[], whose: keyof Wanted) => [
  ...new Set(held.flatMap((word) => word[whose])),
]
