import { MAX_SHORT_TEXT } from './limits.ts'
import type { ClauseKind } from '../model/clause.ts'
import { wordingOf, type WorkingClause, type WorkingCopy } from './working-copy.ts'

// Every operation answers with a new working copy, or with the very same one where it does not apply.

/** Whether the clause at `index` can take in the one after it: neither may be left out. */
export function mayJoin(clauses: readonly WorkingClause[], index: number): boolean {
  const next = clauses[index + 1]
  return next !== undefined && !next.dropped && clauses[index]?.dropped === false
}

/** Whether the clause at `index` can go one level deeper. */
export function mayIndent(clauses: readonly WorkingClause[], index: number): boolean {
  const before = clauses[index - 1]
  const clause = clauses[index]
  return before !== undefined && clause !== undefined && clause.depth <= before.depth
}

/**
 * Join a clause with the next one. The first keeps its label; what stood below the second stands below
 * both. A heading joined with a clause becomes that clause's heading.
 */
export function joinClauses(copy: WorkingCopy, key: string): WorkingCopy {
  const index = indexOf(copy, key)
  const first = copy.clauses[index]
  const second = copy.clauses[index + 1]
  if (!first || !second || !mayJoin(copy.clauses, index)) return copy
  // A bare label ("Article 5") is followed by the wording of what it is joined with.
  const textStart = wordingOf(copy, first).trim() === '' ? second.start : first.textStart
  const ofHeading = headingJoined(copy, first, second)
  const joined = { ...first, textStart, ...ofHeading, end: second.end }
  const shift = first.depth - second.depth
  const below = endOfSubtree(copy.clauses, index + 1)
  const clauses = copy.clauses.flatMap((clause, at) => {
    if (at === index) return [joined]
    if (at === index + 1) return []
    return at > index && at < below ? [{ ...clause, depth: clause.depth + shift }] : [clause]
  })
  return { ...copy, clauses }
}

function headingJoined(
  copy: WorkingCopy,
  first: WorkingClause,
  second: WorkingClause,
): Partial<WorkingClause> {
  const heading = first.heading ?? wordingOf(copy, first).trim()
  const hasOwn = second.heading !== null || (first.label !== null && second.label !== null)
  if (first.kind !== 'heading' || second.kind === 'heading') return {}
  if (heading === '' || heading.length > MAX_SHORT_TEXT) return {}
  return {
    kind: second.kind,
    heading,
    label: first.label ?? second.label,
    // What the second had of its own and cannot keep stays readable in the wording.
    textStart: hasOwn ? second.start : second.textStart,
    base: first.base ?? second.base,
  }
}

/**
 * Split a clause at a UTF-16 offset of the text. The second half is an unnumbered paragraph on the
 * same level. Does not apply where one half would hold only white space.
 */
export function splitClause(copy: WorkingCopy, key: string, offset: number): WorkingCopy {
  const index = indexOf(copy, key)
  const clause = copy.clauses[index]
  if (!clause || clause.dropped || offset <= clause.start || offset >= clause.end) return copy
  const at = isInsidePair(copy.text, offset) ? offset - 1 : offset
  const end = clause.start + copy.text.slice(clause.start, at).trimEnd().length
  const start = clause.end - copy.text.slice(at, clause.end).trimStart().length
  if (end === clause.start || start === clause.end) return copy
  const first = { ...clause, end, textStart: Math.min(clause.textStart, end) }
  const second: WorkingClause = {
    ...clause,
    key: `k${copy.keysGiven + 1}`,
    kind: 'plain',
    label: null,
    heading: null,
    start,
    textStart: start,
    base: null,
  }
  return {
    text: copy.text,
    clauses: copy.clauses.toSpliced(index, 1, first, second),
    keysGiven: copy.keysGiven + 1,
  }
}

/** Give a clause another label; an empty one means that none was seen. */
export function relabelClause(copy: WorkingCopy, key: string, label: string): WorkingCopy {
  return amend(copy, key, { label: label === '' ? null : label })
}

/** Give a clause another heading; an empty one means that it has none. */
export function setHeading(copy: WorkingCopy, key: string, heading: string): WorkingCopy {
  return amend(copy, key, { heading: heading === '' ? null : heading })
}

/** Say what sort of unit a clause is. */
export function setKind(copy: WorkingCopy, key: string, kind: ClauseKind): WorkingCopy {
  return amend(copy, key, { kind })
}

/** Leave a clause out. Its text stays in the text as given, and the clauses below it stay. */
export function dropClause(copy: WorkingCopy, key: string): WorkingCopy {
  return amend(copy, key, { dropped: true })
}

/** Take a clause that was left out back in. */
export function restoreClause(copy: WorkingCopy, key: string): WorkingCopy {
  return amend(copy, key, { dropped: false })
}

/** Put a clause, with all below it, one level deeper: under the clause before it on its level. */
export function indentClause(copy: WorkingCopy, key: string): WorkingCopy {
  const index = indexOf(copy, key)
  return mayIndent(copy.clauses, index) ? shiftSubtree(copy, index, 1) : copy
}

/** Put a clause, with all below it, one level up. What followed it on its level then stands below it. */
export function outdentClause(copy: WorkingCopy, key: string): WorkingCopy {
  const index = indexOf(copy, key)
  return (copy.clauses[index]?.depth ?? 0) > 0 ? shiftSubtree(copy, index, -1) : copy
}

function indexOf(copy: WorkingCopy, key: string): number {
  return copy.clauses.findIndex((clause) => clause.key === key)
}

function amend(copy: WorkingCopy, key: string, change: Partial<WorkingClause>): WorkingCopy {
  const index = indexOf(copy, key)
  const clause = copy.clauses[index]
  return clause ? { ...copy, clauses: copy.clauses.with(index, { ...clause, ...change }) } : copy
}

function endOfSubtree(clauses: readonly WorkingClause[], index: number): number {
  const top = clauses[index]?.depth ?? 0
  const next = clauses.findIndex(({ depth }, at) => at > index && depth <= top)
  return next < 0 ? clauses.length : next
}

function shiftSubtree(copy: WorkingCopy, index: number, levels: number): WorkingCopy {
  const below = endOfSubtree(copy.clauses, index)
  const clauses = copy.clauses.map((clause, at) =>
    at >= index && at < below ? { ...clause, depth: clause.depth + levels } : clause,
  )
  return { ...copy, clauses }
}

function isInsidePair(text: string, offset: number): boolean {
  const isHigh = /[\ud800-\udbff]/.test(text.charAt(offset - 1))
  return isHigh && /[\udc00-\udfff]/.test(text.charAt(offset))
}
