import { citedText } from '../../../core/cite/cited.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { labelOf } from '../../../core/phrases/clause-label.ts'
import { useFrame } from '../compare/comparison-context.ts'
import type { CiteChoice } from './cite-choice.ts'
import { citeClause } from './cite-clause.ts'
import { QuoteButton } from './quote-button.tsx'

const SIDES = [
  ['after', 'After'],
  ['before', 'Before'],
] as const

/** Quote or cite a clause of either side of a row: dropped words from before, added ones from after (K7). */
export function RowQuoteButton({ filled }: { filled: FilledRow }) {
  const frame = useFrame()
  const choicesOf = (): CiteChoice[] =>
    SIDES.flatMap(([side, name]) => {
      const text = citedText(frame[side], frame.parties)
      const { language } = frame[side].revision
      const { sources } = frame
      return filled[side].map((clause) => {
        const which = filled[side].length === 1 ? name : `${name}: ${labelOf(clause) ?? clause.id}`
        return citeClause(which, { text, clause, sources, language })
      })
    })
  return <QuoteButton of={filled.title} choicesOf={choicesOf} />
}
