import type { ForceChange, ForceWords } from '../find-force-changes.ts'
import type { ForceContext } from './context.ts'

/** So many changes back the counterpart of one is looked for; further apart they hardly stand in one statement. */
const FURTHEST = 20

/**
 * Settle what went and came again in one statement. Words that only moved in it are no change: *within 30 days
 * the Parties …, the Parties … within 30 days*; *no troops shall enter, troops shall not enter*. Of negations
 * the rest are one change (*no Party may …, a Party may …, but not …*), but two where each denies words of its
 * own that go on.
 */
export function settleMoved(changes: readonly ForceChange[], context: ForceContext): ForceChange[] {
  const settled: ForceChange[] = []
  for (const change of changes) {
    const near = settled.slice(-FURTHEST)
    const found = near.findLast((earlier) => isCounterpart(earlier, change, context))
    if (!found) {
      settled.push(change)
      continue
    }
    const [before, after] = [found.before ?? change.before, found.after ?? change.after]
    const place = settled.lastIndexOf(found)
    if (before && after && hasMoved(change, { before, after }, context)) settled.splice(place, 1)
    else settled[place] = { ...found, change: 'amended', before, after }
  }
  return settled
}

/** What these rules read belongs to the statement; *only* and *not* belong to the word behind them. */
const OF_THE_STATEMENT: ReadonlySet<string> = new Set(['F1', 'F5', 'F6'])
/** And so do these words of F3. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'in peacetime',
  'in wartime',
  'permanently',
  'temporarily',
  'as far as possible',
])

function isCounterpart(one: ForceChange, other: ForceChange, context: ForceContext): boolean {
  const changed = [one.change, other.change].sort().join()
  if (one.rule !== other.rule || changed !== 'added,dropped') return false
  const [before, after] = [one.before ?? other.before, one.after ?? other.after]
  if (!before || !after || !context.share(before, after)) return false
  if (one.rule !== 'F2') return hasMoved(one, { before, after }, context)
  const denied = context.denied('before', before)
  const deniedNow = new Set(context.denied('after', after))
  const isApart = denied.length > 0 && deniedNow.size > 0
  return !isApart || denied.some((word) => deniedNow.has(word))
}

function hasMoved(
  { rule }: ForceChange,
  { before, after }: Record<'before' | 'after', ForceWords>,
  context: ForceContext,
): boolean {
  if (before.meaning !== after.meaning) return false
  if (OF_THE_STATEMENT.has(rule) || CIRCUMSTANCES.has(before.meaning))
    return context.standBesideTheSame(before, after)
  if (context.precedeTheSame(before, after)) return true
  const denyModals = context.deniesModal('before', before) && context.deniesModal('after', after)
  return rule === 'F2' && denyModals && context.denyTheSame(before, after)
}
