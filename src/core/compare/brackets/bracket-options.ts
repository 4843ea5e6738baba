import { type Tally, tally } from './bracket-tally.ts'
import type { BracketedWord } from './bracketed-words.ts'

/** What a word stands in; only a bare one is agreed. */
type Hold = 'bare' | 'brackets' | 'options' | 'both'

/** How a word stood before, and how it stands after. */
export type HoldChange = `${Hold} → ${Hold}`

/** What became of the words of a row that has options on either side (B6). */
export type OptionMoves = {
  /** Kept words that stand otherwise than they did. */
  moved: ReadonlyMap<HoldChange, Tally>
  /** Whether this is so of all words, but for a lesser part that came or went. */
  isWhole: boolean
}

type Kept = { was: BracketedWord; is: BracketedWord }
type Words = { before: readonly BracketedWord[]; after: readonly BracketedWord[] }

/**
 * Which kept words came into options or left them, and into brackets or out of them there; `null` without
 * options. Of what is said in two languages, where no word is kept, the clause is meant.
 */
export function findOptionMoves(
  kept: readonly Kept[],
  words: Words,
  isOneLanguage: boolean,
): OptionMoves | null {
  if (![...words.before, ...words.after].some(({ inOption }) => inOption)) return null
  if (!isOneLanguage) return wholeMove(words)
  const pairs = new Map<HoldChange, Kept[]>()
  for (const pair of kept) {
    const change: HoldChange = `${holdOf(pair.was)} → ${holdOf(pair.is)}`
    const known = pairs.get(change)
    if (known) known.push(pair)
    else pairs.set(change, [pair])
  }
  const moved = [...pairs]
    .filter(([change]) => !isStay(change))
    .map(([change, all]) => [change, tallyOf(change, all)] as const)
  return { moved: new Map(moved), isWhole: isWholeMove([...pairs.keys()], kept.length, words) }
}

/** Whether the words of either side stand alike, and most stayed. */
function isWholeMove(changes: readonly HoldChange[], kept: number, { before, after }: Words) {
  const [was, is] = [holdOfAll(before), holdOfAll(after)]
  if (was === null || is === null || 2 * kept < Math.max(before.length, after.length)) return false
  return changes.every((change) => saidAlike(change) === saidAlike(`${was} → ${is}`))
}

/** Between two languages only what holds all words of a side can have changed. */
function wholeMove({ before, after }: Words): OptionMoves {
  const [was, is] = [holdOfAll(before), holdOfAll(after)]
  const [[from], [to]] = [before, after]
  const change = was && is && (`${was} → ${is}` as const)
  if (!from || !to || !change || isStay(change)) return { moved: new Map(), isWhole: false }
  return { moved: new Map([[change, tallyOf(change, [{ was: from, is: to }])]]), isWhole: true }
}

/** What holds all words; brackets that hold only some of them, or those of an option, are no matter. */
function holdOfAll(words: readonly BracketedWord[]): Hold | null {
  const holds = new Set(words.map((word) => holdOf(word)))
  const [hold = null] = holds
  if (holds.size <= 1) return hold
  if (words.every(({ inOption }) => inOption)) return 'options'
  return words.some(({ inOption }) => inOption) ? null : 'bare'
}

function holdOf({ depth, inOption }: BracketedWord): Hold {
  if (depth > 0) return inOption ? 'both' : 'brackets'
  return inOption ? 'options' : 'bare'
}

const isStay = (change: HoldChange) => /^(\w+) → \1$/u.test(change)

/** Options that came or went around brackets, or around nothing, are one thing to say. */
function saidAlike(change: HoldChange): HoldChange {
  if (change === 'brackets → both') return 'bare → options'
  return change === 'both → brackets' ? 'options → bare' : change
}

/** With who wants the brackets that came, or wanted those that went. */
function tallyOf(change: HoldChange, pairs: readonly Kept[]): Tally {
  const areGone = /^(?:brackets|both)/u.test(change)
  return tally(pairs.map(({ was, is }) => (areGone ? was : is)))
}
