import type { ClauseGroups } from './clause-groups.ts'
import { hasBody, type ReadClauses } from './read-clauses.ts'

type Read = { before: ReadClauses; after: ReadClauses }

/** How sure it is at most that two heads are one: no word of theirs says so. */
const SUREST = 0.9
/** And if nothing but their place, or a number, does. */
const BY_PLACE = 0.6

/**
 * Join titles that found nobody, having no word in common ("Duties", "Responsibilities"), where most
 * of what stands under the one belongs to what stands under the other. Inner titles come first.
 */
export function joinTitles(texts: Read, groups: ClauseGroups): void {
  joinByContent(texts, groups, isTitle)
  // What opens both texts names them: *Resolution 2901 (2030)*, *Resolution 2934 (2031)*.
  const areTitles = isTitle(texts.before, 0) && isTitle(texts.after, 0)
  if (areTitles) groups.joinPair([0, 0], { moved: false, sure: BY_PLACE })
}

/**
 * Join labels that stand alone over others (*Option 1:*) by what stands under them, whatever their
 * number; and what is left, by its number within what belongs together.
 */
export function joinBareHeads(texts: Read, groups: ClauseGroups): void {
  const { before, after } = texts
  joinByContent(texts, groups, isBareHead)
  // By what they stand in and their label; -1 where that is said twice.
  const heads = new Map<string, number>()
  for (let to = 0; to < after.size; to++) {
    const key = isBareHead(after, to) ? `${after.parents[to]} ${after.labels[to]}` : null
    if (key !== null) heads.set(key, heads.has(key) ? -1 : to)
  }
  for (let from = 0; from < before.size; from++) {
    if (!isBareHead(before, from)) continue
    const above = before.parents[from] ?? -1
    const there = above < 0 ? [-1] : (groups.groupWith('before', above)?.after ?? [])
    const to = heads.get(`${there[0]} ${before.labels[from]}`) ?? -1
    if (to >= 0) groups.joinPair([from, to], { moved: false, sure: BY_PLACE })
  }
}

/** Whether a clause is a label alone, which says nothing but where something begins. */
export function isBareHead(read: ReadClauses, index: number): boolean {
  const clause = read.clauses[index]
  const isBare = clause?.label != null && (clause.heading ?? '') === '' && !hasBody(read, index)
  return isBare && read.parents[index + 1] === index
}

function joinByContent(
  { before, after }: Read,
  groups: ClauseGroups,
  isHead: (read: ReadClauses, index: number) => boolean,
): void {
  const children = { before: childrenOf(before), after: childrenOf(after) }
  for (let from = before.size - 1; from >= 0; from--) {
    if (!groups.isFree('before', from) || !isHead(before, from)) continue
    const there = majority(
      (children.before[from] ?? []).flatMap(
        (child) => groups.groupWith('before', child)?.after.slice(0, 1) ?? [],
      ),
      after,
    )
    if (!there || !isHead(after, there.parent) || !groups.canJoin(from, there.parent)) continue
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
