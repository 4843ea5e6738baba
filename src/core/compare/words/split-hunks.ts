import { isSpace, isWord } from '../../text/words.ts'
import type { Hunk } from './align-words.ts'
import { endsSentence } from './weigh-words.ts'
import { addedOf, droppedOf, isFigure, type Wordings } from './wordings.ts'

/**
 * Take apart what a reader tells apart, although only a space stands between (W5): a comma put in
 * before a changed word, and a figure put for a figure beside one.
 */
export function splitHunks(hunks: readonly Hunk[], wordings: Wordings): Hunk[] {
  return hunks
    .flatMap((hunk) => splitSigns(hunk, wordings))
    .flatMap((hunk) => splitFigure(hunk, wordings))
}

/** Cut a change in two around a space that both sides have at the given places, and keep the space. */
function cutAround(hunk: Hunk, before: number, after: number): Hunk[] {
  return [
    { ...hunk, beforeEnd: before, afterEnd: after },
    { ...hunk, beforeStart: before + 1, afterStart: after + 1 },
  ]
}

/** `However{+,+} [-we-]{+they+}`. */
function splitSigns(hunk: Hunk, wordings: Wordings): Hunk[] {
  const signsBefore = signsBeforeSpace(droppedOf(hunk, wordings))
  const signsAfter = signsBeforeSpace(addedOf(hunk, wordings))
  const before = hunk.beforeStart + signsBefore
  const after = hunk.afterStart + signsAfter
  if ((signsBefore === 0) === (signsAfter === 0)) return [hunk]
  if (wordings.before[before] !== wordings.after[after]) return [hunk]
  if (before + 1 >= hunk.beforeEnd || after + 1 >= hunk.afterEnd) return [hunk]
  return cutAround(hunk, before, after)
}

/** How many signs stand before the first space, if nothing else does. A full stop goes with the capital after it. */
function signsBeforeSpace(tokens: readonly string[]): number {
  const space = tokens.findIndex(isSpace)
  const signs = tokens.slice(0, Math.max(space, 0))
  return signs.some((token) => isWord(token) || endsSentence(token)) ? 0 : signs.length
}

/** `[-consists of-]{+contains+} [-28-]{+19+}`, but dates stay whole: `[-May 2022-]{+June 2023+}`. */
function splitFigure(hunk: Hunk, { before, after }: Wordings): Hunk[] {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
  if (beforeEnd - beforeStart < 3 || afterEnd - afterStart < 3) return [hunk]
  const [space, figure] = [before[beforeEnd - 2] ?? '', before[beforeEnd - 1] ?? '']
  const isCut = isSpace(space) && space === after[afterEnd - 2]
  const areFigures = isFigure(figure) && isFigure(after[afterEnd - 1] ?? '')
  if (!isCut || !areFigures || YEAR.test(figure)) return [hunk]
  return cutAround(hunk, beforeEnd - 2, afterEnd - 2)
}

const YEAR = /^[12]\d{3}$/u
