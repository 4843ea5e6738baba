import { isSpace, isWord } from '../text/words.ts'
import type { Hunk } from './align-words.ts'
import { endsSentence, WEIGHT } from './weigh-words.ts'

/** Two wordings as tokens, and what each token weighs for a reader. */
export type Wordings = {
  before: readonly string[]
  after: readonly string[]
  weigh: (token: string) => number
}

/**
 * Join changes that a reader takes for one: with nothing but a space between them, two words that
 * changed places, or a lone common word left over in a rewritten passage (W5).
 */
export function joinHunks(hunks: readonly Hunk[], wordings: Wordings): Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    let last = hunk
    for (let previous = joined.at(-1); previous; previous = joined.at(-1)) {
      if (!belongTogether(previous, last, wordings)) break
      last = { ...last, beforeStart: previous.beforeStart, afterStart: previous.afterStart }
      joined.pop()
    }
    joined.push(last)
  }
  return joined
}

/**
 * Set a comma (or other sign) put in or taken out apart from the changed word after it:
 * `However{+,+} [-we-]{+they+}`. The space between them is kept.
 */
export function splitSigns(hunks: readonly Hunk[], wordings: Wordings): Hunk[] {
  return hunks.flatMap((hunk) => {
    const { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
    const signsBefore = signsBeforeSpace(droppedOf(hunk, wordings))
    const signsAfter = signsBeforeSpace(addedOf(hunk, wordings))
    const middle = { before: beforeStart + signsBefore, after: afterStart + signsAfter }
    if ((signsBefore === 0) === (signsAfter === 0)) return [hunk]
    if (wordings.before[middle.before] !== wordings.after[middle.after]) return [hunk]
    if (middle.before + 1 >= beforeEnd || middle.after + 1 >= afterEnd) return [hunk]
    return [
      { beforeStart, beforeEnd: middle.before, afterStart, afterEnd: middle.after },
      { beforeStart: middle.before + 1, beforeEnd, afterStart: middle.after + 1, afterEnd },
    ]
  })
}

/** How many signs stand before the first space, if nothing else does. A full stop goes with the capital after it. */
function signsBeforeSpace(tokens: readonly string[]): number {
  const space = tokens.findIndex(isSpace)
  const signs = tokens.slice(0, Math.max(space, 0))
  return signs.some((token) => isWord(token) || endsSentence(token)) ? 0 : signs.length
}

/** What lies between two changes is given up if it weighs less than this share of the changes. */
const GIVEN_UP_SHARE = 0.29

function belongTogether(first: Hunk, second: Hunk, wordings: Wordings): boolean {
  const between = wordings.before.slice(first.beforeEnd, second.beforeStart)
  const kept = weightBetween(between, wordings)
  if (kept === 0) return !addsOnlySigns(first, wordings) && !addsOnlySigns(second, wordings)
  if (swapsPlaces(first, second, wordings)) return true
  const size = Math.sqrt(sizeOf(first, wordings) * sizeOf(second, wordings))
  return kept < GIVEN_UP_SHARE * size
}

function weightBetween(tokens: readonly string[], { weigh }: Wordings): number {
  let sum = 0
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    const closes = endsSentence(token) && (next === undefined || isSpace(next))
    sum += closes ? WEIGHT.sentence : weigh(token)
  }
  return sum
}

const droppedOf = (hunk: Hunk, { before }: Wordings) =>
  before.slice(hunk.beforeStart, hunk.beforeEnd)
const addedOf = (hunk: Hunk, { after }: Wordings) => after.slice(hunk.afterStart, hunk.afterEnd)

/** A comma put in or taken out beside a changed word stays a change of its own. */
function addsOnlySigns(hunk: Hunk, wordings: Wordings): boolean {
  const dropped = droppedOf(hunk, wordings)
  const added = addedOf(hunk, wordings)
  return (
    (dropped.length === 0 || added.length === 0) && !dropped.some(isWord) && !added.some(isWord)
  )
}

function sizeOf(hunk: Hunk, wordings: Wordings): number {
  const weightOf = (tokens: string[]) =>
    tokens.filter(isWord).reduce((sum, token) => sum + wordings.weigh(token), 0)
  return Math.max(weightOf(droppedOf(hunk, wordings)), weightOf(addedOf(hunk, wordings)))
}

/** What was dropped on one side of a few words came back on the other: `jointly act` for `act jointly`. */
function swapsPlaces(first: Hunk, second: Hunk, wordings: Wordings): boolean {
  const out = [droppedOf(first, wordings), droppedOf(second, wordings)].map(wordsOnly)
  const into = [addedOf(first, wordings), addedOf(second, wordings)].map(wordsOnly)
  const [gone = '', came = ''] = out[0] === '' ? [into[0], out[1]] : [out[0], into[1]]
  const [still, also] = out[0] === '' ? [out[0], into[1]] : [into[0], out[1]]
  if (gone === '' || gone !== came || still !== '' || also !== '') return false
  const between = wordsOnly(wordings.before.slice(first.beforeEnd, second.beforeStart))
  return between.length <= gone.length || !between.includes(' ')
}

function wordsOnly(tokens: readonly string[]): string {
  return tokens.filter(isWord).join(' ').toLowerCase()
}
