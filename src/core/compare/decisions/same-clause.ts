import type { ClauseLink } from '../clause-link.ts'
import type { ComparedClause } from '../compared-text.ts'
import { holdsNumber } from '../align/holds-number.ts'
import { labelKey } from '../align/label-key.ts'
import { plain } from '../align/same-wording.ts'

/** What became of clauses that are one clause: by how many they are, and whether their words changed. */
export function kindOf(
  from: readonly ComparedClause[],
  to: readonly ComparedClause[],
): ClauseLink['kind'] {
  if (from.length === 1 && to.length > 1) return 'split'
  if (from.length > 1 && to.length === 1) return 'merged'
  return wordsChanged(from, to)
}

/** Whether the texts of clauses that are one clause changed. Headings count only where there is no text. */
export function wordsChanged(
  from: readonly ComparedClause[],
  to: readonly ComparedClause[],
): 'kept' | 'amended' {
  return areEqual(from, to) || wordingOf(from) === wordingOf(to) ? 'kept' : 'amended'
}

/** Most clauses of most texts were not touched, and need not be folded to be compared. */
function areEqual(from: readonly ComparedClause[], to: readonly ComparedClause[]): boolean {
  return (
    from.length === to.length &&
    from.every(({ text, heading }, at) => text === to[at]?.text && heading === to[at].heading)
  )
}

/**
 * Whether clauses that are one clause are headed differently. A heading that became a clause of its
 * own, or was one, still stands there. Clauses with a lineage are the record's, and so are their
 * headings: ours, not the draft's, and no change of it.
 */
export function headingsDiffer(
  from: readonly ComparedClause[],
  to: readonly ComparedClause[],
): boolean {
  if (areEqual(from, to)) return false
  const isRecorded = [...from, ...to].some(({ lineage }) => lineage !== null)
  return !isRecorded && headingsOf(from) !== headingsOf(to)
}

/** Whether nothing but the heading of a clause changed. */
export function onlyHeadingDiffers(
  from: readonly ComparedClause[],
  to: readonly ComparedClause[],
): boolean {
  return headingsDiffer(from, to) && wordsChanged(from, to) === 'kept'
}

function headingsOf(clauses: readonly ComparedClause[]): string {
  return clauses.flatMap(({ heading }) => plain(heading ?? '') || []).join('\n')
}

/** What counts as a clause's wording (rule A2): its text in plain style, or its heading where it has no text. */
function wordingOf(clauses: readonly ComparedClause[]): string {
  return clauses.map(({ text, heading }) => plain(text || (heading ?? ''))).join('\n')
}

/** Whether the first labels of both sides say numbers, and others (rule A7). "Article 5" and "5" say the same. */
export function labelsDiffer(
  [from]: readonly ComparedClause[],
  [to]: readonly ComparedClause[],
): boolean {
  const [was = null, is = null] = [from?.label, to?.label]
  return labelKey(was) !== labelKey(is) && holdsNumber(was) && holdsNumber(is)
}
