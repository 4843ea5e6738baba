import { buildTree } from './build-tree.ts'
import { foldFences } from './lines/fold-fences.ts'
import { joinLines } from './lines/join-lines.ts'
import { outline, plainUnit, type Unit } from './outline.ts'
import { readLines } from './lines/read-lines.ts'
import type { Segmentation } from './segmentation.ts'

/** More clauses than any treaty or code has; beyond it the rest of the text is one clause. */
const MOST_CLAUSES = 100_000

/**
 * Cut a text into clauses (rules S1 to S9). Nothing is lost: clauses stand in document order, do not
 * overlap, and together hold every character that is not white space. When `maxClauses` is reached
 * the rest of the text becomes one plain clause and the result says `exhausted`.
 */
export function segmentText(
  text: string,
  { language, maxClauses = MOST_CLAUSES }: { language: string; maxClauses?: number },
): Segmentation {
  const units = outline(
    text,
    joinLines(text, foldFences(text, readLines(text), language), language),
  )
  const exhausted = units.length > Math.max(1, maxClauses)
  return { clauses: buildTree(exhausted ? cutShort(units, maxClauses) : units), exhausted }
}

function cutShort(units: readonly Unit[], maxClauses: number): Unit[] {
  const kept = units.slice(0, Math.max(0, maxClauses - 1))
  const rest = units[kept.length]
  const end = units.at(-1)?.end
  if (!rest || end === undefined) return kept
  const { start } = rest
  return [...kept, plainUnit({ start, end, textStart: start, label: null })]
}
