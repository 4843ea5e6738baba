import type { ForceChange } from '../../../core/compare/find-force-changes.ts'
import { wordRanges } from './word-ranges.ts'

const NAME = 'lit'

const canPaint = () => typeof CSS !== 'undefined' && 'highlights' in CSS

function rangesOf(inRow: Element, { before, after }: Pick<ForceChange, 'before' | 'after'>) {
  const row = inRow.closest('[data-row]')
  if (row === null) return []
  return [
    ...(before ? wordRanges(row, 'before', before) : []),
    ...(after ? wordRanges(row, 'after', after) : []),
  ]
}

/** Light up a change's words in the row around an element. Painted over the text, so that none is rebuilt. */
export function lightWords(inRow: Element, change: ForceChange): void {
  if (canPaint()) CSS.highlights.set(NAME, new Highlight(...rangesOf(inRow, change)))
}

/** Put the light out. */
export function clearWords(): void {
  if (canPaint()) CSS.highlights.delete(NAME)
}

/** Bring a change's words into view where they are not, and light them up. */
export function goToWords(inRow: Element, change: ForceChange): void {
  lightWords(inRow, change)
  const [first] = rangesOf(inRow, change)
  const { top, bottom } = first?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
  if (top >= COVERED_PX && bottom <= window.innerHeight) return
  first?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** The bar covers about so much of the window's top. */
const COVERED_PX = 60
