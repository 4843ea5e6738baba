import type { Clause } from '../../../core/model/clause.ts'
import { STANDING_WORDS } from '../../../core/phrases/record-words.ts'
import { labelOf } from '../../../core/phrases/clause-label.ts'
import { Badge } from '../badge.tsx'
import { STANDING_TONES } from '../standing-tones.ts'
import { partyNames } from '../../../core/phrases/party-name.ts'
import { SourceDisclosure } from '../source-list.tsx'
import { useFrame } from './comparison-context.ts'
import { positionWords } from '../../../core/phrases/position-words.ts'
import type { WordingRun } from '../../../core/compare/wording-runs.ts'
import { HeadingText, WordingText } from './wording.tsx'

type ClauseCellProps = {
  clause: Clause
  /** Hash of the revision that it stands in. */
  revision: string
  /** Empty where the row's title says it. */
  heading: readonly WordingRun[]
  runs: readonly WordingRun[]
  language: string
}

/** One clause of one side: where it stands, its wording, and what that rests on. */
export function ClauseCell({ clause, revision, heading, runs, language }: ClauseCellProps) {
  return (
    <div className="[&+&]:mt-4">
      <ClauseMeta clause={clause} />
      {heading.length > 0 && (
        <div data-title-of={clause.id} data-revision={revision}>
          <HeadingText runs={heading} language={language} />
        </div>
      )}
      <div data-clause={clause.id} data-revision={revision}>
        <WordingText runs={runs} language={language} />
      </div>
      <ClauseBasis clause={clause} />
    </div>
  )
}

/** Whether the record says what a clause rests on. */
export const hasBasis = ({ note, sources }: Clause) => note !== null || sources.length > 0

/** What a clause rests on: the record's remark, and its sources behind a click. */
export function ClauseBasis({ clause }: { clause: Clause }) {
  const { sources } = useFrame()
  if (!hasBasis(clause)) return null
  return (
    <div className="mt-2 space-y-1">
      {clause.note && (
        <p className="text-small text-soft max-w-[68ch]" dir="auto">
          <span className="sr-only">Note: </span>
          {clause.note}
        </p>
      )}
      <SourceDisclosure sources={sources} ids={clause.sources} />
    </div>
  )
}

/** Of what is proposed and by whom, a badge "proposed" would say half again. */
function hasBadge({ standing, standingBy, proposedBy }: Clause): boolean {
  if (standing === 'proposed' && standingBy === null) return proposedBy.length === 0
  return standing !== 'unknown'
}

/** Whether there is more to say of a clause than its words. */
export function hasMeta(clause: Clause): boolean {
  const { label, proposedBy, opposedBy, positions } = clause
  return label !== null || hasBadge(clause) || [proposedBy, opposedBy, positions].some(isFilled)
}

const isFilled = (list: readonly unknown[]) => list.length > 0

/** Label, standing with who asserts it, and who wants or opposes the clause, on one quiet line. */
export function ClauseMeta({ clause }: { clause: Clause }) {
  const frame = useFrame()
  if (!hasMeta(clause)) return null
  const { standing, standingBy, positions } = clause
  const label = labelOf(clause)
  return (
    <p className="text-small text-soft mb-1.5 flex flex-wrap items-baseline gap-x-2 gap-y-1">
      {label !== null && <bdi className="text-soft font-medium">{label}</bdi>}
      {hasBadge(clause) && (
        <Badge tone={STANDING_TONES[standing]}>
          {STANDING_WORDS[standing]}
          {standingBy !== null && ` · says ${standingBy}`}
        </Badge>
      )}
      {clause.proposedBy.length > 0 && (
        <span>proposed by {partyNames(frame.parties, clause.proposedBy)}</span>
      )}
      {clause.opposedBy.length > 0 && (
        <span>opposed by {partyNames(frame.parties, clause.opposedBy)}</span>
      )}
      {positionWords(positions, frame.parties).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  )
}
