import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { wordingOf } from '../../../core/compare/wording-runs.ts'
import type { Clause } from '../../../core/model/clause.ts'
import { openingOf } from '../../../core/phrases/clause-name.ts'
import { hasBasis, hasMeta } from './clause-cell.tsx'

/** Whether a row's title says again what stands below it: a clause's words, or how they begin. */
export function repeatsText({ title, before, after }: FilledRow): boolean {
  return [...before, ...after].some(
    (clause) => title === wordingOf(clause) || title === openingOf(clause),
  )
}

/** Whether a row is nothing but a title that both texts bear alike. */
export function isKeptTitle({ row, before, after }: FilledRow): boolean {
  const [was, is] = [before[0], after[0]]
  if (row.change !== 'kept' || row.moved || row.terms.length > 0) return false
  if (!was || !is || before.length + after.length > 2) return false
  return (
    isTitleAlone(was) && isTitleAlone(is) && was.heading === is.heading && was.label === is.label
  )
}

const isTitleAlone = (clause: Clause) =>
  clause.text === '' && !hasBasis(clause) && !hasMeta({ ...clause, label: null })
