import { Quote } from 'lucide-react'
import { useState } from 'react'
import type { CiteChoice } from './cite-choice.ts'
import { CiteDialog } from './cite-dialog.tsx'

type QuoteButtonProps = {
  /** What is quoted, for the ear. */
  of: string
  /** Made only when asked for: rows come and go with scrolling. */
  choicesOf: () => readonly CiteChoice[]
}

/** Quote or cite a clause. */
export function QuoteButton({ of, choicesOf }: QuoteButtonProps) {
  const [choices, setChoices] = useState<readonly CiteChoice[] | null>(null)
  return (
    <>
      <button
        type="button"
        onClick={() => setChoices(choicesOf())}
        className="no-print text-small text-soft hover:text-ink hover:bg-hair -my-1 flex shrink-0 items-center gap-1 rounded-[7px] px-2 py-1"
      >
        <Quote size={13} aria-hidden="true" /> <span className="max-sm:sr-only">Quote</span>
        <span className="sr-only"> or cite {of}</span>
      </button>
      {choices && (
        <CiteDialog title="Quote and cite" choices={choices} onClose={() => setChoices(null)} />
      )}
    </>
  )
}
