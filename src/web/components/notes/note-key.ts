import { markedWords } from './marked-words.ts'
import type { Notes } from './notes-context.ts'

/** What holds a clause and the button that notes it. */
export const HOLDER = '[data-row], article'

/**
 * What the key `n` does: note the words that are marked; else the row or article that the reader is in, by
 * marking, focus or click. Where that is none, the reader is asked for a clause: none is guessed.
 */
export function pressNoteKey(notes: Notes): void {
  const marked = markedWords(notes)
  if (marked) return notes.write(marked.request)
  const button = ownHolder()?.querySelector<HTMLElement>('[data-note-button]')
  if (!button) return notes.write({ places: [], words: null, refusal: null })
  button.click()
}

function ownHolder(): Element | undefined {
  const { activeElement } = document
  const selection = document.getSelection()
  const pointed = selection?.anchorNode ?? null
  const places = selection?.isCollapsed === false ? [pointed] : [activeElement, pointed]
  return places
    .map((place) => (place instanceof Element ? place : place?.parentElement)?.closest(HOLDER))
    .filter((holder) => holder !== null && holder !== undefined)
    .find(isInView)
}

/** A reader who has scrolled away from a row is not in it any more. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom >= 0 && top <= window.innerHeight
}
