import { isSpace, isWord } from '../../text/words.ts'
import { replaces, type Hunk } from './align-words.ts'
import { isShortForm } from './short-form.ts'
import { addedOf, droppedOf, type Wordings } from './wordings.ts'

/**
 * Take a word into the change of the sign that is part of it: a hyphen before or behind it (`short-`,
 * `-symmetric`; `- range` that became `-range`), or the full stop of a short form (`Art.`) that came or went (W5).
 */
export function widenHunks(hunks: readonly Hunk[], wordings: Wordings): Hunk[] {
  const widened: Hunk[] = []
  let wasWidened = false
  for (const [index, hunk] of hunks.entries()) {
    const wide = widen(hunk, hunks[index + 1], wordings)
    const isWidened = wide.beforeStart < hunk.beforeStart || wide.beforeEnd > hunk.beforeEnd
    const last = widened.at(-1)
    const isNear = (wasWidened || isWidened) && last && isNextWord(last, wide, wordings)
    if (last && (isNear || last.beforeEnd >= wide.beforeStart)) {
      const { beforeEnd, afterEnd } = wide
      widened.splice(-1, 1, { ...last, beforeEnd, afterEnd })
    } else widened.push(wide)
    wasWidened = isWidened
  }
  return widened
}

/** Whether nothing but a space stands between two changes that both replace something. */
function isNextWord(first: Hunk, second: Hunk, { before }: Wordings): boolean {
  const between = before.slice(first.beforeEnd, second.beforeStart)
  const isSpaced = between.every((token) => isSpace(token) && !token.includes('\n'))
  return isSpaced && replaces(first) && replaces(second)
}

function widen(hunk: Hunk, next: Hunk | undefined, wordings: Wordings): Hunk {
  const { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
  const ahead = startsInWord(hunk, wordings) ? 1 : 0
  const isFree = !next || beforeEnd < next.beforeStart
  const behind = isFree && endsInWord(hunk, wordings) ? 1 : 0
  return {
    beforeStart: beforeStart - ahead,
    afterStart: afterStart - ahead,
    beforeEnd: beforeEnd + behind,
    afterEnd: afterEnd + behind,
  }
}

/** Whether the token before a change is the word that a sign in it belongs to, or the hyphen of a word in it. */
function startsInWord(hunk: Hunk, { before, after }: Wordings): boolean {
  const last = before[hunk.beforeStart - 1]
  const first = [before[hunk.beforeStart], after[hunk.afterStart]]
  if (isHyphen(last)) return isLetters(first[0]) !== isLetters(first[1])
  const { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
  const tails = [
    beforeStart < beforeEnd && isWordTail(before, beforeStart),
    afterStart < afterEnd && isWordTail(after, afterStart),
  ]
  return isLetters(last) && tails[0] !== tails[1]
}

/** The same of the token behind a change; a short form takes its full stop along. */
function endsInWord(hunk: Hunk, wordings: Wordings): boolean {
  const { before, after } = wordings
  const { beforeStart, beforeEnd, afterStart, afterEnd } = hunk
  const next = before[beforeEnd]
  const last = [
    beforeStart < beforeEnd ? before[beforeEnd - 1] : undefined,
    afterStart < afterEnd ? after[afterEnd - 1] : undefined,
  ]
  if (isLetters(next) && isHyphen(before[beforeStart - 1])) {
    return [...droppedOf(hunk, wordings), ...addedOf(hunk, wordings)].every(isSpace)
  }
  if (isLetters(next)) return isHyphen(last[0]) !== isHyphen(last[1])
  const isStop = isShortForm(before, beforeEnd) || isShortForm(after, afterEnd)
  return isStop && (isLetters(last[0]) || isLetters(last[1]))
}

const isLetters = (token: string | undefined) => token !== undefined && isWord(token)

const isHyphen = (token: string | undefined) => token !== undefined && /^[-‐‑]$/u.test(token)

function isWordTail(tokens: readonly string[], index: number): boolean {
  return isHyphen(tokens[index]) || isShortForm(tokens, index)
}
