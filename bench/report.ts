import type { BenchPair } from './pair.ts'
import type { Score } from './score-links.ts'
import type { OurAnswer } from './systems/ours.ts'

type Verdict = OurAnswer['verdicts'][number]
type Range = readonly [number, number]

/** Counts from which recall and precision follow. */
export type Tally = { gold: number; found: number; said: number; rightlySaid: number }

export const noTally = (): Tally => ({ gold: 0, found: 0, said: 0, rightlySaid: 0 })

/** Splits and merges that the engine named, against those made by construction. */
export function tallySplits(pair: BenchPair, verdicts: readonly Verdict[]): Tally {
  const gold = pair.links.filter(({ before, after }) => before.length + after.length > 2)
  const said = verdicts.filter(({ kind }) => kind === 'split' || kind === 'merged')
  const matches = (verdict: Verdict, link: (typeof gold)[number]) =>
    touchesAll(pair.beforeClauses, link.before, verdict.before) &&
    touchesAll(pair.afterClauses, link.after, verdict.after)
  return {
    gold: gold.length,
    found: gold.filter((link) => said.some((verdict) => matches(verdict, link))).length,
    said: said.length,
    rightlySaid: said.filter((verdict) => gold.some((link) => matches(verdict, link))).length,
  }
}

/** Moves that the engine named, against those made by construction. */
export function tallyMoves(pair: BenchPair, verdicts: readonly Verdict[]): Tally {
  const gold = pair.links.filter(({ moved }) => moved)
  const stayed = pair.links.filter(({ moved }) => !moved)
  const said = verdicts.filter(({ moved }) => moved)
  const about = (verdict: Verdict, links: typeof gold) =>
    links.some(
      (link) =>
        touchesAny(pair.beforeClauses, link.before, verdict.before) &&
        touchesAny(pair.afterClauses, link.after, verdict.after),
    )
  return {
    gold: gold.length,
    found: gold.filter((link) => said.some((verdict) => about(verdict, [link]))).length,
    said: said.length,
    rightlySaid: said.filter((verdict) => !about(verdict, stayed)).length,
  }
}

function touches(clause: Range, ranges: readonly Range[]): boolean {
  return ranges.some(([start, end]) => start < clause[1] && end > clause[0])
}

function rangesOf(clauses: BenchPair['beforeClauses'], ids: readonly string[]): Range[] {
  return clauses.filter(({ id }) => ids.includes(id)).map(({ bodyStart, end }) => [bodyStart, end])
}

const touchesAll = (clauses: BenchPair['beforeClauses'], ids: string[], ranges: readonly Range[]) =>
  rangesOf(clauses, ids).every((range) => touches(range, ranges))

const touchesAny = (clauses: BenchPair['beforeClauses'], ids: string[], ranges: readonly Range[]) =>
  rangesOf(clauses, ids).some((range) => touches(range, ranges))

/** Add tallies up. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { gold, found, said, rightlySaid }) => ({
      gold: sum.gold + gold,
      found: sum.found + found,
      said: sum.said + said,
      rightlySaid: sum.rightlySaid + rightlySaid,
    }),
    noTally(),
  )
}

/** `recall 0.97 (33/34), precision 1.00 (33/33)`. */
export function printTally({ gold, found, said, rightlySaid }: Tally): string {
  const share = (part: number, whole: number) =>
    `${whole > 0 ? (part / whole).toFixed(3) : '–'} (${part}/${whole})`
  return `recall ${share(found, gold)}, precision ${share(rightlySaid, said)}`
}

/** The confidence a link was given, in tenths, against how often such links were right. */
export function calibration(scores: readonly Score[]): string[] {
  const judged = scores.flatMap((score) => score.judged)
  return [0, 0.5, 0.6, 0.7, 0.8, 0.9].flatMap((from, index, floors) => {
    const to = floors[index + 1] ?? Number.POSITIVE_INFINITY
    const there = judged.filter(({ confidence }) => confidence >= from && confidence < to)
    if (there.length === 0) return []
    const right = there.filter((link) => link.right).length
    const range = `${from.toFixed(1)} to ${Number.isFinite(to) ? to.toFixed(1) : '1.0'}`
    const wrong = there.length - right
    return [`${range}: ${percent(right / there.length)} of ${there.length} right, ${wrong} wrong`]
  })
}

/** `97.3 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

/** Lay cells out in columns, the first to the left, the others to the right. */
export function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (sum, row) => row.map((cell, column) => Math.max(sum[column] ?? 0, cell.length)),
    [],
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
}
