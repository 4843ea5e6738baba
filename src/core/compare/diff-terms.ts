import { canonicalJson } from '../model/content-hash.ts'
import type { Figure, Membership, Term, TermDefinition, TermValue } from '../model/term.ts'

/** A member of a set of parties on its way from before to after. `was` and `is` differ for `amended`. */
export type MemberChange = {
  id: string
  change: 'kept' | 'added' | 'dropped' | 'amended'
  was: Membership | null
  is: Membership | null
}

/** One side's figure. `difference` and `percent` only where both are exact numbers and before is not 0. */
export type FigureChange = {
  side: string | null
  before: Figure['range']
  after: Figure['range']
  difference: number | null
  percent: number | null
}

type TermChangeBase = {
  key: string
  /** `null` where the process defines no such term: shown with its key. */
  definition: TermDefinition | null
  /** `before-only` / `after-only`: the other side's clause does not state it, which is not a deletion. */
  change: 'kept' | 'amended' | 'added' | 'dropped' | 'before-only' | 'after-only'
  before: TermValue | null
  after: TermValue | null
}

/** What happened to one typed value. */
export type TermChange = TermChangeBase &
  (
    | { kind: 'set'; members: readonly MemberChange[] }
    | { kind: 'amount'; figures: readonly FigureChange[] }
    | { kind: 'plain' }
  )

/** Input of `diffTerms`. `null`: that side holds no clause. */
export type TermsOfSide = readonly Term[] | null

/**
 * Compare the typed values of one clause before and after (rules T1 to T3), in the order in which
 * they stand, those of after first. A side that holds no clause, or whose clause does not state the
 * term, gives `before-only` or `after-only`: not stated is not deleted. `added` and `dropped` are
 * kept for members of sets and for whole clauses, where the row itself has the support for it.
 */
export function diffTerms(
  before: TermsOfSide,
  after: TermsOfSide,
  definitions: ReadonlyMap<string, TermDefinition>,
): TermChange[] {
  const was = new Map((before ?? []).map((term) => [term.key, term.value]))
  const is = new Map((after ?? []).map((term) => [term.key, term.value]))
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))]
  return keys.map((key) =>
    compareValues({
      key,
      definition: definitions.get(key) ?? null,
      before: was.get(key) ?? null,
      after: is.get(key) ?? null,
    }),
  )
}

type Pair = Pick<TermChangeBase, 'key' | 'definition' | 'before' | 'after'>

function compareValues(pair: Pair): TermChange {
  const { before, after } = pair
  if (isSet(before) || isSet(after)) {
    const members = compareMembers(membersOf(before), membersOf(after))
    return { ...pair, kind: 'set', members, change: verdict(pair, !members.some(isChanged)) }
  }
  if (before?.kind === 'amount' || after?.kind === 'amount') {
    const figures = compareFigures(figuresOf(before), figuresOf(after))
    return { ...pair, kind: 'amount', figures, change: verdict(pair, sameValue(before, after)) }
  }
  return { ...pair, kind: 'plain', change: verdict(pair, sameValue(before, after)) }
}

function verdict({ before, after }: Pair, same: boolean): TermChangeBase['change'] {
  if (before === null) return 'after-only'
  if (after === null) return 'before-only'
  return same ? 'kept' : 'amended'
}

const sameValue = (before: TermValue | null, after: TermValue | null) =>
  canonicalJson(before) === canonicalJson(after)

const isChanged = (member: MemberChange) => member.change !== 'kept'

type SetValue = Extract<TermValue, { kind: 'parties' | 'territories' | 'options' }>

function isSet(value: TermValue | null): value is SetValue {
  return value?.kind === 'parties' || value?.kind === 'territories' || value?.kind === 'options'
}

function membersOf(value: TermValue | null): Membership[] {
  if (!isSet(value)) return []
  if (value.kind === 'parties') return value.members
  return value.members.map((id) => ({ id, status: 'in-text', by: [] }))
}

/** Members of before in their order, then those that are new. Members are looked up by id: order says nothing. */
function compareMembers(
  before: readonly Membership[],
  after: readonly Membership[],
): MemberChange[] {
  const later = new Map(after.map((member) => [member.id, member]))
  const earlier = new Set(before.map((member) => member.id))
  const known = before.map((was): MemberChange => {
    const is = later.get(was.id) ?? null
    return { id: was.id, change: memberChange(was, is), was, is }
  })
  const added = after
    .filter((member) => !earlier.has(member.id))
    .map((is): MemberChange => ({ id: is.id, change: 'added', was: null, is }))
  return [...known, ...added]
}

/**
 * Whether a member stays as it was. Only a bracket opened or closed makes `amended` (rule T4): the
 * other statuses say how a source speaks of the member ("reported", "in the text"), not what changed.
 */
function memberChange(was: Membership, is: Membership | null): MemberChange['change'] {
  if (is === null) return 'dropped'
  return (was.status === 'bracketed') === (is.status === 'bracketed') ? 'kept' : 'amended'
}

function figuresOf(value: TermValue | null): Figure[] {
  return value?.kind === 'amount' ? value.figures : []
}

/** Figures side by side: a side's own figure against its own, one side's against nobody else's. */
function compareFigures(before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  const sides = [...new Set([...before, ...after].map((figure) => figure.side))]
  return sides.map((side) => {
    const was = before.find((figure) => figure.side === side)?.range ?? null
    const is = after.find((figure) => figure.side === side)?.range ?? null
    return { side, before: was, after: is, ...difference(exact(was), exact(is)) }
  })
}

function exact(range: Figure['range']): number | null {
  return range !== null && range.min === range.max ? range.min : null
}

const PER_CENT = 100

function difference(before: number | null, after: number | null) {
  if (before === null || after === null) return { difference: null, percent: null }
  return {
    difference: after - before,
    percent: before === 0 ? null : Math.round(((after - before) / before) * PER_CENT),
  }
}
