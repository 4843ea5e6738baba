import type { ForceMarker } from './find-markers.ts'

/**
 * Make one amount of a number that the brackets behind it say again, in figures or in words: *thirty (30)
 * days*. Where they say another, the amount means both.
 */
export function joinRestated(markers: readonly ForceMarker[], text: string): ForceMarker[] {
  const joined: ForceMarker[] = []
  for (const marker of markers) {
    const last = joined.at(-1)
    const end = last && endOfRestated(last, marker, text)
    if (last && end != null) {
      const { rule, start, meaning } = last
      const both = meaning === marker.meaning ? meaning : `${meaning} (${marker.meaning})`
      joined.splice(-1, 1, { rule, meaning: both, text: text.slice(start, end), start, end })
    } else joined.push(marker)
  }
  return joined
}

/** Where the brackets end in which `second` says `first` again; `null` if it does not. */
function endOfRestated(first: ForceMarker, second: ForceMarker, text: string): number | null {
  const isNumber = ({ rule, measure, meaning }: ForceMarker) =>
    rule === 'F6' && measure === undefined && /^\p{Nd}[\p{Nd}.,/]*$/u.test(meaning)
  const inFigures = [first, second].filter((marker) => /^\p{Nd}/u.test(marker.text))
  if (!isNumber(first) || !isNumber(second) || inFigures.length !== 1) return null
  if (!/^\s?\(\s?$/u.test(text.slice(first.end, second.start))) return null
  const closing = /^\s?\)/u.exec(text.slice(second.end, second.end + 2))
  return closing && second.end + closing[0].length
}
