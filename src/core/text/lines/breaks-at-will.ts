import { endsSentence } from './find-furniture.ts'
import type { Label } from '../labels/label.ts'
import { standInBlocks } from './markup-blocks.ts'
import type { Line } from './read-lines.ts'

/** So many lines that have no end, within blocks that have one, make a habit. */
const FEWEST = 3
const MOSTLY = 2 / 3
/** The first line of a block may be its title; only what stands between it and the last tells. */
const FEWEST_LINES = 3

/**
 * Whether sentences go on from line to line, wherever these end: told by blocks between empty lines, of
 * which the last line ends a sentence and the others mostly do not. The entries of a list have no end.
 */
export function breaksAtWill(
  text: string,
  lines: readonly Line[],
  labels: readonly (Label | null)[],
): boolean {
  // The title of an article stands on a line of its own, and has no end either.
  if (labels.some((label) => label && !POINTS.has(label.role))) return false
  if (!standInBlocks(lines)) return false
  const tally = { open: 0, inner: 0, closed: 0, blocks: 0 }
  let first = 0
  for (let next = 1; next <= lines.length; next++) {
    const line = lines[next]
    if (line && !line.afterBlank && !labels[next]) continue
    countBlock(text, lines.slice(first, next), tally)
    first = next
  }
  const { open, inner, closed, blocks } = tally
  return open >= FEWEST && open >= inner * MOSTLY && closed >= blocks * MOSTLY
}

const POINTS: ReadonlySet<Label['role']> = new Set(['item', 'bullet', 'markup'])

type Tally = { open: number; inner: number; closed: number; blocks: number }

function countBlock(text: string, block: readonly Line[], tally: Tally): void {
  if (block.length < FEWEST_LINES) return
  const ends = block.map(({ end }) => endsSentence(text, end))
  tally.blocks++
  if (ends.at(-1)) tally.closed++
  const between = ends.slice(1, -1)
  tally.inner += between.length
  tally.open += between.filter((isEnd) => !isEnd).length
}
