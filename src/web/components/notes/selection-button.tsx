import { MessageSquare } from 'lucide-react'
import { useEffect, useState } from 'react'
import { chooseWords } from '../../../core/anchor/quote-words.ts'
import type { Clause } from '../../../core/model/clause.ts'
import { Button } from '../button.tsx'
import { SelectionQuote } from '../cite/selection-quote.tsx'
import { placesOn } from './note-button.tsx'
import type { Notes, WriteRequest } from './notes-context.ts'
import { pointsIn } from './text-offsets.ts'

type Offer = {
  request: WriteRequest
  quote: { revision: string; clause: Clause; language: string; words: string } | null
  top: number
  left: number
}

/** Room for the buttons, so that they never leave the window. */
const WIDTH = 280

/** Words were marked with mouse or finger: the ways to note and to quote them, right below, also while the page scrolls. */
export function SelectionButton({ notes }: { notes: Notes }) {
  const [offer, setOffer] = useState<Offer | null>(null)
  useEffect(() => {
    const look = () => setOffer(offerFor(notes))
    document.addEventListener('selectionchange', look)
    document.addEventListener('scroll', look, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('scroll', look)
    }
  }, [notes])
  if (!offer) return null
  return (
    <div
      className="no-print fixed z-30 flex flex-wrap gap-1.5"
      style={{ top: offer.top, left: offer.left }}
      // Pressing the button must not undo the selection that it is about.
      onPointerDown={(event) => event.preventDefault()}
    >
      <Button
        tone="primary"
        onPress={() => {
          notes.write(offer.request)
          document.getSelection()?.removeAllRanges()
        }}
      >
        <MessageSquare size={14} aria-hidden="true" /> Note
      </Button>
      {offer.quote && <SelectionQuote {...offer.quote} />}
    </div>
  )
}

function offerFor(notes: Notes): Offer | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const points = pointsIn(range)
  if (!points) return null
  const { from, to } = points
  const text = notes.texts.find(({ revision }) => revision === from.revision)
  const chosen = text && chooseWords(text.clauses, from, to)
  if (!chosen) return null
  const box = range.getBoundingClientRect()
  const clause = text.clauses.find(({ id }) => id === from.clause)
  const places = placesOn(notes, from.revision, [from.clause])
  return {
    request: {
      places,
      words: chosen.kind === 'words' ? chosen.words : null,
      refusal: chosen.kind === 'refused' ? chosen.reason : null,
    },
    quote:
      chosen.kind === 'words' && clause
        ? {
            revision: from.revision,
            clause,
            language: text.language,
            words: chosen.words.quote.exact,
          }
        : null,
    top: Math.min(box.bottom + 6, window.innerHeight - 48),
    left: Math.max(8, Math.min(box.left, window.innerWidth - WIDTH)),
  }
}
