import type { ClauseLink } from '../clause-link.ts'
import { isTwoSided, type DecidedLink } from './decided-link.ts'

type Side = 'before' | 'after'
const other = { before: 'after', after: 'before' } as const

/** Whether somebody stands alone whom a person's decision may have left. */
export function mayLeaveBehind(
  joined: readonly DecidedLink[],
  found: readonly DecidedLink[],
): boolean {
  return joined.length > 0 && found.some(isLeftAlone)
}

/**
 * Name the person on clauses that stand alone because somebody put their match together with others
 * (rule A10): `undisturbed` are the links as they would be without those decisions.
 */
export function nameLeftBehind(
  found: readonly DecidedLink[],
  joined: readonly DecidedLink[],
  undisturbed: readonly ClauseLink[],
): DecidedLink[] {
  const taken = { before: authorsIn('before', joined), after: authorsIn('after', joined) }
  const leftBy = { before: new Map<string, string>(), after: new Map<string, string>() }
  for (const side of ['before', 'after'] as const) {
    for (const link of undisturbed) {
      const author = link[other[side]].map((id) => taken[other[side]].get(id)).find(Boolean)
      if (author !== undefined) for (const id of link[side]) leftBy[side].set(id, author)
    }
  }
  return found.map((link) => {
    if (!isLeftAlone(link)) return link
    const author = leftBy.before.get(link.before[0] ?? '') ?? leftBy.after.get(link.after[0] ?? '')
    return author === undefined ? link : { ...link, leftBy: author }
  })
}

const isLeftAlone = (link: DecidedLink) => !isTwoSided(link) && link.decidedBy !== 'person'

function authorsIn(side: Side, joined: readonly DecidedLink[]): ReadonlyMap<string, string> {
  return new Map(
    joined.flatMap((link) => link[side].map((id) => [id, link.decidedByName ?? ''] as const)),
  )
}
