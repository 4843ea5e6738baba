import type { ForceMarker } from './find-markers.ts'

/**
 * Marks the words of the ladder (F1) that a negation denies: *shall not, no Party may*, not *may enter areas
 * not yet cleared*. `pattern` is looked for in what stands around the word, which is `@` there, between two
 * commas.
 */
export function denialReader(
  pattern: string | undefined,
): (markers: ForceMarker[], text: string) => ForceMarker[] {
  if (pattern === undefined) return (markers) => markers
  const denied = new RegExp(pattern, 'iu')
  return (markers, text) =>
    markers.map((marker) => {
      const { rule, meaning, start, end } = marker
      if (rule !== 'F1' || meaning === 'prohibition') return marker
      const before = text
        .slice(Math.max(0, start - FURTHEST), start)
        .split(COMMA)
        .at(-1)
      const [behind] = text.slice(end, end + FURTHEST).split(COMMA)
      const isDenied = meaning === 'no obligation' || denied.test(`${before}@${behind}`)
      return isDenied ? { ...marker, isDenied } : marker
    })
}

const COMMA = /[,;:.\n]/u
/** Further apart they hardly stand in one statement. */
const FURTHEST = 120
