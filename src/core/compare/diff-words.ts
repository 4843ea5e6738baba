import { words } from '../text/words.ts'
import { shiftHunk, type Hunk } from './words/align-words.ts'
import { isCosmeticChange } from './words/cosmetic-change.ts'
import { findForceMarkers } from './force/find-markers.ts'
import { findHunks, type FoundHunks } from './words/find-hunks.ts'
import { joinHunks } from './words/join-hunks.ts'
import { markStyle } from './words/mark-style.ts'
import { numberTokens } from './words/number-tokens.ts'
import { isSentenceCapital, namesIn } from './words/sentence-capital.ts'
import { slideHunks } from './words/slide-hunks.ts'
import { splitHunks } from './words/split-hunks.ts'
import { widenHunks } from './words/widen-hunks.ts'
import { wholePlaceholders } from './words/whole-placeholders.ts'
import { wordWeigher } from './words/weigh-words.ts'
import type { WordSpan } from './word-span.ts'
import type { MarkedFor, Wordings } from './words/wordings.ts'

/** Steps a comparison may take where the caller names no budget: some 2,000 words against 2,000. */
const DEFAULT_BUDGET = 16_000_000

/**
 * `exhausted`: the budget ran out, so some passage is shown as replaced that was not compared.
 * `steps`: how much of the budget was used.
 */
export type WordComparison = { spans: WordSpan[]; exhausted: boolean; steps: number }

/**
 * Compare two wordings word by word, as a person would mark them.
 *
 * Nothing is lost: joining all spans but the added ones gives `before` back, joining all but the
 * dropped ones gives `after` (W4). Swapping the two swaps added and dropped.
 */
export function diffWords(before: string, after: string, language: string): WordSpan[] {
  return compareWords({ before, after, language }).spans
}

/**
 * `diffWords` within a `budget` of steps, which is counted, not timed. Where it runs out the result is
 * as exact, but coarse, and says so (W8). `markedFor` is the reader unless told otherwise.
 */
export function compareWords(input: {
  before: string
  after: string
  language: string
  budget?: number
  markedFor?: MarkedFor
}): WordComparison {
  const { before, after, markedFor = 'reader' } = input
  if (before === after) return { spans: keptSpan(before), exhausted: false, steps: 0 }
  const tokens = wholePlaceholders(words(before, input.language), words(after, input.language))
  const wordings: Wordings = {
    ...tokens,
    weigh: wordWeigher(input.language),
    markedFor,
    names: namesIn(tokens.before, tokens.after),
    bearsBy: (wording) => findForceMarkers(wording, input.language)[0]?.rule ?? null,
  }
  const budget = input.budget ?? DEFAULT_BUDGET
  // Of two equally good readings the order of the sides must not decide.
  if (before <= after) {
    const { hunks, ...cost } = markHunks(wordings, budget)
    return { spans: toSpans(hunks, wordings), ...cost }
  }
  const { hunks, ...cost } = markHunks(mirrored(wordings), budget)
  return { spans: toSpans(hunks.map(mirroredHunk), wordings), ...cost }
}

/** What a person would mark, with the places where only the style differs. */
function markHunks(wordings: Wordings, budget: number): FoundHunks {
  const { pair, closers, start } = numberTokens(wordings)
  const { hunks, ...cost } = findHunks(pair, { closers, budget })
  const placed = hunks.map((hunk) => shiftHunk(hunk, start, start))
  const changes = slideHunks(splitHunks(joinHunks(placed, wordings), wordings), wordings)
  return { hunks: markStyle(widenHunks(changes, wordings), wordings), ...cost }
}

const mirrored = (wordings: Wordings): Wordings => ({
  ...wordings,
  before: wordings.after,
  after: wordings.before,
})

const mirroredHunk = ({ beforeStart, beforeEnd, afterStart, afterEnd }: Hunk): Hunk => ({
  beforeStart: afterStart,
  beforeEnd: afterEnd,
  afterStart: beforeStart,
  afterEnd: beforeEnd,
})

const keptSpan = (text: string): WordSpan[] =>
  text === '' ? [] : [{ kind: 'kept', text, cosmetic: false }]

function toSpans(hunks: readonly Hunk[], wordings: Wordings): WordSpan[] {
  const { before, after } = wordings
  const spans: WordSpan[] = []
  let done = 0
  for (const hunk of hunks) {
    spans.push(...keptSpan(before.slice(done, hunk.beforeStart).join('')))
    const dropped = before.slice(hunk.beforeStart, hunk.beforeEnd).join('')
    const added = after.slice(hunk.afterStart, hunk.afterEnd).join('')
    const cosmetic = isSentenceCapital(hunk, wordings) || isCosmeticChange(dropped, added)
    if (dropped !== '') spans.push({ kind: 'dropped', text: dropped, cosmetic })
    if (added !== '') spans.push({ kind: 'added', text: added, cosmetic })
    done = hunk.beforeEnd
  }
  spans.push(...keptSpan(before.slice(done).join('')))
  return spans
}
