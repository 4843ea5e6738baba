import { alignClauses } from '../../src/core/compare/align-clauses.ts'
import type { AlignableClause, ClauseLink } from '../../src/core/compare/clause-link.ts'
import { compareWords } from '../../src/core/compare/diff-words.ts'
import { segmentText } from '../../src/core/text/segment-text.ts'
import { words } from '../../src/core/text/words.ts'
import type { BenchPair, RangeLink } from '../pair.ts'

type Ranges = ReadonlyMap<string, readonly [number, number]>

/** What our engine says of a pair: as ranges, for the score, and as links with their kinds. */
export type OurAnswer = {
  links: RangeLink[]
  verdicts: { kind: ClauseLink['kind']; moved: boolean; before: Range[]; after: Range[] }[]
}
type Range = readonly [number, number]

function readSide(text: string, language: string) {
  const ranges = new Map<string, readonly [number, number]>()
  const clauses = segmentText(text, { language }).clauses.map((clause): AlignableClause => {
    ranges.set(clause.id, [clause.start, clause.end])
    const { id, parent, kind, label, heading, textStart, end } = clause
    return { id, parent, kind, label, heading, text: text.slice(textStart, end) }
  })
  return { clauses, ranges }
}

function rangesOf(ids: readonly string[], ranges: Ranges): Range[] {
  return ids.flatMap((id) => {
    const range = ranges.get(id)
    return range ? [range] : []
  })
}

/** Cut both texts into clauses and link them. */
export function ours({ before, after, language }: BenchPair): OurAnswer {
  const one = readSide(before, language)
  const other = readSide(after, language)
  const { links } = alignClauses(one.clauses, other.clauses, { language })
  const verdicts = links.map((link) => ({
    kind: link.kind,
    moved: link.moved,
    confidence: link.confidence,
    before: rangesOf(link.before, one.ranges),
    after: rangesOf(link.after, other.ranges),
  }))
  const ranged = verdicts.flatMap(({ before: from, after: to, confidence }) =>
    from.flatMap((start) => to.map((end) => ({ before: start, after: end, confidence }))),
  )
  return { links: ranged, verdicts }
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
