import type { Decision } from '../../model/alignment.ts'

/** A decision that changes nothing: it names a clause that is not there, or a later one contradicts it. */
export type UnusedDecision = { decision: Decision; why: 'unknown-clause' | 'overruled' }

/** What holds once every contradiction is settled. No clause stands in two of `together`. */
export type SettledDecisions = {
  together: readonly Decision[]
  /** The decision that sets two clauses apart, if there is one. */
  apartBy: (before: string, after: string) => Decision | undefined
  unused: readonly UnusedDecision[]
}

/** Ids of the clauses that the two texts have. */
export type KnownClauses = { before: ReadonlySet<string>; after: ReadonlySet<string> }

/**
 * Settle a list of decisions, in the order in which they were made (rule A13): the later wins. A
 * `together` falls as a whole; of an `apart` only those pairs fall that a later `together` joins.
 */
export function settleDecisions(
  decisions: readonly Decision[],
  known: KnownClauses,
): SettledDecisions {
  const together: Decision[] = []
  const unused: UnusedDecision[] = []
  const holder = { before: new Map<string, Decision>(), after: new Map<string, Decision>() }
  const apart = new Map<string, Decision>()
  const isJoined = (from: string, to: string) =>
    holder.before.has(from) && holder.before.get(from) === holder.after.get(to)

  const join = (decision: Decision): boolean => {
    const isOverruled =
      decision.before.some((id) => holder.before.has(id)) ||
      decision.after.some((id) => holder.after.has(id)) ||
      pairsOf(decision).some(([from, to]) => apart.has(keyOf(from, to)))
    if (isOverruled) return false
    for (const id of decision.before) holder.before.set(id, decision)
    for (const id of decision.after) holder.after.set(id, decision)
    together.push(decision)
    return true
  }
  const separate = (decision: Decision): boolean => {
    const pairs = pairsOf(decision).filter(([from, to]) => !isJoined(from, to))
    for (const [from, to] of pairs) {
      if (!apart.has(keyOf(from, to))) apart.set(keyOf(from, to), decision)
    }
    return pairs.length > 0
  }

  for (const decision of decisions.toReversed()) {
    if (!isKnown(decision, known)) unused.push({ decision, why: 'unknown-clause' })
    else if (!(decision.kind === 'together' ? join : separate)(decision)) {
      unused.push({ decision, why: 'overruled' })
    }
  }
  return {
    together: together.toReversed(),
    apartBy: (before, after) => apart.get(keyOf(before, after)),
    unused: unused.toReversed(),
  }
}

/** Every clause before with every clause after. */
export function pairsOf({
  before,
  after,
}: {
  before: readonly string[]
  after: readonly string[]
}): [before: string, after: string][] {
  return before.flatMap((from) => after.map((to): [string, string] => [from, to]))
}

// An id holds no space.
const keyOf = (before: string, after: string) => `${before} ${after}`

const isKnown = (decision: Decision, known: KnownClauses) =>
  decision.before.every((id) => known.before.has(id)) &&
  decision.after.every((id) => known.after.has(id))
