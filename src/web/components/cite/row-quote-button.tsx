import { isParaphrase } from '../../../core/cite/quotation.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { clauseName } from '../../../core/phrases/clause-name.ts'
import { useAllRows } from '../compare/all-rows.ts'
import { useFrame } from '../compare/comparison-context.ts'
import type { CiteChoice } from './cite-choice.ts'
import { citeClause } from './cite-clause.ts'
import { useCitedTexts } from './cited-texts-context.ts'
import { QuoteButton } from './quote-button.tsx'

const SIDES = [
  ['after', 'After'],
  ['before', 'Before'],
] as const

/**
 * Quote or cite a clause of either side of a row: dropped words from before, added ones from after. Where
 * neither side's words can be quoted, they are called a paraphrase (K7).
 */
export function RowQuoteButton({ filled }: { filled: FilledRow }) {
  const frame = useFrame()
  const { clausesOn } = useAllRows()
  const { texts } = useCitedTexts()
  const sides = SIDES.flatMap(([side, name]) => {
    const { hash, language } = frame[side].revision
    const text = texts.get(hash)
    return text && filled[side].length > 0 ? [{ side, name, text, language }] : []
  })
  const choicesOf = (): CiteChoice[] =>
    sides.flatMap(({ side, name, text, language }) => {
      const { sources } = frame
      const clauses = clausesOn(side)
      return filled[side].map((clause) => {
        const which = filled[side].length === 1 ? name : `${name}: ${clauseName(clause, clauses)}`
        return citeClause(which, { text, clause, clauses, sources, language })
      })
    })
  const isOurs = sides.every(({ text }) => isParaphrase(text))
  return (
    <QuoteButton of={filled.title} as={isOurs ? 'Paraphrase' : 'Quote'} choicesOf={choicesOf} />
  )
}
