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
      {heading.length > 0 && <HeadingText runs={heading} language={language} />}
      <div data-clause={clause.id} data-revision={revision}>
        <WordingText runs={runs} language={language} />
      </div>
      <ClauseBasis clause={clause} />
    </div>
  )
}

/** What a clause rests on: the record's remark, and its sources behind a click. */
export function ClauseBasis({ clause }: { clause: Clause }) {
  const { sources } = useFrame()
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

/** Label, standing with who asserts it, and who wants or opposes the clause, on one quiet line. */
export function ClauseMeta({ clause }: { clause: Clause }) {
  const frame = useFrame()
  const { standing, standingBy, positions } = clause
  const label = labelOf(clause)
  // "proposed" beside "proposed by Ukraine" would say it twice.
  const isSaidBelow = standing === 'proposed' && standingBy === null && clause.proposedBy.length > 0
  const hasBadge = standing !== 'unknown' && !isSaidBelow
  return (
    <p className="text-small text-soft mb-1.5 flex flex-wrap items-baseline gap-x-2 gap-y-1">
      {label !== null && <bdi className="text-soft font-medium">{label}</bdi>}
      {hasBadge && (
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
