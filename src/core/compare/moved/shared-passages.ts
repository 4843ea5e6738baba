import type { Lexicon, Units } from './read-units.ts'

/** Units that stand once on each side: `length` of them from `before` and from `after` on. */
export type SharedPassage = {
  key: number
  before: number
  after: number
  length: number
  isSentence: boolean
}

/** Every stretch of so many content words has a window of as many words and signs. */
export const TELLING_WORDS = 8
/** A shorter sentence (`See Article 5.`) may stand in two places by chance. */
const SENTENCE_WORDS = 4

/**
 * The windows of eight words and signs and the whole sentences that stand exactly once on each side.
 * None crosses the end of a clause. Takes linear time.
 */
export function findSharedPassages(before: Units, after: Units, lexicon: Lexicon): SharedPassage[] {
  const once = { before: onceOnly(before, lexicon), after: onceOnly(after, lexicon) }
  const shared: SharedPassage[] = []
  eachPassage(before, lexicon, ({ key, start, end, isSentence }) => {
    const same = once.after.get(key) ?? SEVERAL
    if (same === SEVERAL || once.before.get(key) === SEVERAL) return
    const length = end - start
    for (let at = 0; at < length; at++) {
      if (before.tokens[start + at] !== after.tokens[same + at]) return
    }
    shared.push({ key, before: start, after: same, length, isSentence })
  })
  return shared
}

/** Leave out the passages that occur among other units too. */
export function withoutRepeated(
  passages: readonly SharedPassage[],
  others: Units,
  lexicon: Lexicon,
): SharedPassage[] {
  const left = new Set(passages.map(({ key }) => key))
  eachPassage(others, lexicon, ({ key }) => left.delete(key))
  return passages.filter(({ key }) => left.has(key))
}

const SEVERAL = -1

/** Where each passage stands that stands in one place only. */
function onceOnly(units: Units, lexicon: Lexicon): Map<number, number> {
  const places = new Map<number, number>()
  eachPassage(units, lexicon, ({ key, start }) =>
    places.set(key, places.has(key) ? SEVERAL : start),
  )
  return places
}

type Found = { key: number; start: number; end: number; isSentence: boolean }

function eachPassage(units: Units, lexicon: Lexicon, visit: (passage: Found) => void): void {
  const { tokens, places, closes } = units
  for (let start = 0, end = TELLING_WORDS; end <= tokens.length; start++, end++) {
    if (places[start] !== places[end - 1]) continue
    visit({ key: keyOf(units, lexicon, { start, end }), start, end, isSentence: false })
  }
  for (let open = 0, close = 1; open < tokens.length; close++) {
    const goesOn = places[close - 1] === places[close] && closes[close - 1] === 0
    if (close < tokens.length && goesOn) continue
    const stretch = wordsWithin(units, lexicon, { start: open, end: close })
    if (contentWords(units, lexicon, stretch) >= SENTENCE_WORDS) {
      visit({ key: -keyOf(units, lexicon, stretch), ...stretch, isSentence: true })
    }
    open = close
  }
}

/** A part of a list of units, `end` exclusive. */
export type Stretch = { start: number; end: number }

/** Whether a unit is a word rather than a sign. */
export function isWordUnit({ tokens }: Units, { kinds }: Lexicon, at: number): boolean {
  const kind = kinds[tokens[at] ?? -1]
  return kind === 'content' || kind === 'function'
}

/** A stretch without the signs at its ends. */
function wordsWithin(units: Units, lexicon: Lexicon, { start, end }: Stretch): Stretch {
  while (start < end && !isWordUnit(units, lexicon, start)) start++
  while (end > start && !isWordUnit(units, lexicon, end - 1)) end--
  return { start, end }
}

/** How many words of a stretch carry the meaning. */
export function contentWords(
  { tokens }: Units,
  { kinds }: Lexicon,
  { start, end }: Stretch,
): number {
  let count = 0
  for (let at = start; at < end; at++) if (kinds[tokens[at] ?? -1] === 'content') count++
  return count
}

/** Two hashes of 32 and 21 bits in one exact number. What they take for equal is compared after. */
function keyOf({ tokens }: Units, { hashes }: Lexicon, { start, end }: Stretch): number {
  let high = 0
  let low = 0
  for (let at = start; at < end; at++) {
    const hash = hashes[tokens[at] ?? 0] ?? 0
    high = (Math.imul(high, 31) + hash) | 0
    low = Math.imul(low ^ hash, 0x01000193)
  }
  return (high >>> 0) * 0x200000 + (low >>> 11) + 1
}
