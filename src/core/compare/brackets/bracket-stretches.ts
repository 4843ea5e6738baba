import type { ClauseBrackets } from '../../text/brackets/clause-brackets.ts'
import { type BracketStretch, CLAUSE_BREAK } from '../wording-runs.ts'

/**
 * Where the wording of a row's clauses, as `joinTexts` joins it, stands in brackets, and who wants it
 * where the text says so. Of brackets within brackets only the outermost.
 */
export function bracketStretches(clauses: readonly ClauseBrackets[]): BracketStretch[] {
  let behind = 0
  return clauses.flatMap(({ wording, textAt, around, held }) => {
    const offset = behind - textAt
    const length = wording.length - textAt
    behind += length + CLAUSE_BREAK.length
    const all = [{ start: textAt, end: wording.length, by: around.by }]
    let reach = textAt
    return (around.depth > 0 ? all : held).flatMap(({ start, end, by }) => {
      if (end <= reach) return []
      const from = Math.max(start, reach)
      reach = end
      return [{ start: from + offset, end: end + offset, by }]
    })
  })
}
