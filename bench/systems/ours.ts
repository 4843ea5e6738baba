import { alignClauses } from '../../src/core/compare/align-clauses.ts'
import type { AlignableClause, ClauseLink } from '../../src/core/compare/clause-link.ts'
import { compareWords } from '../../src/core/compare/diff-words.ts'
import { segmentText } from '../../src/core/text/segment-text.ts'
import type { SegmentedClause } from '../../src/core/text/segmentation.ts'
import { words } from '../../src/core/text/words.ts'
import type { BenchPair, RangeLink } from '../pair.ts'

/** What our engine says of a pair: as ranges, for the score, and as links with their kinds. */
export type OurAnswer = {
  links: RangeLink[]
  verdicts: { kind: ClauseLink['kind']; moved: boolean; before: Range[]; after: Range[] }[]
}
type Range = readonly [number, number]

function readSide(text: string, language: string) {
  const segmented = segmentText(text, { language }).clauses
  const clauses = segmented.map(
    ({ id, parent, kind, label, heading, textStart, end }): AlignableClause => {
      return { id, parent, kind, label, heading, text: text.slice(textStart, end) }
    },
  )
  return { clauses, segmented }
}

/** Clauses are named c1, c2, … in their text's order. */
function rangesOf(ids: readonly string[], segmented: readonly SegmentedClause[]): Range[] {
  return ids.map((id) => {
    const { start = 0, end = 0 } = segmented[Number(id.slice(1)) - 1] ?? {}
    return [start, end]
  })
}

/** Cut both texts into clauses and link them. */
export function ours({ before, after, language }: BenchPair): OurAnswer {
  const one = readSide(before, language)
  const other = readSide(after, language)
  const answer = alignClauses(one.clauses, other.clauses)
  const links: RangeLink[] = []
  const verdicts = answer.links.map(({ kind, moved, confidence, ...ids }) => {
    const from = rangesOf(ids.before, one.segmented)
    const to = rangesOf(ids.after, other.segmented)
    for (const start of from) {
      for (const end of to) links.push({ before: start, after: end, confidence })
    }
    return { kind, moved, before: from, after: to }
  })
  return { links, verdicts }
}

/** Compare the words of everything that was linked and differs: the second half of a comparison. */
export function ourWords({ before, after, language }: BenchPair, { verdicts }: OurAnswer): number {
  let spans = 0
  for (const verdict of verdicts) {
    if (verdict.before.length === 0 || verdict.after.length === 0) continue
    const cut = (text: string, ranges: readonly Range[]) =>
      ranges.map(([start, end]) => text.slice(start, end)).join('\n')
    const wording = { before: cut(before, verdict.before), after: cut(after, verdict.after) }
    if (wording.before !== wording.after)
      spans += compareWords({ ...wording, language }).spans.length
  }
  return spans
}

/** What any comparison of words must spend: cutting both texts into words. */
export function floor({ before, after, language }: BenchPair): number {
  return words(before, language).length + words(after, language).length
}
