import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

/** The font of the page's treaty texts, in which pictures are drawn too. */
export const FONT = 'Source Serif 4 Variable'

const NAME = 'source-serif-4'
const PLACE = `@fontsource-variable/${NAME}`

/** The font comes in files by script, each for some ranges of characters. */
type Subset = { file: string; ranges: readonly Range[] }
type Range = readonly [first: number, last: number]

const { resolve } = createRequire(import.meta.url)
let known: readonly Subset[] | null = null

/** Read once a picture is wanted: a start must not wait for it. */
function subsets(): readonly Subset[] {
  known ??= Object.entries(
    z
      .record(z.string(), z.string())
      .parse(JSON.parse(readFileSync(resolve(`${PLACE}/unicode.json`), 'utf8'))),
  ).map(([subset, ranges]) => ({
    file: `${PLACE}/files/${NAME}-${subset}-wght-normal.woff2`,
    ranges: ranges.split(',').map(readRange),
  }))
  return known
}

/** `U+0460-052F` or `U+0131`. */
function readRange(text: string): Range {
  const [first = '', last = first] = text.trim().replace('U+', '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

const holds = ({ ranges }: Subset, character: string) => {
  const code = character.codePointAt(0) ?? 0
  return ranges.some(([first, last]) => first <= code && code <= last)
}

/** What of a text our font can draw: its words without those that it can't. */
export function drawableWords(text: string): { words: string; isWhole: boolean } {
  const canDraw = (character: string) => subsets().some((subset) => holds(subset, character))
  const all = text.split(/\s+/).filter((word) => word !== '')
  const words = all.filter((word) => Array.from(word).every(canDraw))
  return { words: words.join(' '), isWhole: words.length === all.length }
}

/** The font files that are needed to draw these characters. */
export function fontsFor(text: string): Uint8Array[] {
  const characters = [...new Set(text)]
  return subsets()
    .filter((subset) => characters.some((character) => holds(subset, character)))
    .map(({ file }) => readFileSync(resolve(file)))
}
