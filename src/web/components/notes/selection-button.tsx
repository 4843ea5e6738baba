import { MessageSquare } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../button.tsx'
import { SelectionQuote } from '../cite/selection-quote.tsx'
import { markedWords, type MarkedWords } from './marked-words.ts'
import type { Notes } from './notes-context.ts'

type Offer = MarkedWords & { top: number; left: number }

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
  const marked = markedWords(notes)
  if (!marked) return null
  const box = marked.range.getBoundingClientRect()
  return {
    ...marked,
    top: Math.min(box.bottom + 6, window.innerHeight - 48),
    left: Math.max(8, Math.min(box.left, window.innerWidth - WIDTH)),
  }
}
