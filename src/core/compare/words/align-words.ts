/** A stretch where two token lists differ: `before` from start to end became `after` from start to end. */
export type Hunk = { beforeStart: number; beforeEnd: number; afterStart: number; afterEnd: number }

/** Whether something stands in place of something, rather than came or went. */
export function replaces({ beforeStart, beforeEnd, afterStart, afterEnd }: Hunk): boolean {
  return beforeStart < beforeEnd && afterStart < afterEnd
}

/** The same hunk so many tokens further on either side. */
export function shiftHunk(hunk: Hunk, before: number, after: number): Hunk {
  return {
    beforeStart: hunk.beforeStart + before,
    beforeEnd: hunk.beforeEnd + before,
    afterStart: hunk.afterStart + after,
    afterEnd: hunk.afterEnd + after,
  }
}

/** A stretch without what both sides have at its ends. */
export function trimEnds<Token>(
  { before, after }: Record<'before' | 'after', ArrayLike<Token>>,
  stretch: Hunk,
): Hunk {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = stretch
  const isOpen = () => beforeStart < beforeEnd && afterStart < afterEnd
  while (isOpen() && before[beforeStart] === after[afterStart]) {
    beforeStart++
    afterStart++
  }
  while (isOpen() && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--
    afterEnd--
  }
  return { beforeStart, beforeEnd, afterStart, afterEnd }
}

/** Two token lists as numbers, equal for equal tokens, and what each number's match is worth. */
export type TokenPair = { before: Int32Array; after: Int32Array; worth: Int32Array }

/**
 * Starting one more hunk costs this much, so that a match worth less (a lone space) never interrupts
 * a change, and of equally good readings the one with the fewest hunks wins.
 */
const HUNK_COST = 5

const FROM_HUNK = 1 // a match that follows a hunk rather than a match
const FROM_MATCH = 2 // a hunk that begins here
const FROM_ABOVE = 4 // a hunk that grew by a token of before rather than of after

/**
 * Align two token lists so that the worth of what is kept, less the cost of the hunks, is greatest.
 * Takes `before.length * after.length` steps and as many bytes.
 */
export function alignTokens({ before, after, worth }: TokenPair): Hunk[] {
  const width = after.length + 1
  const trail = new Uint8Array((before.length + 1) * width)
  const matchScore = new Int32Array(width).fill(UNREACHED)
  const hunkScore = new Int32Array(width).fill(-HUNK_COST)
  matchScore[0] = 0
  hunkScore[0] = UNREACHED
  if (width > 1) trail[1] = FROM_MATCH
  for (let i = 1; i <= before.length; i++) {
    fillRow({
      token: before[i - 1] ?? 0,
      after,
      worth,
      trail,
      row: i * width,
      matchScore,
      hunkScore,
    })
  }
  const endsInHunk = at(hunkScore, width - 1) > at(matchScore, width - 1)
  return readTrail(trail, before.length, { width, endsInHunk })
}

/** Low enough never to win, high enough never to wrap around. */
const UNREACHED = -1_000_000_000

type Row = {
  token: number
  after: Int32Array
  worth: Int32Array
  trail: Uint8Array
  row: number
  matchScore: Int32Array
  hunkScore: Int32Array
}

/** One row of the table. `matchScore` and `hunkScore` hold the row above and become this one. */
function fillRow({ token, after, worth, trail, row, matchScore, hunkScore }: Row): void {
  const value = at(worth, token)
  let diagonalMatch = at(matchScore, 0)
  let diagonalHunk = at(hunkScore, 0)
  let leftMatch = UNREACHED
  let leftHunk = Math.max(diagonalHunk, diagonalMatch - HUNK_COST)
  trail[row] = FROM_ABOVE | (diagonalMatch - HUNK_COST > diagonalHunk ? FROM_MATCH : 0)
  matchScore[0] = leftMatch
  hunkScore[0] = leftHunk
  for (let j = 1; j < matchScore.length; j++) {
    const aboveMatch = at(matchScore, j)
    const aboveHunk = at(hunkScore, j)
    let step = 0
    let match = UNREACHED
    if (after[j - 1] === token) {
      match = Math.max(diagonalMatch, diagonalHunk) + value
      if (diagonalHunk > diagonalMatch) step |= FROM_HUNK
    }
    let hunk = leftHunk
    if (aboveHunk > hunk) {
      hunk = aboveHunk
      step |= FROM_ABOVE
    }
    if (leftMatch - HUNK_COST > hunk) {
      hunk = leftMatch - HUNK_COST
      step = (step & FROM_HUNK) | FROM_MATCH
    }
    if (aboveMatch - HUNK_COST > hunk) {
      hunk = aboveMatch - HUNK_COST
      step = (step & FROM_HUNK) | FROM_MATCH | FROM_ABOVE
    }
    trail[row + j] = step
    diagonalMatch = aboveMatch
    diagonalHunk = aboveHunk
    matchScore[j] = leftMatch = match
    hunkScore[j] = leftHunk = hunk
  }
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0
}

/** Walk back from the end of both lists and note where hunks begin and end. */
function readTrail(
  trail: Uint8Array,
  height: number,
  { width, endsInHunk }: { width: number; endsInHunk: boolean },
): Hunk[] {
  const hunks: Hunk[] = []
  let i = height
  let j = width - 1
  let inHunk = endsInHunk
  let end = { before: i, after: j }
  while (i > 0 || j > 0) {
    const step = trail[i * width + j] ?? 0
    if (!inHunk) {
      inHunk = (step & FROM_HUNK) !== 0
      i--
      j--
      if (inHunk) end = { before: i, after: j }
      continue
    }
    if ((step & FROM_ABOVE) !== 0) i--
    else j--
    if ((step & FROM_MATCH) === 0) continue
    inHunk = false
    hunks.push({ beforeStart: i, beforeEnd: end.before, afterStart: j, afterEnd: end.after })
  }
  return hunks.toReversed()
}
