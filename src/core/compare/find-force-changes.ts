import { findForceMarkers, type ForceMarker } from './force-find-markers.ts'
import { LADDER, type ForceRuleId, type Rung } from './force-rules.ts'
import type { WordSpan } from './word-span.ts'

/**
 * Words of one wording and where they stand in it, in UTF-16 units, `end` exclusive. `meaning` is what
 * the rule takes them for: a rung of the ladder (F1), a kind of the lists, or a number's value (F6).
 */
export type ForceWords = { meaning: string; text: string; start: number; end: number }

/**
 * A change of force and the rule that names it. `before` or `after` is `null` where that side has no
 * such words. `stronger` and `weaker` are said of the ladder of F1 only.
 */
export type ForceChange = {
  rule: ForceRuleId
  change: 'added' | 'dropped' | 'amended'
  direction: 'stronger' | 'weaker' | null
  before: ForceWords | null
  after: ForceWords | null
}

/**
 * Find what changed in the force of a wording: how strongly it binds, negations, conditions, and/or,
 * how decisions are taken, numbers (rules F1 to F6), in the order of the text. `spans` are those of
 * `diffWords`. A language without word lists gives numbers only. This reads words, not meaning: it
 * shows where to look.
 */
export function findForceChanges(spans: readonly WordSpan[], language: string): ForceChange[] {
  const without = (kind: WordSpan['kind']) =>
    spans.map((span) => (span.kind === kind ? '' : span.text)).join('')
  const markers = {
    before: findForceMarkers(without('added'), language),
    after: findForceMarkers(without('dropped'), language),
  }
  return hunksOf(spans).flatMap((hunk) =>
    changesIn(
      markers.before.filter((marker) => overlaps(marker, hunk.before)),
      markers.after.filter((marker) => overlaps(marker, hunk.after)),
    ),
  )
}

type Range = { start: number; end: number }

/** Changes as stretches of either wording. */
function hunksOf(spans: readonly WordSpan[]): { before: Range; after: Range }[] {
  const hunks: { before: Range; after: Range }[] = []
  let before = 0
  let after = 0
  let open: { before: Range; after: Range } | null = null
  for (const { kind, text } of spans) {
    if (kind === 'kept') open = null
    else if (!open) {
      open = { before: { start: before, end: before }, after: { start: after, end: after } }
      hunks.push(open)
    }
    if (kind !== 'added') before += text.length
    if (kind !== 'dropped') after += text.length
    if (open && kind === 'dropped') open.before.end = before
    if (open && kind === 'added') open.after.end = after
  }
  return hunks
}

const overlaps = (marker: Range, stretch: Range) =>
  marker.start < stretch.end && marker.end > stretch.start

/** What is left of two lists of markers when those that say the same are taken out, rule by rule. */
function changesIn(before: readonly ForceMarker[], after: readonly ForceMarker[]): ForceChange[] {
  const rules = new Set([...before, ...after].map(({ rule }) => rule))
  return [...rules].sort().flatMap((rule) => {
    const was = before.filter((marker) => marker.rule === rule)
    const is = after.filter((marker) => marker.rule === rule)
    const gone = leftOver(was, is)
    const come = leftOver(is, was)
    const count = Math.max(gone.length, come.length)
    const changes = Array.from({ length: count }, (_, place) =>
      changeOf(rule, gone[place], come[place]),
    )
    // An `and` more or less lists more or less; only one put for the other changes the force.
    return rule === 'F4' ? changes.filter(({ change }) => change === 'amended') : changes
  })
}

/** Those of `markers` that `others` has no equal for, each equal counting once. */
function leftOver(markers: readonly ForceMarker[], others: readonly ForceMarker[]): ForceMarker[] {
  const equals = others.map(({ meaning }) => meaning)
  return markers.filter(({ meaning }) => {
    const at = equals.indexOf(meaning)
    if (at >= 0) equals.splice(at, 1)
    return at < 0
  })
}

function changeOf(
  rule: ForceRuleId,
  before: ForceMarker | undefined,
  after: ForceMarker | undefined,
): ForceChange {
  const change = before && after ? 'amended' : before ? 'dropped' : 'added'
  return {
    rule,
    change,
    direction: rule === 'F1' && before && after ? directionOf(before, after) : null,
    before: before ? wordsOf(before) : null,
    after: after ? wordsOf(after) : null,
  }
}

const wordsOf = ({ meaning, text, start, end }: ForceMarker): ForceWords => ({
  meaning,
  text,
  start,
  end,
})

function directionOf(before: ForceMarker, after: ForceMarker): 'stronger' | 'weaker' {
  const rung = ({ meaning }: ForceMarker) => LADDER.findIndex((name: Rung) => name === meaning)
  return rung(after) < rung(before) ? 'stronger' : 'weaker'
}
