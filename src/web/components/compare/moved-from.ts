import type { Clause } from '../../../core/model/clause.ts'
import { clausePath, clausesById, openingOf } from '../../../core/phrases/clause-name.ts'
import { isolated } from '../../../core/phrases/isolated.ts'

/** Labels of a row's clauses that have one. */
export type Labels = { before: readonly string[]; after: readonly string[] }

/**
 * Where a clause that moved stood among the `clauses` before: "was Article 5", "stood after “Recalling the
 * Joint Declaration …”". `null` where its numbers before and after tell already.
 */
export function movedFromWords(
  clause: Clause,
  clauses: readonly Clause[],
  { before, after }: Labels,
): string | null {
  const was = before.map(isolated).join(', ')
  if (was !== '' && after.length === 0) return `was ${was}`
  return was === after.map(isolated).join(', ') || was === '' ? stoodWords(clause, clauses) : null
}

function stoodWords({ id, parent }: Clause, clauses: readonly Clause[]): string {
  const place = clauses.findIndex((other) => other.id === id)
  const prior = clauses
    .slice(0, place)
    .findLast((other) => other.parent === parent && !isPageNumber(other))
  if (prior) return `stood after ${shortName(prior, clauses)}`
  const holder = clauses.find((other) => other.id === parent)
  return holder ? `stood first in ${shortName(holder, clauses)}` : 'stood first'
}

/** A page's number or a drawn rule between clauses says nothing of where they stood. */
const isPageNumber = ({ label, heading, text }: Clause) =>
  label === null && !/\p{L}/u.test(heading ?? text)

/** As much as tells recitals apart, and is read at a glance. */
const LONGEST_NAME = 36

function shortName(clause: Clause, clauses: readonly Clause[]): string {
  const path = clausePath(clause, clausesById(clauses))
  return path === null
    ? `“${isolated(shortened(clause.heading ?? openingOf(clause)))}”`
    : isolated(path)
}

function shortened(words: string): string {
  if (words.length <= LONGEST_NAME) return words
  const cut = words.slice(0, LONGEST_NAME)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\p{P}\s]+$/u, '') || cut} …`
}
