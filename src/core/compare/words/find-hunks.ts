import { diffArrays } from 'diff'
import { alignTokens, shiftHunk, trimEnds, type Hunk, type TokenPair } from './align-words.ts'
import { commonSentences, cutSentences } from './common-sentences.ts'

/**
 * Where two token lists differ. `exhausted`: a stretch was too long to compare and counts as
 * replaced. `steps`: what was used of the budget.
 */
export type FoundHunks = { hunks: Hunk[]; exhausted: boolean; steps: number }

type Search = { pair: TokenPair; stepsLeft: number; hunks: Hunk[]; exhausted: boolean }

/** Up to some 150 words against 150 nothing is gained by dividing first. */
const UNDIVIDED = 100_000

/**
 * Find where two token lists differ in at most `budget` steps. Equal ends go first; longer
 * texts are divided at the sentences they share (a token in `closers` ends one); what fits the budget
 * is aligned as a reader would, and what does not gets jsdiff's shortest edit, if that is short.
 */
export function findHunks(
  pair: TokenPair,
  { closers, budget }: { closers: ReadonlySet<number>; budget: number },
): FoundHunks {
  const search: Search = { pair, stepsLeft: budget, hunks: [], exhausted: false }
  const { before, after } = pair
  const whole = { beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length }
  const stretch = trimEnds(pair, whole)
  const isShort = stepsFor(stretch) <= Math.min(budget, UNDIVIDED)
  const parts = isShort
    ? [stretch]
    : divide(pair, stretch, closers).map((part) => trimEnds(pair, part))
  // Shortest first, so that one monster does not use up the budget of all others.
  for (const part of parts.sort((one, other) => stepsFor(one) - stepsFor(other))) {
    compare(search, part)
  }
  const hunks = search.hunks.sort(
    (one, other) => one.beforeStart - other.beforeStart || one.afterStart - other.afterStart,
  )
  return { hunks, exhausted: search.exhausted, steps: budget - search.stepsLeft }
}

function stepsFor({ beforeStart, beforeEnd, afterStart, afterEnd }: Hunk): number {
  return (beforeEnd - beforeStart) * (afterEnd - afterStart)
}

/** The stretches between the sentences that both sides share. */
function divide(pair: TokenPair, stretch: Hunk, closers: ReadonlySet<number>): Hunk[] {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = stretch
  const shared = commonSentences(
    cutSentences(pair.before.subarray(beforeStart, beforeEnd), closers),
    cutSentences(pair.after.subarray(afterStart, afterEnd), closers),
  )
  const parts: Hunk[] = []
  let open = { before: beforeStart, after: afterStart }
  for (const [before, after] of shared) {
    parts.push({
      beforeStart: open.before,
      beforeEnd: beforeStart + before.start,
      afterStart: open.after,
      afterEnd: afterStart + after.start,
    })
    open = { before: beforeStart + before.end, after: afterStart + after.end }
  }
  parts.push({ beforeStart: open.before, beforeEnd, afterStart: open.after, afterEnd })
  return parts
}

function compare(search: Search, stretch: Hunk): void {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = stretch
  const steps = stepsFor(stretch)
  if (steps === 0) {
    if (beforeStart < beforeEnd || afterStart < afterEnd) search.hunks.push(stretch)
    return
  }
  const before = search.pair.before.subarray(beforeStart, beforeEnd)
  const after = search.pair.after.subarray(afterStart, afterEnd)
  const fits = steps <= search.stepsLeft
  const hunks = fits
    ? alignTokens({ before, after, worth: search.pair.worth })
    : shortestEdit(search, before, after)
  if (fits) search.stepsLeft -= steps
  if (!hunks) search.exhausted = true
  for (const hunk of hunks ?? [whole(before, after)]) {
    search.hunks.push(shiftHunk(hunk, beforeStart, afterStart))
  }
}

const whole = (before: Int32Array, after: Int32Array): Hunk => ({
  beforeStart: 0,
  beforeEnd: before.length,
  afterStart: 0,
  afterEnd: after.length,
})

/** jsdiff takes about the square of the edit's length in steps, each dearer than one of ours. */
const LONGEST_EDIT = 1_000

/** `null` where the shortest edit is too long for what is left of the budget. */
function shortestEdit(search: Search, before: Int32Array, after: Int32Array): Hunk[] | null {
  const maxEditLength = Math.min(LONGEST_EDIT, Math.floor(Math.sqrt(search.stepsLeft)))
  const changes = diffArrays(Array.from(before), Array.from(after), { maxEditLength })
  search.stepsLeft -= maxEditLength ** 2
  if (!changes) return null
  const hunks: Hunk[] = []
  let at = { before: 0, after: 0 }
  let open = at
  for (const { added, removed, count } of changes) {
    const next = {
      before: at.before + (added ? 0 : count),
      after: at.after + (removed ? 0 : count),
    }
    if (!added && !removed) {
      if (open !== at) hunks.push(hunkBetween(open, at))
      open = next
    }
    at = next
  }
  if (open !== at) hunks.push(hunkBetween(open, at))
  return hunks
}

type Place = { before: number; after: number }

const hunkBetween = (from: Place, to: Place): Hunk => ({
  beforeStart: from.before,
  beforeEnd: to.before,
  afterStart: from.after,
  afterEnd: to.after,
})
