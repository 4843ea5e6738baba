import { hasBody, type ReadClauses } from './read-clauses.ts'

type Side = 'before' | 'after'

/**
 * Whether the first root of one side is but a title, and the same title stands free above the roots of
 * the other side: numbers made its paragraphs roots, or they lost them. Then these two are one.
 */
export function keepsTitle(
  texts: Record<Side, ReadClauses>,
  roots: Record<Side, readonly number[]>,
  isFree: (side: Side, index: number) => boolean,
): boolean {
  const goesOn = (side: Side, other: Side) => {
    const title = roots[side][0] ?? -1
    const above = texts[other].parents[roots[other][0] ?? -1] ?? -1
    const heading = texts[side].headings[title] ?? 0
    if (hasBody(texts[side], title) || heading === 0 || above < 0) return false
    return texts[other].headings[above] === heading && isFree(other, above)
  }
  return goesOn('before', 'after') || goesOn('after', 'before')
}
