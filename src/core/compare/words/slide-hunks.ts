import { isSpace, isWord } from '../../text/words.ts'
import { shiftHunk, type Hunk } from './align-words.ts'
import { isShortForm } from './short-form.ts'
import { endsSentence, WEIGHT } from './weigh-words.ts'
import type { Wordings } from './wordings.ts'

/**
 * Put every pure insertion and deletion where a reader expects it, among the places that come to
 * the same text: whole sentences, a list item with the comma before it, a word with the space after (W6).
 */
export function slideHunks(hunks: readonly Hunk[], wordings: Wordings): Hunk[] {
  const slid: Hunk[] = []
  for (const [index, hunk] of hunks.entries()) {
    const next = hunks[index + 1]
    const floor = slid.at(-1)
    const inserts = hunk.beforeStart === hunk.beforeEnd
    if (!inserts && hunk.afterStart !== hunk.afterEnd) {
      slid.push(hunk)
      continue
    }
    const room = {
      back: floor ? hunk.beforeStart - floor.beforeEnd - 1 : hunk.beforeStart,
      ahead: (next ? next.beforeStart - 1 : wordings.before.length) - hunk.beforeEnd,
    }
    const passage = inserts
      ? { tokens: wordings.after, start: hunk.afterStart, end: hunk.afterEnd }
      : { tokens: wordings.before, start: hunk.beforeStart, end: hunk.beforeEnd }
    const shift = bestShift(passage, room, wordings)
    slid.push(shiftHunk(hunk, shift, shift))
  }
  return slid
}

type Passage = { tokens: readonly string[]; start: number; end: number }

/** Longer slides are not looked for: they occur in lists of equal items only, where any place will do. */
const LONGEST_SLIDE = 100

function bestShift(
  { tokens, start, end }: Passage,
  room: { back: number; ahead: number },
  wordings: Wordings,
): number {
  let first = 0
  let last = 0
  const back = Math.min(room.back, LONGEST_SLIDE)
  const ahead = Math.min(room.ahead, LONGEST_SLIDE)
  while (-first < back && tokens[start + first - 1] === tokens[end + first - 1]) first--
  while (last < ahead && tokens[start + last] === tokens[end + last]) last++
  let best = 0
  let bestFit = Number.NEGATIVE_INFINITY
  for (let shift = first; shift <= last; shift++) {
    const fit = fitOf({ tokens, start: start + shift, end: end + shift }, wordings)
    if (fit < bestFit) continue
    best = shift
    bestFit = fit
  }
  return best
}

/** How natural a passage looks as one insertion: what it begins and ends at, and whether it is a phrase. */
function fitOf(passage: Passage, wordings: Wordings): number {
  const { tokens, start, end } = passage
  return breakAt(tokens, start) + breakAt(tokens, end) + phraseFit(passage, wordings)
}

/** How strongly the text divides before the token at `index`. */
function breakAt(tokens: readonly string[], index: number): number {
  const last = tokens[index - 1]
  const next = tokens[index]
  if (last === undefined || next === undefined) return 6
  if (isSpace(last)) {
    if (last.includes('\n')) return 6
    const sign = tokens[index - 2]
    if (sign === undefined) return 6
    if (closesSentence(tokens, index - 2)) return 5
    if (OPENING.test(sign)) return 1
    return isWord(sign) || CLOSING.test(sign) || isShortForm(tokens, index - 2) ? 2 : 3
  }
  if (isSpace(next)) {
    if (next.includes('\n')) return 5
    return closesSentence(tokens, index - 1) ? 4 : 1.5
  }
  if (DIVIDING.test(next)) return 3.5
  return 0
}

const closesSentence = (tokens: readonly string[], index: number) =>
  endsSentence(tokens[index] ?? '') && !isShortForm(tokens, index)

const DIVIDING = /^[,;:،；：，、]$/u
const CLOSING = /^[)\]”’»"']$/u
const OPENING = /^[([“«„]$/u
const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
]

/** Small against any difference in `breakAt`: it decides between equals only. */
const PHRASE_FIT = 0.4
/** A passage that begins behind an article or preposition parts it from its noun. */
const CUT_PHRASE = 1.1

/** A phrase holds both of its brackets, begins with its preposition or article, and does not end with one. */
function phraseFit({ tokens, start, end }: Passage, { weigh }: Wordings): number {
  const passage = tokens.slice(start, end)
  const unbalanced = BRACKETS.filter((pair) => !isBalanced(passage, pair))
  const isFunction = (word: string | undefined) =>
    word !== undefined && weigh(word) === WEIGHT.function
  const inner = passage.filter(isWord)
  let fit = -BRACKET_COST * unbalanced.length
  if (inner.length > 1 && isFunction(inner[0])) fit += PHRASE_FIT
  if (inner.length > 1 && isFunction(inner.at(-1))) fit -= PHRASE_FIT
  if (isFunction(tokens.slice(Math.max(0, start - 2), start).findLast(isWord))) fit -= CUT_PHRASE
  return fit
}

/** Whether every bracket is closed that is opened, and none that is not. */
function isBalanced(passage: readonly string[], [open, close]: readonly [string, string]): boolean {
  let depth = 0
  for (const token of passage) {
    if (token === open) depth++
    else if (token === close && --depth < 0) return false
  }
  return depth === 0
}

/** No place is so good that half a pair of brackets should be marked there. */
const BRACKET_COST = 4
