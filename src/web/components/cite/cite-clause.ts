import { citedClause, type CitedText } from '../../../core/cite/cited.ts'
import { textAddress } from '../../../core/cite/text-address.ts'
import type { Clause } from '../../../core/model/clause.ts'
import type { ClausesById } from '../../../core/phrases/clause-name.ts'
import type { Source } from '../../../core/model/source.ts'
import { textDirection } from '../../../core/text/text-direction.ts'
import type { CiteChoice } from './cite-choice.ts'

type ClauseOfText = {
  text: CitedText
  clause: Clause
  /** All clauses of the text. */
  clauses: ClausesById
  /** Publications of the process, for those that the clause rests on. */
  sources: readonly Source[]
  /** Language of the wording. */
  language: string
  /** Some words of the clause; missing: the whole clause. */
  words?: string
}

/** A clause of one text, or words of it, to be cited and quoted. Its address is that of the text. */
export function citeClause(
  name: string,
  { text, clause, clauses, sources, language, words }: ClauseOfText,
): CiteChoice {
  const place = { clause: clause.id, ...(words === undefined ? {} : { words }) }
  const url = textAddress(window.location.origin, text, place)
  const cited = { kind: 'text' as const, text, clause: citedClause(clause, clauses, sources), url }
  const wording = words ?? (clause.text || (clause.heading ?? ''))
  const quoted =
    wording === ''
      ? null
      : { words: wording, language, direction: textDirection(language), from: cited }
  return { name, cited, quoted }
}
