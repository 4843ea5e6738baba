import type { Clause } from '../../../core/model/clause.ts'
import { isParaphrase } from '../../../core/cite/quotation.ts'
import { citeClause } from './cite-clause.ts'
import { useCitedTexts } from './cited-texts-context.ts'
import { QuoteButton } from './quote-button.tsx'

type ClauseQuoteButtonProps = { revision: string; clause: Clause; language: string; of: string }

/** Quote or cite a clause of the text that is read; what is our paraphrase is called that. */
export function ClauseQuoteButton({ revision, clause, language, of }: ClauseQuoteButtonProps) {
  const { texts, sources } = useCitedTexts()
  const text = texts.get(revision)
  if (!text || !sources) return null
  return (
    <QuoteButton
      of={of}
      as={isParaphrase(text) ? 'Paraphrase' : 'Quote'}
      choicesOf={() => [citeClause('', { text, clause, sources, language })]}
    />
  )
}
