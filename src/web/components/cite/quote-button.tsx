import { Quote } from 'lucide-react'
import { useState } from 'react'
import type { CiteChoice } from './cite-choice.ts'
import { CiteDialog } from './cite-dialog.tsx'

type QuoteButtonProps = {
  /** What is taken along, for the ear. */
  of: string
  /** What its words are called there (K7). */
  as: 'Quote' | 'Paraphrase'
  /** Made only when asked for: rows come and go with scrolling. */
  choicesOf: () => readonly CiteChoice[]
}

/** Take a clause along, as a quotation or as our paraphrase of it, or cite it. */
export function QuoteButton({ of, as, choicesOf }: QuoteButtonProps) {
  const [choices, setChoices] = useState<readonly CiteChoice[] | null>(null)
  return (
    <>
      <button
        type="button"
        onClick={() => setChoices(choicesOf())}
        className="no-print text-small text-soft hover:text-ink hover:bg-hair -my-1 flex shrink-0 items-center gap-1 rounded-[7px] px-2 py-1"
      >
        <Quote size={13} aria-hidden="true" /> <span className="max-sm:sr-only">{as}</span>
        <span className="sr-only"> or cite {of}</span>
      </button>
      {choices && (
        <CiteDialog title={`${as} and cite`} choices={choices} onClose={() => setChoices(null)} />
      )}
    </>
  )
}
