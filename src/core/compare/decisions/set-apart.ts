import {
  aloneAfter,
  aloneBefore,
  byPerson,
  type Clauses,
  type DecidedLink,
} from './decided-link.ts'
import { kindOf, labelsDiffer } from './same-clause.ts'
import { pairsOf, type SettledDecisions } from './settle-decisions.ts'

/**
 * Take out of a link the clauses that a person set apart (rule A11). Of a split or a merge the one
 * clause stays with those that it was not set apart from; else both that were named leave. Each that
 * leaves, or has nobody left, stands alone, as the person decided.
 */
export function setApart(
  link: DecidedLink,
  { apartBy }: SettledDecisions,
  clauses: Clauses,
): DecidedLink[] {
  const named = { before: new Map<string, string>(), after: new Map<string, string>() }
  for (const [from, to] of pairsOf(link)) {
    const decision = apartBy(from, to)
    if (!decision) continue
    named.before.set(from, decision.author)
    named.after.set(to, decision.author)
  }
  const [author] = named.before.values()
  if (author === undefined) return [link]

  const isSplit = link.before.length === 1 && link.after.length > 1
  const isMerge = link.after.length === 1 && link.before.length > 1
  const rest = {
    before: isSplit ? link.before : link.before.filter((id) => !named.before.has(id)),
    after: isMerge ? link.after : link.after.filter((id) => !named.after.has(id)),
  }
  const hasRest = rest.before.length > 0 && rest.after.length > 0
  const leaves = (ids: readonly string[]) => (id: string) => !hasRest || !ids.includes(id)
  return [
    ...(hasRest ? [relinked(link, rest, clauses)] : []),
    ...link.before
      .filter(leaves(rest.before))
      .map((id) => aloneBefore(id, byPerson(named.before.get(id) ?? author))),
    ...link.after
      .filter(leaves(rest.after))
      .map((id) => aloneAfter(id, byPerson(named.after.get(id) ?? author))),
  ]
}

/** The same link with fewer clauses: what it says of them is said anew. */
function relinked(
  link: DecidedLink,
  rest: { before: readonly string[]; after: readonly string[] },
  clauses: Clauses,
): DecidedLink {
  const from = clauses.before.filter(({ id }) => rest.before.includes(id))
  const to = clauses.after.filter(({ id }) => rest.after.includes(id))
  return { ...link, ...rest, kind: kindOf(from, to), renumbered: labelsDiffer(from, to) }
}
