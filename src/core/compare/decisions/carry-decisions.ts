import type { Decision } from '../../model/alignment.ts'
import type { Clause } from '../../model/clause.ts'
import { type KnownClauses, settleDecisions } from './settle-decisions.ts'

type Text = { clauses: readonly Clause[] }
type Texts = { before: Text; after: Text }

/** Two texts, and what people decided about them. */
export type DecidedTexts = { texts: Texts; decisions: readonly Decision[] }

/** What becomes of decisions about earlier revisions of two texts. */
export type CarriedDecisions = {
  /** Those whose clauses all stand here unchanged, about the clauses here. */
  fitting: readonly Decision[]
  /** Those about a clause that is not here as it was; as they were made. */
  unfitting: readonly Decision[]
}

/**
 * Look for the clauses of earlier decisions in two texts, the nearest revisions first (rule A16). What
 * is decided here already is left out, and so is what a decision here contradicts or answers: the later
 * wins. What was carried before from one earlier pair to the next counts once.
 */
export function carryDecisions(
  here: DecidedTexts,
  earlier: readonly DecidedTexts[],
): CarriedDecisions[] {
  const decided = { ...here, decisions: [...here.decisions] }
  const told = new Set<string>()
  return earlier.map(({ texts, decisions }) => {
    const carry = carrierBetween(texts, here.texts)
    const carried = decisions.map((decision) => ({ decision, here: carry(decision) }))
    const fitting = stillWanted(
      carried.flatMap((found) => (isWhole(found) ? found.here : [])),
      decided,
    )
    decided.decisions.unshift(...fitting)
    const words = wordingsOf(texts)
    const unfitting = carried
      .filter((found) => !isWhole(found) && !isAnswered(found.here, here.decisions))
      .map(({ decision }) => decision)
      .filter((decision) => isNew(told, claimOf(words(decision))))
    return { fitting, unfitting }
  })
}

type Carried = { decision: Decision; here: Decision }

const isWhole = ({ decision, here }: Carried) =>
  here.before.length === decision.before.length && here.after.length === decision.after.length

/** The same decision about the clauses here, as far as they are found. */
function carrierBetween(from: Texts, to: Texts): (decision: Decision) => Decision {
  const found = {
    before: unchangedIn(from.before, to.before),
    after: unchangedIn(from.after, to.after),
  }
  return (decision) => ({
    ...decision,
    before: decision.before.flatMap((id) => found.before.get(id) ?? []),
    after: decision.after.flatMap((id) => found.after.get(id) ?? []),
  })
}

/** Decisions that are not among those here, and that none of those here overrules. */
function stillWanted(decisions: readonly Decision[], { texts, decisions: held }: DecidedTexts) {
  const claims = new Set(held.map(claimOf))
  const fresh = decisions.filter((decision) => isNew(claims, claimOf(decision)))
  const known: KnownClauses = { before: idsOf(texts.before), after: idsOf(texts.after) }
  const { unused } = settleDecisions([...fresh, ...held], known)
  const fallen = new Set(unused.map(({ decision }) => decision))
  return fresh.filter((decision) => !fallen.has(decision))
}

/** Whoever decided here about a clause of it has answered a decision that does not fit. */
function isAnswered(found: Decision, here: readonly Decision[]): boolean {
  return here.some(
    ({ before, after }) =>
      before.some((id) => found.before.includes(id)) ||
      after.some((id) => found.after.includes(id)),
  )
}

/** What a decision says, by whatever its clauses are called, and whoever says it. */
const claimOf = ({ kind, before, after }: Pick<Decision, 'kind' | 'before' | 'after'>) =>
  JSON.stringify([kind, before.toSorted(), after.toSorted()])

function isNew(known: Set<string>, claim: string): boolean {
  return known.size < known.add(claim).size
}

/** The wordings of a decision's clauses in place of their ids, which are others in each revision. */
function wordingsOf({ before, after }: Texts): (decision: Decision) => Decision {
  const words = { before: wordingById(before), after: wordingById(after) }
  return (decision) => ({
    ...decision,
    before: decision.before.map((id) => words.before.get(id) ?? id),
    after: decision.after.map((id) => words.after.get(id) ?? id),
  })
}

const wordingById = ({ clauses }: Text) =>
  new Map(clauses.map((clause) => [clause.id, wordingOf(clause)]))

const idsOf = ({ clauses }: Text) => new Set(clauses.map(({ id }) => id))

/**
 * Clauses that stand in the other revision with the same label, heading and words, exactly once in
 * both; where they stand several times ("(c) Deleted."), exactly once under the same labels above.
 */
function unchangedIn(from: Text, to: Text): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const signsOf of [wordingById, wordingInPlace]) {
    const there = onlyOnes(signsOf(to))
    for (const [sign, id] of onlyOnes(signsOf(from))) {
      const same = there.get(sign)
      if (same !== undefined) found.set(id, same)
    }
  }
  return found
}

/** Ids by their signs, of the signs that only one clause bears. */
function onlyOnes(signs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const bearers = new Map<string, string>()
  const shared = new Set<string>()
  for (const [id, sign] of signs) {
    if (bearers.has(sign)) shared.add(sign)
    else bearers.set(sign, id)
  }
  for (const sign of shared) bearers.delete(sign)
  return bearers
}

/** White space makes no other wording. */
const wordingOf = ({ label, heading, text }: Clause): string =>
  JSON.stringify([label, heading, text.replace(/\s+/g, ' ').trim()])

/** The wording with the labels and headings of all clauses that it stands in. */
function wordingInPlace({ clauses }: Text): ReadonlyMap<string, string> {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  return new Map(
    clauses.map((clause) => {
      const above: unknown[] = []
      let { parent } = clause
      while (parent !== null) {
        const outer = byId.get(parent)
        above.push(outer?.label, outer?.heading)
        parent = outer?.parent ?? null
      }
      return [clause.id, JSON.stringify([wordingOf(clause), above])]
    }),
  )
}
