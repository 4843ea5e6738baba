import { MessageSquare } from 'lucide-react'
import { useEffect, useState } from 'react'
import { chooseWords } from '../../../core/anchor/quote-words.ts'
import { Button } from '../button.tsx'
import { placesOn } from './note-button.tsx'
import type { Notes, WriteRequest } from './notes-context.ts'
import { pointIn } from './text-offsets.ts'

type Offer = { request: WriteRequest; top: number; left: number }

/** Room for the button, so that it never leaves the window. */
const WIDTH = 96

/** Words were marked with mouse or finger: the way to note them, right below. */
export function SelectionButton({ notes }: { notes: Notes }) {
  const [offer, setOffer] = useState<Offer | null>(null)
  useEffect(() => {
    const look = () => setOffer(offerFor(notes))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [notes])
  if (!offer) return null
  return (
    <div
      className="no-print fixed z-30"
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
    </div>
  )
}

function offerFor(notes: Notes): Offer | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = pointIn(range.startContainer, range.startOffset)
  const to = pointIn(range.endContainer, range.endOffset)
  if (!from || !to) return null
  const text = notes.texts.find(({ revision }) => revision === from.revision)
  const chosen = text && chooseWords(text.clauses, from, to)
  if (!chosen) return null
  const box = range.getBoundingClientRect()
  const places = placesOn(notes, from.revision, [from.clause])
  return {
    request: {
      places,
      words: chosen.kind === 'words' ? chosen.words : null,
      refusal: chosen.kind === 'refused' ? chosen.reason : null,
    },
    top: Math.min(box.bottom + 6, window.innerHeight - 48),
    left: Math.min(Math.max(8, box.left), window.innerWidth - WIDTH),
  }
}
