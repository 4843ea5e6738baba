import type { ForceRuleId } from '../force/rules.ts'
import { isWord } from '../../text/words.ts'
import type { Hunk } from './align-words.ts'

/**
 * Whom marks are for. `reader`: a passage that was rewritten is one change, whatever few words of it
 * stand on both sides. `rules`: such words stay kept, for what follows them: notes, moves, force.
 */
export type MarkedFor = 'reader' | 'rules'

/** Two wordings as tokens, and what each token weighs for a reader. */
export type Wordings = {
  before: readonly string[]
  after: readonly string[]
  weigh: (token: string) => number
  markedFor: MarkedFor
  /** The words that stand with a capital within a sentence of either text. */
  names: () => ReadonlySet<string>
  /** By which rule words bear on the force of a text (section F); `null`: they do not. Readers look at these. */
  bearsBy: (words: string) => ForceRuleId | null
}

/** The tokens that a change takes out. */
export function droppedOf(hunk: Hunk, { before }: Wordings): readonly string[] {
  return before.slice(hunk.beforeStart, hunk.beforeEnd)
}

/** The tokens that a change puts in. */
export function addedOf(hunk: Hunk, { after }: Wordings): readonly string[] {
  return after.slice(hunk.afterStart, hunk.afterEnd)
}

/** Words and numbers in lower case, without spaces and signs between them. */
export function wordsOnly(tokens: readonly string[]): string {
  return tokens.filter(isWord).join(' ').toLowerCase()
}

/** Whether a token is an amount or another number: 28, $300, 15%. */
export function isFigure(token: string): boolean {
  return /^\p{Sc}?\p{Nd}/u.test(token)
}
