import { bracketStretches } from '../../../core/compare/brackets/bracket-stretches.ts'
import type { WordSpan } from '../../../core/compare/word-span.ts'
import type { Clause } from '../../../core/model/clause.ts'
import { textDirection } from '../../../core/text/text-direction.ts'
import { useAllRows } from './all-rows.ts'
import { asShown, shownTexts } from './as-shown.ts'
import { MovedLinks } from './moved-words.tsx'
import { useHeadingWords } from './use-heading-words.ts'
import { inlineWording } from '../notes/inline-wording.ts'
import { AbsenceCell } from './absence-cell.tsx'
import { CandidateLine } from './candidate-line.tsx'
import { ClauseBasis, ClauseCell, ClauseMeta, hasBasis, hasMeta } from './clause-cell.tsx'
import { useFrame } from './comparison-context.ts'
import { RowVerdict } from './row-verdict.tsx'
import { PRINTED_COLUMNS, WIDE_COLUMNS } from './wide-columns.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { type RowWords, useRowWords } from './use-row-words.ts'
import {
  cutAtMoves,
  headingRuns,
  inlineHeadingRuns,
  joinTexts,
  runsByClause,
  withKeptHeadings,
  wordingRuns,
} from '../../../core/compare/wording-runs.ts'
import { sideName } from '../../../core/phrases/side-name.ts'
import { TOO_LONG_WORDS } from '../../../core/phrases/force-words.ts'
import { withKeptHeading } from '../../../core/compare/kept-heading.ts'
import { HeadingText, WordingText } from './wording.tsx'

/** A row's texts before and after with the verdict between them, in that order for the eye and the ear. */
export function SideBySide({ filled }: { filled: FilledRow }) {
  const { row } = filled
  const words = useRowWords(filled)
  const heading = useHeadingWords(filled)
  return (
    <div
      className={`@2xl:grid @2xl:grid-cols-[minmax(0,1fr)_7.5rem_minmax(0,1fr)] @2xl:gap-x-4 ${WIDE_COLUMNS} ${PRINTED_COLUMNS}`}
    >
      <Side filled={filled} side="before" spans={words.spans} heading={heading} />
      <div className="my-3 @2xl:my-0 @2xl:pt-0.5 print:my-0">
        <RowVerdict filled={filled} isLine={false} />
        <WordsTrouble words={words} isPair={row.absence === null} />
      </div>
      <Side filled={filled} side="after" spans={words.spans} heading={heading} />
    </div>
  )
}

type SideProps = {
  filled: FilledRow
  side: 'before' | 'after'
  spans: readonly WordSpan[] | null
  heading: readonly WordSpan[] | null
  /** One above the other at any width. */
  isStacked?: boolean
}

function Side({ filled, side, spans, heading, isStacked = false }: SideProps) {
  const frame = useFrame()
  const { movesOf, widthOn } = useAllRows()
  const moves = movesOf(filled.row.id)
  const clauses = filled[side]
  const others = filled[side === 'before' ? 'after' : 'before']
  const language = frame[side].revision.language
  const marked = wordingRuns(spans ?? unmarked(clauses), side, bracketsOf(filled))
  const shown = asShown(marked, side, shownTexts(filled, widthOn))
  const runs = runsByClause(cutAtMoves(shown, side, moves), clauses)
  const headings = headingRuns(heading, side, filled)
  return (
    <div
      data-side={side}
      dir={clauses.length === 0 ? undefined : textDirection(language)}
      className="min-w-0"
    >
      {/* Beside each other the place of a text says which it is, to the eye. */}
      <span
        dir="ltr"
        lang="en"
        className={`eyebrow block select-none ${isStacked ? '' : '@2xl:sr-only print:sr-only'}`}
      >
        {sideName(side, frame)}:
      </span>
      {clauses.map((clause, index) => (
        <ClauseCell
          key={clause.id}
          clause={clause}
          heading={headings[index] ?? []}
          revision={frame[side].revision.hash}
          runs={withKeptHeading(runs[index] ?? [], clause, others)}
          language={language}
        />
      ))}
      <MovedLinks moves={moves[side]} />
      {clauses.length === 0 && filled.row.absence && (
        <>
          <AbsenceCell row={filled.row} />
          <CandidateLine filled={filled} />
        </>
      )}
    </div>
  )
}

const unmarked = (clauses: readonly Clause[]): WordSpan[] => [
  { kind: 'kept', text: joinTexts(clauses), cosmetic: false },
]

