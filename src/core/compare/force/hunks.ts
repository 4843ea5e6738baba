import type { WordSpan } from '../word-span.ts'
import type { ForceMarker } from './find-markers.ts'

type Range = { start: number; end: number }
/** A change as stretches of either wording. */
export type ForceHunk = { before: Range; after: Range }

type Phrases = Readonly<Record<'before' | 'after', readonly ForceMarker[]>>

/** Changes with nothing or a negation alone between them are one: *must not leave, are not required to leave*. */
function hunksOf(spans: readonly WordSpan[], phrases: Phrases): ForceHunk[] {
  const isNegation = { before: negationTest(phrases.before), after: negationTest(phrases.after) }
  const hunks: ForceHunk[] = []
  let before = 0
  let after = 0
  let open: ForceHunk | null = null
  for (const { kind, text } of spans) {
    if (kind === 'kept') {
      if (!isNegation.before(text, before) || !isNegation.after(text, after)) open = null
    }
    if (kind !== 'kept' && !open) {
      open = { before: { start: before, end: before }, after: { start: after, end: after } }
      hunks.push(open)
    }
    if (kind !== 'added') before += text.length
    if (kind !== 'dropped') after += text.length
    if (open && kind !== 'kept') [open.before.end, open.after.end] = [before, after]
  }
  return hunks
}

/** Tells whether a text that stands at a place is one negation and nothing else. */
function negationTest(phrases: readonly ForceMarker[]): (text: string, at: number) => boolean {
  const ends = new Map<number, number>()
  for (const { rule, start, end } of phrases) if (rule === 'F2') ends.set(start, end)
  return (text, at) =>
    ends.get(at + text.length - text.trimStart().length) === at + text.trimEnd().length
}

/**
 * The changes of two wordings, each with the kept words that stand in a phrase with changed ones: where *not only* lost its *not*,
 * the *only* that stayed says something else now.
 */
export function forceHunks(spans: readonly WordSpan[], phrases: Phrases): ForceHunk[] {
  const hunks = hunksOf(spans, phrases)
  const touched = { before: inOrder(phrases.before), after: inOrder(phrases.after) }
  return hunks.map((hunk, at) => {
    const over = [
      ...overhangs(hunk.before, touched.before),
      ...overhangs(hunk.after, touched.after),
    ]
    // Kept words are as long on either side, and end where the next change begins.
    const [previous, next] = [hunks[at - 1], hunks[at + 1]]
    const front = Math.min(
      Math.max(0, ...over.map(({ front: by }) => by)),
      hunk.before.start - (previous?.before.end ?? 0),
    )
    const back = Math.min(
      Math.max(0, ...over.map(({ back: by }) => by)),
      (next?.before.start ?? Infinity) - hunk.before.end,
    )
    const wide = ({ start, end }: Range) => ({ start: start - front, end: end + back })
    return { before: wide(hunk.before), after: wide(hunk.after) }
  })
}

/** How far the phrases that a stretch touches reach beyond it. */
const overhangs = (stretch: Range, touched: (stretch: Range) => readonly ForceMarker[]) =>
  touched(stretch).map(({ start, end }) => ({
    front: stretch.start - start,
    back: end - stretch.end,
  }))

/** The markers that a stretch touches, for stretches that come in the order of the text. */
export function inOrder(markers: readonly ForceMarker[]): (stretch: Range) => ForceMarker[] {
  let first = 0
  return ({ start, end }) => {
    const touched: ForceMarker[] = []
    while ((markers[first]?.end ?? Infinity) <= start) first++
    for (let at = first; at < markers.length; at++) {
      const marker = markers[at]
      if (!marker || marker.start >= end) break
      touched.push(marker)
    }
    return touched
  }
}
