import { mix } from './item-of.ts'
import { inGap, readPlaces } from './find-spine.ts'
import { canLink, link, type Item, type Manner, type Matching } from './match-state.ts'

/**
 * Link items of equal words: first where the label agrees too, then where the wording is the only
 * one of its kind on both sides, then beside what is linked, then repeated ones in their order.
 */
export function matchIdentical(
  { before, after }: Sides,
  matching: Matching,
  { fewestWords, matchesRepeats }: Manner,
): void {
  const anywhere = () => true
  const isFree: Tests = matchesRepeats
    ? { before: freeTest(matching.toAfter), after: freeTest(matching.toBefore) }
    : { before: anywhere, after: anywhere }
  const linkUnique = (key: (item: Item) => number | null) => {
    const places = uniquePlaces(before, key, isFree.before)
    const others = uniquePlaces(after, key, isFree.after)
    places.forEach((place, value) => {
      const other = others.get(value) ?? -1
      if (place < 0 || other < 0) return
      if (canLink(matching, place, other)) link(matching, [place, other], 1)
    })
  }
  if (matchesRepeats) linkUnique(({ path, wordList }) => (path === 0 ? null : mix(wordList, path)))
  linkUnique(({ wordList, wordCount }) => (wordCount < fewestWords ? null : wordList))
  extendLinks({ before, after }, matching)
  if (!matchesRepeats) return
  linkInOrder({ before, after }, matching, isFree)
  extendLinks({ before, after }, matching)
}

type Sides = { before: readonly Item[]; after: readonly Item[] }
type Tests = Record<'before' | 'after', (index: number) => boolean>

function freeTest(linked: Int32Array): (index: number) => boolean {
  return (index) => linked[index] === -1
}

/** Where each key stands; -1 where it stands more than once. */
function uniquePlaces(
  items: readonly Item[],
  key: (item: Item) => number | null,
  isFree: (index: number) => boolean,
): Map<number, number> {
  const places = new Map<number, number>()
  items.forEach((item, index) => {
    const value = isFree(index) ? key(item) : null
    if (value !== null) places.set(value, places.has(value) ? -1 : index)
  })
  return places
}

/** What stands beside linked items and has equal words belongs together too. */
export function extendLinks({ before, after }: Sides, matching: Matching): void {
  const linkEqual = (from: number, to: number) => {
    if (from < 0 || from >= before.length || to < 0 || to >= after.length) return
    if (before[from]?.wordList !== after[to]?.wordList) return
    if (canLink(matching, from, to)) link(matching, [from, to], 1)
  }
  for (let from = 0; from < before.length; from++) {
    const to = matching.toAfter[from] ?? -1
    if (to >= 0) linkEqual(from + 1, to + 1)
  }
  for (let from = before.length - 1; from >= 0; from--) {
    const to = matching.toAfter[from] ?? -1
    if (to >= 0) linkEqual(from - 1, to - 1)
  }
}

/** Wordings that come equally often on both sides, so that nothing says which is which but their order. */
function linkInOrder({ before, after }: Sides, matching: Matching, isFree: Tests): void {
  const gaps = readPlaces(before, matching)
  const afterPlaces = allPlaces(after, isFree.after)
  for (const [wordList, places] of allPlaces(before, isFree.before)) {
    const others = afterPlaces.get(wordList)
    if (others?.length !== places.length) continue
    places.forEach((place, rank) => {
      const other = others[rank] ?? -1
      if (inGap(gaps, place, other) && canLink(matching, place, other))
        link(matching, [place, other], 1)
    })
  }
}

function allPlaces(
  items: readonly Item[],
  isFree: (index: number) => boolean,
): Map<number, number[]> {
  const places = new Map<number, number[]>()
  items.forEach(({ wordList }, index) => {
    if (!isFree(index)) return
    const known = places.get(wordList)
    if (known) known.push(index)
    else places.set(wordList, [index])
  })
  return places
}
