import { runsOn } from '../../core/text/lines/find-furniture.ts'
import { fills, widthOf } from '../../core/text/lines/line-width.ts'
import { type Line, readLines } from '../../core/text/lines/read-lines.ts'

/** A line and the one right under it. */
type Pair = { text: string; prior: Line; next: Line }

/** So many lines tell how wide a text was printed. */
const MOST_LINES = 400
const FEWEST_LINES = 3
/** Shorter lines, and longer ones, were not cut to fit a page. */
const NARROWEST_PAGE = 40
const WIDEST_PAGE = 200
/** Share of lines that must be full: others end a paragraph, or are those of a list. */
const OFTEN = 1 / 3
/** A line of this share of the width may be cut within a sentence. */
const LONG = 0.8

/**
 * The width at which the lines of a text were cut, as in a PDF; `null` where its line ends are its own.
 * Of a long text the beginning tells.
 */
export function pageWidth(texts: Iterable<string>): number | null {
  const pairs: Pair[] = []
  for (const text of texts) {
    if (pairs.length > MOST_LINES) break
    pairs.push(...pairsOf(text))
  }
  const widths = pairs
    .map(({ text, prior }) => widthOf(text, prior))
    .sort((one, other) => one - other)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  if (pairs.length < FEWEST_LINES || width < NARROWEST_PAGE || width > WIDEST_PAGE) return null
  const full = pairs.filter((pair) => isFull(pair, width))
  return full.length > pairs.length * OFTEN ? width : null
}

/**
 * A wording as it is shown: line ends at which only the page ended are spaces (S7). It is as long as it was,
 * so that every offset holds.
 */
export function asParagraphs(text: string, width: number | null): string {
  if (width === null) return text
  let shown = ''
  let done = 0
  for (const pair of pairsOf(text)) {
    if (!isCut(pair, width)) continue
    const { prior, next } = pair
    shown += text.slice(done, prior.end) + ' '.repeat(next.start - prior.end)
    done = next.start
  }
  return shown + text.slice(done)
}

/** A block of code is a clause of its own. */
const CODE = /^(?:```|~~~)/u

function pairsOf(text: string): Pair[] {
  if (!text.includes('\n') || CODE.test(text)) return []
  const lines = readLines(text)
  return lines.flatMap((next, index) => {
    const prior = lines[index - 1]
    if (!prior || next.afterBlank || [prior, next].some((line) => isOfTable(text, line))) return []
    return [{ text, prior, next }]
  })
}

/** Cells, leaders, lines to sign on: they stand below each other, and are no sentence. */
const TABLE = /\S(?: {3,}|\t)\S|[._·…]{4}|^\|/u

const isOfTable = (text: string, { start, end }: Line) => TABLE.test(text.slice(start, end))

const isFull = ({ text, prior, next }: Pair, width: number) => fills(text, [prior, next], width)

function isCut(pair: Pair, width: number): boolean {
  if (isFull(pair, width)) return true
  const { text, prior, next } = pair
  return widthOf(text, prior) >= width * LONG && runsOn(text, prior, next)
}
