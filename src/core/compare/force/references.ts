import type { ForceMarker } from './find-markers.ts'
import { anyOf } from './phrases.ts'
import type { ForceMarkers } from './rules.ts'

/** Signs that make a number a reference in any language. */
const SIGNS = String.raw`§§?|№|[Nn][°º]|[Nn]\.º`
/** So many characters before a number are looked at. */
const LONGEST = 20
/** And before the year of a name. */
const LONGEST_NAME = 80

/** What may stand between the title of a name and its year: other parts of the name, and *of*. */
const WITHIN_NAME = String.raw`(?:\s+(?:[\p{Lu}\p{Nd}][\p{L}\p{Nd}-]*|of|de|du|des|del|d’\p{Lu}\p{L}+|von|vom|від|от))*`
const YEAR = /^(?:1[5-9]|20)\p{Nd}{2}(?!\p{Nd})/u
/** *The 2030 Agenda* */
const NAMED_BEHIND = /(?<!\p{L})(?:the|this|its)\s+$/iu
const NAME = /^\s+\p{Lu}/u

/**
 * The reader that leaves out the numbers that are no amounts: of articles and other places (*Article 5*, *§§ 3
 * to 5 and 7*, *Section B(4)*), of items (*(2) …*, *2) …*, *2. …*, *2°*), of laws (*2017/1129*), and in names
 * (*505a, T-72, Agenda 2030*). These are told by the words and signs that stand before them.
 */
export function referenceReader(
  words?: Pick<ForceMarkers, 'references' | 'titles'>,
): (markers: readonly ForceMarker[], text: string) => ForceMarker[] {
  const [references, titles] = [words?.references ?? '', words?.titles ?? '']
  const before = new RegExp(`(?:^|[^\\p{L}])(?:${SIGNS}|${anyOf([references])})\\s*$`, 'u')
  const title = new RegExp(`(?<!\\p{L})(?:${anyOf([titles])})${WITHIN_NAME}\\s+$`, 'u')
  const isOfName = (text: string, { start, text: figure }: ForceMarker) =>
    YEAR.test(figure) &&
    (title.test(text.slice(Math.max(0, start - LONGEST_NAME), start)) ||
      (NAMED_BEHIND.test(text.slice(Math.max(0, start - LONGEST), start)) &&
        NAME.test(text.slice(start + 4, start + 8))))

  return (markers, text) => {
    let referredTo = -Infinity
    return markers.filter((marker) => {
      const { rule, measure, start, end } = marker
      if (rule !== 'F6' || measure === 'date') return true
      const near = text.slice(Math.max(0, start - LONGEST), start)
      const isPlain = measure === 'count'
      const isReference =
        (isPlain && start - referredTo <= LONGEST && isListed(text, referredTo, start)) ||
        before.test(near) ||
        isOfName(text, marker) ||
        (isPlain && isItemOrLaw(text, marker, near))
      if (isReference) referredTo = end
      return !isReference
    })
  }
}

/** Between the numbers of one list: *5a and 7*, *1 to 3*, *2, 3*. */
const BETWEEN =
  /^\p{L}?[°º.]?(?:[\s,;()/–—-]|(?<!\p{L})(?:and|or|to|und|oder|bis|sowie|et|ou|à|y|o|e|a|al|и|или|по|до|і|й|та|або|чи)(?!\p{L}))*$/u

const isListed = (text: string, from: number, to: number) => BETWEEN.test(text.slice(from, to))

/** Whether a plain number names an item, a law or a place by the signs that it stands between. */
function isItemOrLaw(text: string, { end, text: figure }: ForceMarker, before: string): boolean {
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
