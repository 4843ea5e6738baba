import { type ForceContext, forceContext } from './force/context.ts'
import { bears, findForcePhrases, type ForceMarker } from './force/find-markers.ts'
import { forceHunks, inOrder } from './force/hunks.ts'
import { settleMoved } from './force/moved-markers.ts'
import { directionOf, modalPair } from './force/modality.ts'
import type { ForceRuleId } from './force/rules.ts'
import { alternativesOf, type Beside } from './option-alternatives.ts'
import type { WordSpan } from './word-span.ts'

/**
 * Words of one wording and where they stand in it, in UTF-16 units, `end` exclusive. `meaning` is what
 * the rule takes them for: a rung of the ladder (F1), a kind of the lists, or a number's value (F6).
 */
export type ForceWords = { meaning: string; text: string; start: number; end: number }

/**
 * A change of force and the rule that names it. `before` or `after` is `null` where that side has no
 * such words. `stronger` and `weaker` are said of the ladder of F1 only, and only where the same words
 * stand next to both.
 */
export type ForceChange = {
  rule: ForceRuleId
  change: 'added' | 'dropped' | 'amended'
  direction: 'stronger' | 'weaker' | null
  before: ForceWords | null
  after: ForceWords | null
}

/**
 * Of which text it says nothing that it does not hold something: an excerpt, a summary, a paraphrase.
 * What such a text is silent about is said on one side only, which is no change (F9).
 */
export type PartialSides = { before: boolean; after: boolean }

/** How two wordings are read: which is partial, and what options beside them say, if any (F7). */
export type ForceReading = PartialSides & {
  beside?: Readonly<Record<'before' | 'after', Beside | null>>
}

const WHOLE: ForceReading = { before: false, after: false }
const NO_OPTIONS = { before: null, after: null }

/**
 * Find what changed in the force of a wording: how strongly it binds, negations, conditions, and/or,
 * how decisions are taken, numbers (rules F1 to F6), hunk by hunk in the order of the text. `spans`
 * are those of `compareWords` for rules, not exhausted. A language without word lists gives numbers
 * only. This reads words, not meaning: it shows where to look.
 */
export function findForceChanges(
  spans: readonly WordSpan[],
  language: string,
  reading: ForceReading = WHOLE,
): ForceChange[] {
  const without = (kind: WordSpan['kind']) =>
    spans.map((span) => (span.kind === kind ? '' : span.text)).join('')
  const texts = { before: without('added'), after: without('dropped') }
  const phrases = {
    before: findForcePhrases(texts.before, language),
    after: findForcePhrases(texts.after, language),
  }
  if (phrases.before.length + phrases.after.length === 0) return []
  const markers = { before: phrases.before.filter(bears), after: phrases.after.filter(bears) }
  const context = forceContext(spans, markers, language)
  const { beside = NO_OPTIONS } = reading
  const isSaid = alternativesOf(markers, texts, { beside, language })
  const touched = { before: inOrder(markers.before), after: inOrder(markers.after) }
  const changes = forceHunks(spans, phrases).flatMap((hunk) => {
    const [before, after] = [touched.before(hunk.before), touched.after(hunk.after)]
    const gone = leftOver(before, after).filter((marker) => !isSaid('before', marker))
    const come = leftOver(after, before).filter((marker) => !isSaid('after', marker))
    return changesIn(gone, come, context)
  })
  return settleMoved(
    onceEach(changes).filter((change) => isChange(change, context, reading)),
    context,
  )
}

/** A date or a phrase that changed in two places is one change, and told where it has a counterpart. */
function onceEach(changes: readonly ForceChange[]): ForceChange[] {
  const told = new Set<string>()
  const keyOf = ({ before, after }: Pick<ForceChange, 'before' | 'after'>) =>
    `${before?.start ?? ''} ${after?.start ?? ''}`
  for (const { before, after } of changes) {
    if (!before || !after) continue
    told.add(keyOf({ before, after: null })).add(keyOf({ before: null, after }))
  }
  return changes.filter((change) => {
    const isNew = !told.has(keyOf(change))
    told.add(keyOf(change))
    return isNew
  })
}

/** Put the markers that went against those that came, rule by rule. */
function changesIn(
  before: readonly ForceMarker[],
  after: readonly ForceMarker[],
  context: ForceContext,
): ForceChange[] {
  const gone = byKind(before)
  const come = byKind(after)
  return [...new Set([...gone.keys(), ...come.keys()])].sort().flatMap((kind) => {
    const was = gone.get(kind) ?? []
    const is = come.get(kind) ?? []
    const count = Math.max(was.length, is.length)
    return Array.from({ length: count }, (_, place) => [was[place], is[place]] as const).flatMap(
      ([one, other]) => pairOf(one, other, context),
    )
  })
}

