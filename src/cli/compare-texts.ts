import { alignClauses } from '../core/compare/align-clauses.ts'
import type { AlignableClause, ClauseLink } from '../core/compare/clause-link.ts'
import { compareWords } from '../core/compare/diff-words.ts'
import type { WordSpan } from '../core/compare/word-span.ts'
import { wordingOf } from '../core/compare/wording-runs.ts'
import type { SegmentedClause } from '../core/text/segmentation.ts'
import { segmentText } from '../core/text/segment-text.ts'

/**
 * A link, with its words where it joins one clause to one and they were asked for, and those of its
 * headings where these differ. `isTooLong`: they were too long to be compared word by word, and stand
 * as replaced (W8).
 */
export type ComparedLink = ClauseLink & {
  spans?: readonly WordSpan[]
  headingSpans?: readonly WordSpan[]
  isTooLong?: boolean
}

/** One text as the comparison sees it. */
export type ComparedText = { text: string; clauses: readonly SegmentedClause[] }

/** Two texts compared, with the milliseconds each step took. */
export type ComparedTexts = {
  language: string
  before: ComparedText
  after: ComparedText
  links: readonly ComparedLink[]
  timings: { segmentMs: number; alignMs: number; wordsMs: number }
  /** Whether words were to be compared. */
  withWords: boolean
  exhausted: boolean
}

/** Segment, align and, if wanted, compare word by word. */
export function compareTexts(
  before: string,
  after: string,
  { language, words }: { language: string; words: boolean },
): ComparedTexts {
  const start = performance.now()
  const segmented = {
    before: segmentText(before, { language }),
    after: segmentText(after, { language }),
  }
  const segmentedAt = performance.now()
  const alignable = {
    before: segmented.before.clauses.map((clause) => toAlignable(before, clause)),
    after: segmented.after.clauses.map((clause) => toAlignable(after, clause)),
  }
  const { links, exhausted } = alignClauses(alignable.before, alignable.after)
  const alignedAt = performance.now()
  const compared = words ? links.map((link) => withSpans(link, alignable, language)) : links
  const { clauses } = segmented.before
  return {
    language,
    before: { text: before, clauses },
    after: { text: after, clauses: segmented.after.clauses },
    links: compared,
    timings: {
      segmentMs: milliseconds(start, segmentedAt),
      alignMs: milliseconds(segmentedAt, alignedAt),
      wordsMs: words ? milliseconds(alignedAt, performance.now()) : 0,
    },
    withWords: words,
    exhausted: exhausted || segmented.before.exhausted || segmented.after.exhausted,
  }
}

function milliseconds(start: number, end: number): number {
  return Math.round((end - start) * 10) / 10
}

function toAlignable(text: string, clause: SegmentedClause): AlignableClause {
  const { id, parent, kind, label, heading, textStart, end } = clause
  return { id, parent, kind, label, heading, text: text.slice(textStart, end).trim() }
}

type Sides = { before: readonly AlignableClause[]; after: readonly AlignableClause[] }

function withSpans(link: ClauseLink, { before, after }: Sides, language: string): ComparedLink {
  const [from, ...moreBefore] = link.before
  const [to, ...moreAfter] = link.after
  if (from === undefined || to === undefined || moreBefore.length + moreAfter.length > 0)
    return link
  const [was, is] = [clauseOf(before, from), clauseOf(after, to)]
  if (!was || !is) return link
  const { text, heading } = wordingsOf(was, is)
  const { spans, exhausted } = compareWords({ ...text, language })
  const headingSpans =
    heading && heading.before !== heading.after
      ? { headingSpans: compareWords({ ...heading, language }).spans }
      : {}
  return { ...link, ...headingSpans, spans, isTooLong: exhausted }
}

type Wordings = Record<'before' | 'after', string>

/** What is put against each other: headings and texts, or a heading and the text that it is on the other side. */
function wordingsOf(
  was: AlignableClause,
  is: AlignableClause,
): { text: Wordings; heading: Wordings | null } {
  const haveBoth = (of: 'heading' | 'text') => Boolean(was[of]) && Boolean(is[of])
  const areApart = haveBoth('text') || (haveBoth('heading') && was.text + is.text !== '')
  if (!areApart) return { text: { before: wordingOf(was), after: wordingOf(is) }, heading: null }
  return {
    text: { before: was.text, after: is.text },
    heading: { before: was.heading ?? '', after: is.heading ?? '' },
  }
}

/** A clause of a text by its id: the ids are `c1`, `c2`, … in the order of the text. */
export function clauseOf<Clause>(clauses: readonly Clause[], id: string): Clause | undefined {
  return clauses[Number(id.slice(1)) - 1]
}
