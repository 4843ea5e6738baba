/**
 * A run of words. `cosmetic` marks a change of punctuation, quote style or spacing only, or of a
 * capital that only opens a sentence (W7). Joining all but `added` gives before back, all but `dropped` gives after.
 */
export type WordSpan = { kind: 'kept' | 'added' | 'dropped'; text: string; cosmetic: boolean }
