import type { ClauseGroups } from './clause-groups.ts'
import type { ReadClauses } from './read-clauses.ts'

type Read = { before: ReadClauses; after: ReadClauses }

/**
 * Join clauses of the same wording that found nobody, right behind or before two that belong together:
 * an unnumbered paragraph, too, whose section lost its title or got another. They moved if those did.
 */
export function joinTwins({ before, after }: Read, groups: ClauseGroups): void {
  const joinBeside = (from: number, step: 1 | -1) => {
    const group = groups.groupWith('before', from)
    const [to = -1] = group?.after ?? []
    if (!group || group.before.length + group.after.length > 2) return
    const [twin, other] = [from + step, to + step]
    if (before.wordLists[twin] !== after.wordLists[other]) return
    groups.joinPair([twin, other], { moved: group.moved, sure: group.sure })
  }
  for (let from = 0; from < before.size; from++) joinBeside(from, 1)
  for (let from = before.size - 1; from >= 0; from--) joinBeside(from, -1)
}
