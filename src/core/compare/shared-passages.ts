import type { Unit } from './read-units.ts'

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
export function findSharedPassages(
  before: readonly Unit[],
  after: readonly Unit[],
): SharedPassage[] {
  const once = { before: onceOnly(before), after: onceOnly(after) }
  const shared: SharedPassage[] = []
  eachPassage(before, ({ key, start, end, isSentence }) => {
    const same = once.after.get(key) ?? SEVERAL
    if (same === SEVERAL || once.before.get(key) === SEVERAL) return
    const length = end - start
    for (let at = 0; at < length; at++) {
      if (before[start + at]?.token !== after[same + at]?.token) return
    }
    shared.push({ key, before: start, after: same, length, isSentence })
  })
  return shared
}

/** Leave out the passages that occur among other units too. */
export function withoutRepeated(
  passages: readonly SharedPassage[],
  others: readonly Unit[],
): SharedPassage[] {
  const left = new Set(passages.map(({ key }) => key))
  eachPassage(others, ({ key }) => left.delete(key))
  return passages.filter(({ key }) => left.has(key))
}

const SEVERAL = -1

/** Where each passage stands that stands in one place only. */
function onceOnly(units: readonly Unit[]): Map<number, number> {
  const places = new Map<number, number>()
  eachPassage(units, ({ key, start }) => places.set(key, places.has(key) ? SEVERAL : start))
  return places
}

type Found = { key: number; start: number; end: number; isSentence: boolean }

function eachPassage(units: readonly Unit[], visit: (passage: Found) => void): void {
  for (let start = 0, end = TELLING_WORDS; end <= units.length; start++, end++) {
    if (units[start]?.place !== units[end - 1]?.place) continue
    visit({ key: keyOf(units, start, end), start, end, isSentence: false })
  }
  for (let open = 0, close = 1; open < units.length; close++) {
    const last = units[close - 1]
    const isOpen = last?.place === units[close]?.place && !last?.closesSentence
    if (close < units.length && isOpen) continue
    let [start, end] = [open, close]
    while (start < end && units[start]?.kind === 'sign') start++
    while (end > start && units[end - 1]?.kind === 'sign') end--
    if (contentWords(units, start, end) >= SENTENCE_WORDS) {
      visit({ key: -keyOf(units, start, end), start, end, isSentence: true })
    }
    open = close
  }
}

/** How many words that carry the meaning stand between two places. */
export function contentWords(units: readonly Unit[], start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (units[at]?.kind === 'content') count++
  return count
}

/** Two hashes of 32 and 21 bits in one exact number. What they take for equal is compared after. */
function keyOf(units: readonly Unit[], start: number, end: number): number {
  let high = 0
  let low = 0
  for (let at = start; at < end; at++) {
    const hash = units[at]?.hash ?? 0
    high = Math.imul(high, 31) + hash
    low = Math.imul(low ^ hash, 0x01000193)
  }
  return (high >>> 0) * 0x200000 + (low >>> 11) + 1
}
