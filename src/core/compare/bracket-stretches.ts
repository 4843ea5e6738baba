import { readBrackets } from '../text/brackets.ts'
import type { BracketStretch } from './wording-runs.ts'

/** Where a wording stands in negotiating brackets, and who wants it where the text says so. */
export function bracketStretches(text: string): BracketStretch[] {
  return readBrackets(text).flatMap(({ kind, depth, start, end, by }) =>
    kind === 'pair' && depth === 1 ? [{ start, end, by }] : [],
  )
}
