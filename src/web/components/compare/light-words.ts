import type { ForceChange } from '../../../core/compare/find-force-changes.ts'
import { wordRanges } from './word-ranges.ts'

const NAME = 'lit'

const canPaint = () => typeof CSS !== 'undefined' && 'highlights' in CSS

function rangesOf(inRow: Element, changes: readonly ForceChange[]): Range[] {
  const row = inRow.closest('[data-row]')
  if (row === null) return []
  return changes.flatMap(({ before, after }) => [
    ...(before ? wordRanges(row, 'before', before) : []),
    ...(after ? wordRanges(row, 'after', after) : []),
  ])
}

/** Light up the words of changes in the row around an element. Painted over the text, so that none is rebuilt. */
export function lightWords(inRow: Element, changes: readonly ForceChange[]): void {
  if (canPaint()) CSS.highlights.set(NAME, new Highlight(...rangesOf(inRow, changes)))
}

/** Put the light out. */
export function clearWords(): void {
  if (canPaint()) CSS.highlights.delete(NAME)
}

/** Bring the words of changes into view where they are not, and light them up. */
export function goToWords(inRow: Element, changes: readonly ForceChange[]): void {
  lightWords(inRow, changes)
  const [first] = rangesOf(inRow, changes)
  const { top, bottom } = first?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
  if (top >= COVERED_PX && bottom <= window.innerHeight) return
  first?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** The bar covers about so much of the window's top. */
const COVERED_PX = 60