function bracketsOf({ brackets: { before, after } }: FilledRow) {
  return { before: bracketStretches(before), after: bracketStretches(after) }
}

/** Both wordings as one text. Where that can't be (one side only, two languages), each stands by itself. */
export function Inline({ filled }: { filled: FilledRow }) {
  const frame = useFrame()
  const words = useRowWords(filled)
  const heading = useHeadingWords(filled)
  const { movesOf, widthOn } = useAllRows()
  const moves = movesOf(filled.row.id)
  const { before, after, row } = filled
  const isOneText = row.change === 'kept' || words.spans !== null || words.isWaiting
  if (row.absence !== null || !isOneText) return <Stacked filled={filled} words={words} />
  const runs = asShown(
    wordingRuns(words.spans ?? unmarked(after), 'both', bracketsOf(filled)),
    words.spans ? 'both' : 'after',
    shownTexts(filled, widthOn),
  )
  const headings = inlineHeadingRuns(heading, filled)
  const { language, hash } = frame.after.revision
  return (
    <div className="space-y-3">
      <RowVerdict filled={filled} isLine />
      <WordsTrouble words={words} isPair />
      <div className="grid gap-x-6 empty:hidden sm:grid-cols-2">
        <InlineMeta clauses={before} side="before" />
        <InlineMeta clauses={after} side="after" />
      </div>
      <div dir={textDirection(language)}>
        {headings.length > 0 && (
          <div data-title-of={after.length === 1 ? after[0]?.id : ''} data-revision={hash}>
            <HeadingText runs={headings} language={language} />
          </div>
        )}
        <div data-wording="both" {...inlineWording(filled, frame, words.spans !== null)}>
          <WordingText
            runs={withKeptHeadings(cutAtMoves(runs, 'both', moves), filled)}
            language={language}
          />
        </div>
      </div>
      <MovedLinks moves={[...moves.before, ...moves.after]} />
      <div className="grid gap-x-6 empty:hidden sm:grid-cols-2">
        <InlineBasis clauses={before} side="before" />
        <InlineBasis clauses={after} side="after" />
      </div>
    </div>
  )
}

type InlineSide = { clauses: readonly Clause[]; side: 'before' | 'after' }

/** In the column of its side, whether or not the other has anything to say. */
const COLUMNS = { before: 'sm:col-start-1', after: 'sm:col-start-2' }

function InlineMeta({ clauses, side }: InlineSide) {
  const frame = useFrame()
  if (!clauses.some(hasMeta)) return null
  return (
    <div className={`flex flex-wrap items-baseline gap-x-2 ${COLUMNS[side]}`}>
      <span className="eyebrow">{sideName(side, frame)}</span>
      {clauses.map((clause) => (
        <ClauseMeta key={clause.id} clause={clause} />
      ))}
    </div>
  )
}

function InlineBasis({ clauses, side }: InlineSide) {
  const frame = useFrame()
  if (!clauses.some(hasBasis)) return null
  return (
    <div className={COLUMNS[side]}>
      <span className="eyebrow">{sideName(side, frame)}</span>
      {clauses.map((clause) => (
        <ClauseBasis key={clause.id} clause={clause} />
      ))}
    </div>
  )
}

function Stacked({ filled, words }: { filled: FilledRow; words: RowWords }) {
  const { row } = filled
  return (
    <div className="space-y-3">
      <Side filled={filled} side="before" spans={null} heading={null} isStacked />
      <RowVerdict filled={filled} isLine />
      <WordsTrouble words={words} isPair={row.absence === null} />
      <Side filled={filled} side="after" spans={null} heading={null} isStacked />
    </div>
  )
}

type WordsTroubleProps = { words: RowWords; isPair: boolean }

function WordsTrouble({ words, isPair }: WordsTroubleProps) {
  const { language } = useFrame()
  if (isPair && language === null)
    return (
      <p className="text-soft mt-1 text-center text-[0.6875rem] leading-snug">
        two languages: no words are marked
      </p>
    )
  if (words.isTooLong)
    return (
      <p className="text-soft mt-1 text-center text-[0.6875rem] leading-snug">{TOO_LONG_WORDS}</p>
    )
  if (!words.failed) return null
  return (
    <p role="alert" className="text-soft text-small">
      The words could not be compared.{' '}
      <button type="button" className="link" onClick={words.retry}>
        Try again
      </button>
    </p>
  )
}
