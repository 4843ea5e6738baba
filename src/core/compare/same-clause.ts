import type { Clause } from '../model/clause.ts'
import type { ClauseLink } from './clause-link.ts'

/** What became of clauses that are one clause: by how many they are, and whether their words changed. */
export function kindOf(from: readonly Clause[], to: readonly Clause[]): ClauseLink['kind'] {
  if (from.length === 1 && to.length > 1) return 'split'
  if (from.length > 1 && to.length === 1) return 'merged'
  return wordsChanged(from, to)
}

/** Whether clauses that are one clause changed their words. Headings count only where there is no text. */
export function wordsChanged(from: readonly Clause[], to: readonly Clause[]): 'kept' | 'amended' {
  return wordingOf(from) === wordingOf(to) ? 'kept' : 'amended'
}

/** What counts as a clause's wording: its text with white space folded, or its heading where it has no text. */
function wordingOf(clauses: readonly Clause[]): string {
  return clauses
    .map(({ text, heading }) => (text || (heading ?? '')).replace(/\s+/g, ' ').trim())
    .join('\n')
}

/** Whether both labels were seen and say different numbers (rule A7). "Article 5" and "5" say the same. */
export function labelsDiffer(from: readonly Clause[], to: readonly Clause[]): boolean {
  const was = from.map((clause) => numberOf(clause.label))
  const is = to.map((clause) => numberOf(clause.label))
  if (was.includes(null) || is.includes(null)) return false
  return was.join() !== is.join()
}

function numberOf(label: string | null): string | null {
  if (label === null) return null
  const folded = label.toLowerCase().replace(/[\s.:]+/g, '')
  return /\d[\d().a-z]*$/.exec(folded)?.[0] ?? folded
}
