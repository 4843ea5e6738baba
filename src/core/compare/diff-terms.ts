import { canonicalJson } from '../model/content-hash.ts'
import type { Extent } from '../model/draft.ts'
import type { Figure, Membership, Term, TermDefinition, TermValue } from '../model/term.ts'

/**
 * A member of a set on its way from before to after. `was` and `is` differ for `amended`. `not-named`
 * and `first-named`: only one side names it, and the other is no whole list (rule T5).
 */
export type MemberChange = {
  id: string
  change: 'kept' | 'added' | 'dropped' | 'amended' | 'not-named' | 'first-named'
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
  /**
   * `before-only` / `after-only`: the other side's clause does not state it, which is not a deletion.
   * `partly-named`: a set of which one side names members that the other only does not name.
   */
  change: 'kept' | 'amended' | 'added' | 'dropped' | 'before-only' | 'after-only' | 'partly-named'
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

/** Input of `diffTerms`: the terms, and how much of the draft their source gives. `null`: that side holds no clause. */
export type TermsOfSide = { terms: readonly Term[]; extent: Extent } | null

/**
 * Compare the typed values of one clause before and after (rules T1 to T5), in the order in which
 * they stand, those of after first. A side that holds no clause, or whose clause does not state the
 * term, gives `before-only` or `after-only`: not stated is not deleted. `added` and `dropped` are
 * kept for members of sets and for whole clauses, where the row itself has the support for it.
 */
export function diffTerms(
  before: TermsOfSide,
  after: TermsOfSide,
  definitions: ReadonlyMap<string, TermDefinition>,
): TermChange[] {
  const was = new Map((before?.terms ?? []).map((term) => [term.key, term.value]))
  const is = new Map((after?.terms ?? []).map((term) => [term.key, term.value]))
  const extents = { before: before?.extent ?? 'full', after: after?.extent ?? 'full' }
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))]
  return keys.map((key) =>
    compareValues(
      {
        key,
        definition: definitions.get(key) ?? null,
        before: was.get(key) ?? null,
        after: is.get(key) ?? null,
      },
      extents,
    ),
  )
}

type Pair = Pick<TermChangeBase, 'key' | 'definition' | 'before' | 'after'>

type Extents = { before: Extent; after: Extent }

function compareValues(pair: Pair, extents: Extents): TermChange {
  const { before, after } = pair
  if (isSet(before) || isSet(after)) {
    const members = compareMembers(listOf(before, extents.before), listOf(after, extents.after))
    return { ...pair, kind: 'set', members, change: verdictOnSet(pair, members) }
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

function verdictOnSet(pair: Pair, members: readonly MemberChange[]): TermChange['change'] {
  const found = verdict(
    pair,
    members.every(({ change }) => change === 'kept'),
  )
  const isUnnamed = ({ change }: MemberChange) => change === 'not-named' || change === 'first-named'
  const rest = members.filter(({ change }) => change !== 'kept')
  return found === 'amended' && rest.length > 0 && rest.every(isUnnamed) ? 'partly-named' : found
}

type SetValue = Extract<TermValue, { kind: 'parties' | 'territories' | 'options' }>

function isSet(value: TermValue | null): value is SetValue {
  return value?.kind === 'parties' || value?.kind === 'territories' || value?.kind === 'options'
}

function membersOf(value: TermValue | null): Membership[] {
  if (!isSet(value)) return []
  if (value.kind === 'parties') return value.members
  return value.members.map((id) => ({ id, status: 'in-text', by: [] }))
}

type List = { members: readonly Membership[]; isWhole: boolean }

/**
 * The members that a side names, and whether nobody else is in the set (rule T5): in a full text; in
 * an excerpt, where it says who takes part member by member; and where it says that there is none.
 */
function listOf(value: TermValue | null, extent: Extent): List {
  const members = membersOf(value)
  if (value?.kind === 'unstated') return { members, isWhole: value.why === 'none' }
  const isRoll = value?.kind === 'parties' && members.every(({ status }) => status !== 'reported')
  return { members, isWhole: extent === 'full' || (extent === 'excerpt' && isRoll) }
}

/** Members of before in their order, then those that are new. Members are looked up by id: order says nothing. */
function compareMembers(before: List, after: List): MemberChange[] {
  const later = new Map(after.members.map((member) => [member.id, member]))
  const earlier = new Set(before.members.map((member) => member.id))
  const known = before.members.map((was): MemberChange => {
    const is = later.get(was.id) ?? null
    const gone = after.isWhole ? 'dropped' : 'not-named'
    return { id: was.id, change: is === null ? gone : memberChange(was, is), was, is }
  })
  const come = before.isWhole ? 'added' : 'first-named'
  const added = after.members
    .filter((member) => !earlier.has(member.id))
    .map((is): MemberChange => ({ id: is.id, change: come, was: null, is }))
  return [...known, ...added]
}

/**
 * Whether a member stays as it was. Only a bracket opened or closed makes `amended` (rule T4): the
 * other statuses say how a source speaks of the member ("reported", "in the text"), not what changed.
 */
function memberChange(was: Membership, is: Membership): MemberChange['change'] {
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
