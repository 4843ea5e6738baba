import type { RangeLink } from '../pair.ts'
import type { Run } from './runs.ts'

/** Changed lines, 0-based, `end` exclusive: before from–to became after from–to. */
export type LineHunk = { before: readonly [number, number]; after: readonly [number, number] }

/** Where each line of a text stands. */
function lineRanges(text: string): (line: number) => readonly [number, number] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (line) => {
    const start = starts[line] ?? text.length
    return [start, Math.max(start, (starts[line + 1] ?? text.length + 1) - 1)]
  }
}

/** Links the lines of a hunk in order, as a side-by-side view shows them. */
function linePairer(before: string, after: string) {
  const one = lineRanges(before)
  const other = lineRanges(after)
  return (hunk: LineHunk): RangeLink[] => {
    const count = Math.min(hunk.before[1] - hunk.before[0], hunk.after[1] - hunk.after[0])
    return Array.from({ length: Math.max(0, count) }, (_, line) => ({
      before: one(hunk.before[0] + line),
      after: other(hunk.after[0] + line),
    }))
  }
}

/** Links of a line diff: equal lines with one another, those of hunks and moves in order. */
export function linksOfHunks(
  { before, after }: { before: string; after: string },
  hunks: readonly LineHunk[],
  moves: readonly LineHunk[] = [],
): RangeLink[] {
  const pairUp = linePairer(before, after)
  let done = { before: 0, after: 0 }
  const links: RangeLink[] = []
  const endOf = (text: string) => text.split('\n').length
  const end: LineHunk = {
    before: [endOf(before), endOf(before)],
    after: [endOf(after), endOf(after)],
  }
  for (const hunk of [...hunks, end]) {
    links.push(
      ...pairUp({ before: [done.before, hunk.before[0]], after: [done.after, hunk.after[0]] }),
      ...pairUp(hunk),
    )
    done = { before: hunk.before[1], after: hunk.after[1] }
  }
  return [...links, ...moves.flatMap(pairUp)]
}

/** Links of a diff of words or characters: what was kept, and where. */
export function linksOfRuns(runs: readonly Run[]): RangeLink[] {
  const links: RangeLink[] = []
  let before = 0
  let after = 0
  for (const { kind, length } of runs) {
    const kept: RangeLink = { before: [before, before + length], after: [after, after + length] }
    if (kind === 'kept') links.push(kept)
    if (kind !== 'added') before += length
    if (kind !== 'dropped') after += length
  }
  return links
}
