import type { Clause } from '../model/clause.ts'
import { readBrackets } from '../text/brackets.ts'
import { isolated } from './isolated.ts'
import { count } from './record-words.ts'

type Worded = Pick<Clause, 'heading' | 'text'>

/**
 * Whether a row's wording came to stand in more square brackets or in fewer: "2 brackets opened by
 * Belmar", "1 bracket closed"; `null` where as many stand on both sides. Only outermost ones count, and
 * who wants them is named where there were none before.
 */
export function bracketChange(before: readonly Worded[], after: readonly Worded[]): string | null {
  const [was, is] = [bracketsOf(before), bracketsOf(after)]
  if (was.length === is.length) return null
  if (is.length < was.length) return `${count(was.length - is.length, 'bracket')} closed`
  const names = was.length === 0 ? [...new Set(is.flatMap(({ by }) => by))] : []
  const by = names.length > 0 ? ` by ${names.map(isolated).join(', ')}` : ''
  return `${count(is.length - was.length, 'bracket')} opened${by}`
}

/** A bracket that is closed in a later clause was opened here. */
function bracketsOf(clauses: readonly Worded[]) {
  return clauses
    .flatMap(({ heading, text }) => [...readBrackets(heading ?? ''), ...readBrackets(text)])
    .filter(({ kind, depth }) => depth === 1 && kind !== 'unopened')
}
