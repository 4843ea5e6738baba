import { Quote } from 'lucide-react'
import { useState } from 'react'
import { isParaphrase, quotationHtml, quotationText } from '../../../core/cite/quotation.ts'
import type { Clause } from '../../../core/model/clause.ts'
import { Button } from '../button.tsx'
import { citeClause } from './cite-clause.ts'
import { useCitedTexts } from './cited-texts-context.ts'
import { copy } from './copy.ts'
import { useClausesOf } from './use-clauses-of.ts'

type SelectionQuoteProps = {
  revision: string
  clause: Clause
  language: string
  /** The marked words of that clause. */
  words: string
}

/** Copy marked words as a quotation, or as our paraphrase where they are that; where the browser does not copy, say where it is shown. */
export function SelectionQuote({ revision, words, ...place }: SelectionQuoteProps) {
  const { texts, sources } = useCitedTexts()
  const clauses = useClausesOf(revision)
  const text = texts.get(revision)
  const [copied, setCopied] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  if (!text || !sources || !clauses) return null
  const isOurs = isParaphrase(text)
  const as = isOurs ? 'paraphrase' : 'quotation'
  const quote = async () => {
    const { quoted } = citeClause('', { text, clauses, words, sources, ...place })
    if (!quoted) return
    const worked = await copy({ text: quotationText(quoted), html: quotationHtml(quoted) })
    if (worked) setCopied(words)
    else setRefused(true)
  }
  const isCopied = copied === words
  return (
    <>
      <Button onPress={() => void quote()}>
        <Quote size={14} aria-hidden="true" /> {isCopied ? 'Copied' : `Copy as ${as}`}
      </Button>
      <output className={isRefused ? 'border-rule bg-sheet rounded-[7px] border px-2' : 'sr-only'}>
        {isCopied && `Copied as a ${as}`}
        {isRefused &&
          `This browser does not copy. “${isOurs ? 'Paraphrase' : 'Quote'}” at the clause shows the text.`}
      </output>
    </>
  )
}
