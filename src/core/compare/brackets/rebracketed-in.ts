import { commonLanguage } from '../../text/base-language.ts'
import { readClauseBrackets } from '../../text/brackets/clause-brackets.ts'
import type { ComparedText } from '../compared-text.ts'
import type { Row } from '../row.ts'
import { findRebracketed, type Unagreed } from './bracket-moves.ts'

/** Tells of a row of two texts whether brackets that hold several clauses, or options, came or went around its words. */
export function rebracketedIn(
  before: ComparedText,
  after: ComparedText,
): (row: Pick<Row, 'before' | 'after'>) => Unagreed | null {
  const held = {
    before: readClauseBrackets(before.clauses, after.clauses),
    after: readClauseBrackets(after.clauses, before.clauses),
  }
  const language = commonLanguage(before.language, after.language) ?? after.language
  const pickFrom = (side: 'before' | 'after', ids: readonly string[]) =>
    ids.flatMap((id) => held[side].get(id) ?? [])
  return (row) => {
    const sides = { before: pickFrom('before', row.before), after: pickFrom('after', row.after) }
    return findRebracketed(sides, language)
  }
}