/** Two markers are put against each other where their sentences have something in common. */
function pairOf(
  before: ForceMarker | undefined,
  after: ForceMarker | undefined,
  context: ForceContext,
): ForceChange[] {
  const changes =
    before && after && !(isComparable(before, after) && context.share(before, after))
      ? [changeOf(before, undefined, context), changeOf(undefined, after, context)]
      : [changeOf(before, after, context)]
  // An `and` more or less lists more or less; only one put for the other, between the same, is a change.
  const isOther = before && after && context.bindTheSame(before, after)
  return changes.flatMap((change) =>
    change === null || (change.rule === 'F4' && !isOther) ? [] : [change],
  )
}

/** *Each* says how many, and is put against nothing else: *any ship*, *if a ship*; nor are bounds. */
function isComparable(before: ForceMarker, after: ForceMarker): boolean {
  const isHowMany = ({ meaning }: ForceMarker) => HOW_MANY.has(meaning)
  if (before.meaning === OF_EACH) return isHowMany(after)
  if (after.meaning === OF_EACH) return isHowMany(before)
  return BOUNDS.has(before.meaning) === BOUNDS.has(after.meaning)
}

const BOUNDS: ReadonlySet<string> = new Set(['at least', 'at most', 'more than', 'less than'])
const HOW_MANY: ReadonlySet<string> = new Set(['only', 'some', 'most', ...BOUNDS])

/** Amounts of different measures are never put against each other: 25 kilometres, 90 days. */
function byKind(markers: readonly ForceMarker[]): Map<string, ForceMarker[]> {
  const kinds = new Map<string, ForceMarker[]>()
  for (const marker of markers) {
    const kind = `${marker.rule} ${marker.measure ?? ''}`
    const known = kinds.get(kind)
    if (known) known.push(marker)
    else kinds.set(kind, [marker])
  }
  return kinds
}

/** Those of `markers` that `others` has no equal for, each equal counting once. */
function leftOver(markers: readonly ForceMarker[], others: readonly ForceMarker[]): ForceMarker[] {
  const sayingOf = ({ rule, meaning }: ForceMarker) =>
    `${rule} ${meaning === OF_EACH ? 'all' : meaning}`
  const equals = new Map<string, number>()
  for (const other of others) equals.set(sayingOf(other), (equals.get(sayingOf(other)) ?? 0) + 1)
  return markers.filter((marker) => {
    const left = equals.get(sayingOf(marker)) ?? 0
    if (left > 0) equals.set(sayingOf(marker), left - 1)
    return left === 0
  })
}

/** *Each Party* binds as *the Parties* does: where it came or went alone, nothing changed. */
const OF_EACH = 'each'

/** Rules of words that say nothing by themselves, but of the statement that they stand in. */
const OF_THE_STATEMENT: ReadonlySet<ForceRuleId> = new Set(['F2', 'F3', 'F6'])

/** How much of a thing is meant says nothing where the thing itself came or went. */
const OF_THE_NEXT: ReadonlySet<string> = new Set(['all', 'some'])

/**
 * Whether a marker that one side has and the other has not changes the force of what both say (F9).
 * A partial text may leave anything out: there the sentence itself must go on.
 */
function isChange(
  { rule, before, after }: ForceChange,
  context: ForceContext,
  partial: PartialSides,
) {
  const marker = before ?? after
  if ((before && after) || !marker) return true
  if (marker.meaning === OF_EACH) return false
  const [side, silent] = before ? (['before', 'after'] as const) : (['after', 'before'] as const)
  const goesOn = context.goesOn(side, marker)
  // A statement that came or went with all its words denies, limits and counts nothing but itself.
  if (!goesOn && (partial[silent] || OF_THE_STATEMENT.has(rule))) return false
  if (!partial[silent]) return true
  // A stretch with a verb of its own states something of its own.
  if (rule === 'F1' || rule === 'F2') return context.isHeld(side, marker)
  return !OF_THE_NEXT.has(marker.meaning) || context.keepsNext(side, marker)
}

function changeOf(
  before: ForceMarker | undefined,
  after: ForceMarker | undefined,
  context: ForceContext,
): ForceChange | null {
  const rule = before?.rule ?? after?.rule
  if (rule === undefined) return null
  if (rule !== 'F1' || !before || !after) {
    const change = before && after ? 'amended' : before ? 'dropped' : 'added'
    return { rule, change, direction: null, before: wordsOf(before), after: wordsOf(after) }
  }
  const pair = modalPair(before, after)
  if (!pair) return null
  const direction = directionOf(...pair, context)
  return { rule, change: 'amended', direction, before: wordsOf(pair[0]), after: wordsOf(pair[1]) }
}

const wordsOf = (marker: ForceMarker | undefined): ForceWords | null => {
  if (!marker) return null
  const { meaning, text, start, end } = marker
  return { meaning, text, start, end }
}
