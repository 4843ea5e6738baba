import { CLAUSE_BREAK } from '../../../core/compare/wording-runs.ts'

/** A stretch of a wording in UTF-16 units, `end` exclusive. */
type Stretch = { start: number; end: number }

/** Words for the ear, and room for the eye: no part of a wording. */
const NOT_WORDING = '.sr-only, [aria-hidden="true"]'

/**
 * The parts of the page that show a stretch of one side's joined wording, in either way of reading:
 * clause by clause, or both sides in one text, where words of the other side alone are passed over.
 */
export function wordRanges(row: Element, side: 'before' | 'after', stretch: Stretch): Range[] {
  const ranges: Range[] = []
  let at = 0
  for (const wording of row.querySelectorAll(
    `[data-side="${side}"] [data-clause], [data-wording="both"]`,
  )) {
    for (const node of textNodes(wording, side === 'before' ? 'after' : 'before')) {
      const { length } = node.data
      const start = Math.max(stretch.start - at, 0)
      const end = Math.min(stretch.end - at, length)
      if (start < end) ranges.push(rangeOf(node, start, end))
      at += length
    }
    at += CLAUSE_BREAK.length
  }
  return ranges
}

function rangeOf(node: Text, start: number, end: number): Range {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

function* textNodes(element: Element, other: 'before' | 'after'): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const passedOver = `${NOT_WORDING}, [data-only="${other}"]`
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(passedOver)) yield node
  }
}
