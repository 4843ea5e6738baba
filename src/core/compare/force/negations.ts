import type { ForceChange } from '../find-force-changes.ts'
import type { ForceContext } from './context.ts'

/**
 * Make one change of a negation that went and one that came in the same statement: *no Party may …* and
 * *a Party may …, but not …*. They stay two where each denies words of its own that go on.
 */
export function joinNegations(
  changes: readonly ForceChange[],
  context: ForceContext,
): ForceChange[] {
  const joined: ForceChange[] = []
  for (const change of changes) {
    const place = joined.findIndex((earlier) => isSameNegation(earlier, change, context))
    const earlier = joined[place]
    if (!earlier) joined.push(change)
    else
      joined[place] = {
        ...earlier,
        change: 'amended',
        before: earlier.before ?? change.before,
        after: earlier.after ?? change.after,
      }
  }
  return joined
}

function isSameNegation(one: ForceChange, other: ForceChange, context: ForceContext): boolean {
  if (one.rule !== 'F2' || other.rule !== 'F2') return false
  const [before, after] = one.before ? [one.before, other.after] : [other.before, one.after]
  const isEither = !(one.before && one.after) && !(other.before && other.after)
  if (!isEither || !before || !after || !context.share(before, after)) return false
  const denied = context.denied('before', before)
  const deniedNow = new Set(context.denied('after', after))
  const isApart = denied.length > 0 && deniedNow.size > 0
  return !isApart || denied.some((word) => deniedNow.has(word))
}
