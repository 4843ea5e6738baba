import type { AlignableClause } from '../../../src/core/compare/clause-link.ts'
import { segmentText } from '../../../src/core/text/segment-text.ts'

/** A text's clauses as the aligner takes them. */
export function clausesOf(text: string, language = 'en'): AlignableClause[] {
  return segmentText(text, { language }).clauses.map(
    ({ id, parent, kind, label, heading, textStart, end }) => {
      return { id, parent, kind, label, heading, text: text.slice(textStart, end).trim() }
    },
  )
}
