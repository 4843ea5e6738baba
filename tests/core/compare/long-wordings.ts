/** Two wordings of 200 sentences that share no sentence: too long to compare word by word (W8). */
export const LONG_BEFORE = sentences(
  (at) =>
    `Party ${at} shall withdraw its units number ${at} from the line of contact to the depth which annex ${at} lays down for them.`,
)
export const LONG_AFTER = sentences(
  (at) =>
    `Observer team ${at} may visit any depot of class ${at} whose doors both commands opened before inspection ${at} had begun.`,
)

function sentences(words: (at: number) => string): string {
  return Array.from({ length: 200 }, (_, at) => words(at)).join(' ')
}
