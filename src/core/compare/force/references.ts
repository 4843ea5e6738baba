import type { ForceMarker } from './find-markers.ts'
import { anyOf } from './phrases.ts'

/** Signs that make a number a reference in any language. */
const SIGNS = String.raw`§§?|№|[Nn][°º]|[Nn]\.º`
/** So many characters before a number are looked at. */
const LONGEST = 20

/** What stands before a number that refers: a sign, or one of the `words` that a language has for it. */
export function referencePattern(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${SIGNS}|${anyOf([words])})\\s*$`, 'u')
}

/**
 * Leave out the numbers that are no amounts: of articles and other places (*Article 5*, *§§ 3 to 5 and 7*,
 * *Section B(4)*), of items (*(2) …*, *2) …*, *2. …*, *2°*), of laws (*2017/1129*), and parts of names (*505a, T-72*).
 */
export function withoutReferences(
  markers: readonly ForceMarker[],
  text: string,
  reference: RegExp,
): ForceMarker[] {
  let referredTo = -Infinity
  return markers.filter((marker) => {
    const { rule, measure, start, end } = marker
    if (rule !== 'F6' || measure === 'date') return true
    const before = text.slice(Math.max(0, start - LONGEST), start)
    const isPlain = measure === 'count'
    const goesOn = isPlain && start - referredTo <= LONGEST && isListed(text, referredTo, start)
    const isReference =
      goesOn || reference.test(before) || (isPlain && isName(text, marker, before))
    if (isReference) referredTo = end
    return !isReference
  })
}

/** Between the numbers of one list: *5a and 7*, *1 to 3*, *2, 3*. */
const BETWEEN =
  /^\p{L}?[°º.]?(?:[\s,;()/–—-]|(?<!\p{L})(?:and|or|to|und|oder|bis|sowie|et|ou|à|y|o|e|a|al|и|или|по|до|і|й|та|або|чи)(?!\p{L}))*$/u

const isListed = (text: string, from: number, to: number) => BETWEEN.test(text.slice(from, to))

/** Whether a plain number names an item, a law or a place by the signs that it stands between. */
function isName(text: string, { end, text: figure }: ForceMarker, before: string): boolean {
  if (!/^\p{Nd}/u.test(figure)) return false
  if (/^(?:\p{Nd}{4}\/\p{Nd}+|\p{Nd}+\/\p{Nd}{4})$/u.test(figure)) return true
  if (/\p{L}[-‐‑]$/u.test(before)) return true
  const behind = text.slice(end, end + 3)
  if (/^(?:[°º](?![CF])|[\p{Script=Latin}\p{Script=Cyrillic}](?!\p{L}))/u.test(behind)) return true
  if (/^\p{Nd}{1,2}$/u.test(figure) && /^[.–-]\s/u.test(behind)) return BEGINS.test(before)
  return behind.startsWith(')') && OPENS.test(before)
}

/** Where an item begins, or the brackets of a part: *(2) …*, *2) …*, *B(4)*. */
const OPENS = /(?:^|[\n:;,.(])\s*$/u
/** Where an item begins whose number has no brackets: *2. …*, *2- …*. */
const BEGINS = /(?:^|[\n;.])\s*$/u
