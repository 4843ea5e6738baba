import type { ClauseKind } from '../../model/clause.ts'
import type { AlignableClause } from '../clause-link.ts'
import type { ReadClauses } from './read-clauses.ts'

/**
 * A clause that carries others, with all that stands in it: an article with its paragraphs, a heading
 * with the prose under it, a numbered point with its letters. First its root, then document order.
 */
export type Block = { root: number; members: readonly number[] }

const CARRIERS: ReadonlySet<ClauseKind> = new Set(['part', 'annex', 'article', 'heading'])
const POINTS: ReadonlySet<ClauseKind> = new Set(['paragraph', 'point'])

/** Cut one side into blocks. Every clause lies in exactly one; blocks stand in the order of their roots. */
export function gatherBlocks({ clauses, parents, size }: ReadClauses): Block[] {
  const blocks: { root: number; members: number[] }[] = []
  const blockOf = new Int32Array(size)
  for (let index = 0; index < size; index++) {
    const parent = parents[index] ?? -1
    const clause = clauses[index]
    const parentKind = parent < 0 ? undefined : clauses[parent]?.kind
    const above = parent < 0 ? undefined : blocks[blockOf[parent] ?? 0]
    if (above && !(clause && opensBlock(clause, parentKind))) {
      blockOf[index] = blockOf[parent] ?? 0
      above.members.push(index)
    } else {
      blockOf[index] = blocks.length
      blocks.push({ root: index, members: [index] })
    }
  }
  return blocks
}

/** Under a heading, numbered points are as good as articles; bullets and lead-ins are its prose. */
function opensBlock({ kind, label }: AlignableClause, parentKind: ClauseKind | undefined): boolean {
  if (CARRIERS.has(kind)) return true
  const isUnderDivision =
    parentKind === 'part' || parentKind === 'annex' || parentKind === 'heading'
  return isUnderDivision && POINTS.has(kind) && label !== null
}
