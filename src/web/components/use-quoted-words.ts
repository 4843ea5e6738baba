import { useEffect } from 'react'
import { quotedRanges } from '../../core/link/quoted-ranges.ts'
import { clauseElements, pageRange, wordingOf } from './notes/text-offsets.ts'

const NAME = 'quoted'

/**
 * Mark the words that the link quotes, wherever they stand in the wordings within this element. Painted
 * over the text (CSS Custom Highlights), so that no wording is rebuilt.
 */
export function useQuotedWords(withinId: string | undefined, quote: string | undefined): void {
  useEffect(() => {
    if (withinId === undefined || quote === undefined) return undefined
    if (typeof CSS === 'undefined' || !('highlights' in CSS)) return undefined
    let frame = 0
    const paint = () => {
      CSS.highlights.set(NAME, new Highlight(...rangesIn(withinId, quote)))
    }
    // Rows come and go with scrolling; one look per frame is enough.
    const repaint = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(paint)
    }
    const observer = new MutationObserver(repaint)
    observer.observe(document.body, { childList: true, subtree: true })
    repaint()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(NAME)
    }
  }, [withinId, quote])
}

function rangesIn(withinId: string, quote: string): Range[] {
  const within = document.getElementById(withinId)
  return (within ? clauseElements(within) : []).flatMap((wording) =>
    quotedRanges(wordingOf(wording), quote).flatMap((range) => pageRange(wording, range) ?? []),
  )
}
