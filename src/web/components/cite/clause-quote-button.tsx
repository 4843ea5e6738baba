import type { Clause } from '../../../core/model/clause.ts'
import { isParaphrase } from '../../../core/cite/quotation.ts'
import { citeClause } from './cite-clause.ts'
import { useCitedTexts } from './cited-texts-context.ts'
import { QuoteButton } from './quote-button.tsx'
import { useClausesOf } from './use-clauses-of.ts'

type ClauseQuoteButtonProps = { revision: string; clause: Clause; language: string; of: string }

/** Quote or cite a clause of the text that is read; what is our paraphrase is called that. */
export function ClauseQuoteButton({ revision, of, ...place }: ClauseQuoteButtonProps) {
  const { texts, sources } = useCitedTexts()
  const clauses = useClausesOf(revision)
  const text = texts.get(revision)
  if (!text || !sources || !clauses) return null
  return (
    <QuoteButton
      of={of}
      as={isParaphrase(text) ? 'Paraphrase' : 'Quote'}
      choicesOf={() => [citeClause('', { text, clauses, sources, ...place })]}
    />
  )
}
