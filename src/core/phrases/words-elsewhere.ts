import type { WordsElsewhere } from '../compare/said-elsewhere.ts'

/** How much of a clause's wording stands elsewhere: "its words", "nearly all its words" (W10). */
export const itsWords = ({ all }: Pick<WordsElsewhere, 'all'>) =>
  all ? 'its words' : 'nearly all its words'

/** Where the words of a clause that one side does not have stand there: "its words stand in Article 1 now". */
export function wordsStandIn(words: Pick<WordsElsewhere, 'all' | 'side'>, places: string): string {
  return words.side === 'after'
    ? `${itsWords(words)} stand in ${places} now`
    : `${itsWords(words)} stood in ${places} before`
}
