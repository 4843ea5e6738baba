import type { ForceContext } from './context.ts'
import type { ForceMarker } from './find-markers.ts'

/** From strongest to weakest: *shall, will, should, may*. */
const LADDER: readonly string[] = ['obligation', 'intention', 'recommendation', 'permission']
/** The same of words that are denied: *shall not, will not, should not, need not*. */
const DENIED: readonly string[] = ['prohibition', 'intention', 'recommendation', 'no obligation']

/** Two words of the ladder (F1) as what they say; `null` where that is the same, or said by their *not* (F2). */
export function modalPair(
  before: ForceMarker,
  after: ForceMarker,
): readonly [before: ForceMarker, after: ForceMarker] | null {
  if (before.isDenied !== after.isDenied)
    return bareMeaning(before) === bareMeaning(after) ? null : [before, after]
  if (!before.isDenied) return [before, after]
  const pair = [asDenied(before), asDenied(after)] as const
  return pair[0].meaning === pair[1].meaning ? null : pair
}

/** *Must not* forbids, and so does *may not*. */
const asDenied = (marker: ForceMarker): ForceMarker =>
  marker.meaning === 'obligation' || marker.meaning === 'permission'
    ? { ...marker, meaning: 'prohibition' }
    : marker

/** *Need not* denies an obligation. */
const bareMeaning = ({ meaning }: ForceMarker) =>
  meaning === 'no obligation' ? 'obligation' : meaning

/** How a pair's rungs differ, where the same words stand next to both; `null` where a negation may turn them. */
export function directionOf(
  before: ForceMarker,
  after: ForceMarker,
  context: ForceContext,
): 'stronger' | 'weaker' | null {
  if (!context.bindTheSame(before, after)) return null
  const isDenied = before.isDenied && after.isDenied
  if (!isDenied && (context.isNegated('before', before) || context.isNegated('after', after)))
    return null
  const ladder = isDenied ? DENIED : LADDER
  const [was, is] = [ladder.indexOf(before.meaning), ladder.indexOf(after.meaning)]
  if (was < 0 || is < 0) return null
  return is < was ? 'stronger' : 'weaker'
}
