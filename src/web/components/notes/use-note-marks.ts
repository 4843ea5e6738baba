import { useEffect } from 'react'
import { placeKey, type Notes } from './notes-context.ts'
import { clauseElements, pageRange } from './text-offsets.ts'

const NAME = 'noted'

/**
 * Underline the words that notes are about. Painted by the browser over the text (CSS Custom
 * Highlights), so that no wording is rebuilt; where a browser has none, the margin alone shows notes.
 */
export function useNoteMarks(standing: Notes['standing']): void {
  useEffect(() => {
    if (typeof CSS === 'undefined' || !('highlights' in CSS) || standing.size === 0)
      return undefined
    let frame = 0
    let isMarked = false
    const paint = () => {
      const ranges = clauseElements().flatMap((wording) =>
        (standing.get(placeKey(wording.revision, wording.clause)) ?? []).flatMap(({ range }) =>
          range ? (pageRange(wording, range) ?? []) : [],
        ),
      )
      // Most of a long text bears no notes: then there is nothing to paint, or to paint anew.
      if (ranges.length === 0 && !isMarked) return
      isMarked = ranges.length > 0
      CSS.highlights.set(NAME, new Highlight(...ranges))
    }
    // Rows come and go with scrolling; one look per frame is enough.
    const repaint = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(paint)
    }
    const observer = new MutationObserver(repaint)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    repaint()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(NAME)
    }
  }, [standing])
}
