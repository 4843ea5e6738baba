import type { Row, RowCounts } from './row.ts'

/**
 * Rows by what became of them, and once more those that moved or were renumbered. Of rows that moved
 * as words only (W10), nothing else became.
 */
export function countRows(rows: readonly Row[]): RowCounts {
  const counts: RowCounts = {
    kept: 0,
    amended: 0,
    split: 0,
    merged: 0,
    added: 0,
    'first-seen': 0,
    dropped: 0,
    'not-covered': 0,
    moved: 0,
    renumbered: 0,
    wordsMoved: rows.filter(({ change }) => change === 'moved').length,
  }
  for (const { change, moved, renumbered } of rows) {
    counts[change] += 1
    if (moved && change !== 'moved') counts.moved += 1
    if (renumbered) counts.renumbered += 1
  }
  return counts
}
