import { useQuery } from '@tanstack/react-query'
import { Fragment, useMemo } from 'react'
import { onlyHeadingDiffers } from '../../../core/compare/decisions/same-clause.ts'
import { bracketChange } from '../../../core/phrases/bracket-change.ts'
import { Badge, type Tone } from '../badge.tsx'
import { AskButton } from '../corrections/ask-button.tsx'
import { useDecidedOn } from '../corrections/use-decided-on.ts'
import { revisionQuery } from '../../queries/revision-query.ts'
import { countWorded } from '../../../core/compare/kept-heading.ts'
import { labelsOn, saidIn } from '../../../core/phrases/mentions.ts'
import { useAllRows } from './all-rows.ts'
import { useFrame } from './comparison-context.ts'
import { type Labels, movedFromWords } from './moved-from.ts'
import { departing } from './usual-match.ts'
import { type VerdictTone, verdictOf } from '../../../core/phrases/row-verdict-words.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'

const TONES: Record<VerdictTone, Tone> = {
  quiet: 'plain',
  unknown: 'plain',
  single: 'plain',
  amended: 'amended',
  added: 'added',
  dropped: 'dropped',
  moved: 'moved',
}

const SIGNS: Record<VerdictTone, string> = {
  quiet: '=',
  unknown: '?',
  single: '◐',
  amended: '≠',
  added: '+',
  dropped: '−',
  moved: '↷',
}

type RowVerdictProps = { filled: FilledRow; isLine: boolean }

/** What happened to this clause, how sure we are, and who decided. `isLine`: on one line above an inline text. */
export function RowVerdict({ filled, isLine }: RowVerdictProps) {
  const { row, before, after } = filled
  const decidedOn = useDecidedOn(row)
  const { sameDraft, language } = useFrame()
  const { mentionsOf, usual } = useAllRows()
  const ofBrackets = useMemo(() => bracketChange(filled.brackets, language), [filled, language])
  const brackets = ofBrackets.join('; ')
  const labels = {
    before: labelsOn('before', filled, mentionsOf),
    after: labelsOn('after', filled, mentionsOf),
  }
  const { what, tone, details } = verdictOf(row, {
    sameDraft,
    decidedOn,
    parts: { before: countWorded(before), after: countWorded(after) },
    saidIn: saidIn(row, mentionsOf),
    brackets,
    onlyHeading: row.absence === null && onlyHeadingDiffers(before, after),
    labels,
  })
  return (
    <div
      className={
        isLine
          ? 'flex flex-wrap items-baseline gap-x-2 gap-y-1'
          : 'flex flex-col items-center gap-1 text-center'
      }
    >
      <AskButton filled={filled}>
        <Badge tone={TONES[tone]}>
          <span aria-hidden="true">{SIGNS[tone]} </span>
          <Parts of={what} />
        </Badge>
      </AskButton>
      {row.moved && row.absence === null && <MovedFrom filled={filled} labels={labels} />}
      {departing(details, row, usual).map((detail) =>
        detail === brackets ? (
          <Facts key={detail} of={ofBrackets} isLine={isLine} />
        ) : (
          <span key={detail} className={DETAIL}>
            {detail}
          </span>
        ),
      )}
    </div>
  )
}

const DETAIL = 'text-soft text-[0.6875rem] leading-snug text-balance'

type MovedFromProps = { filled: FilledRow; labels: Labels }

/** Where a clause that moved stood before. */
function MovedFrom({ filled: { before }, labels }: MovedFromProps) {
  const { revision } = useFrame().before
  const { data } = useQuery(revisionQuery(revision.hash))
  const words = data && before[0] && movedFromWords(before[0], data.clauses, labels)
  return words && <span className={DETAIL}>{words}</span>
}

/** Each on a line of its own where there are several; read aloud, each is a sentence. */
function Facts({ of, isLine }: { of: readonly string[]; isLine: boolean }) {
  const isOwnLine = isLine && of.length > 1
  return of.map((fact) => (
    <span key={fact} className={`text-small text-balance ${isOwnLine ? 'basis-full' : ''}`}>
      {fact}
      <span className="sr-only">.</span>
    </span>
  ))
}

/** A verdict breaks, if at all, between what happened to the clause and what happened to its words. */
function Parts({ of }: { of: string }) {
  return of.split(BETWEEN).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && BETWEEN}
      <span className="@[52rem]:whitespace-nowrap">{part}</span>
    </Fragment>
  ))
}

const BETWEEN = ' · '
