import type { ClauseGroups } from './clause-groups.ts'
import { hasBody, type ReadClauses } from './read-clauses.ts'

type Read = { before: ReadClauses; after: ReadClauses }

/** How sure it is at most that two titles are one: no word of theirs says so. */
const SUREST = 0.9

/**
 * Join titles that found nobody, having no word in common ("Duties", "Responsibilities"), where most
 * of what stands under the one belongs to what stands under the other. Inner titles come first.
 */
export function joinTitles({ before, after }: Read, groups: ClauseGroups): void {
  const children = { before: childrenOf(before), after: childrenOf(after) }
  for (let from = before.size - 1; from >= 0; from--) {
    if (!groups.isFree('before', from) || !isTitle(before, from)) continue
    const there = majority(
      (children.before[from] ?? []).flatMap(
        (child) => groups.groupWith('before', child)?.after.slice(0, 1) ?? [],
      ),
      after,
    )
    if (!there || !isTitle(after, there.parent) || !groups.canJoin(from, there.parent)) continue
    const back = majority(
      (children.after[there.parent] ?? []).flatMap(
        (child) => groups.groupWith('after', child)?.before.slice(0, 1) ?? [],
      ),
      before,
    )
    if (back?.parent !== from) continue
    const sure = Math.min(there.share, back.share) * SUREST
    groups.join([from], [there.parent], { moved: false, sure })
  }
}

/** Whether a clause is a title alone. */
function isTitle(read: ReadClauses, index: number): boolean {
  return (read.clauses[index]?.heading ?? '') !== '' && !hasBody(read, index)
}

function childrenOf({ parents }: ReadClauses): number[][] {
  const children: number[][] = Array.from(parents, () => [])
  parents.forEach((parent, index) => children[parent]?.push(index))
  return children
}

/** What most of these clauses stand in, and what share of them. */
function majority(
  clauses: readonly number[],
  { parents }: ReadClauses,
): { parent: number; share: number } | null {
  const counts = new Map<number, number>()
  for (const clause of clauses) {
    const parent = parents[clause] ?? -1
    counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  for (const [parent, count] of counts) {
    if (parent >= 0 && count * 2 > clauses.length) return { parent, share: count / clauses.length }
  }
  return null
}
