import { Badge, type Tone } from '../badge.tsx'
import { labelOf } from '../draft/clause-view.tsx'
import { useFrame } from './comparison-context.ts'
import { type VerdictTone, verdictOf } from './row-verdict-words.ts'
import type { FilledRow } from './select-rows.ts'

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
export function RowVerdict({ filled: { row, before, after }, isLine }: RowVerdictProps) {
  const { sameDraft } = useFrame()
  const labelsOf = (clauses: FilledRow['before']) =>
    clauses.flatMap((clause) => labelOf(clause) ?? [])
  const { what, tone, details } = verdictOf(row, {
    sameDraft,
    labels: { before: labelsOf(before), after: labelsOf(after) },
  })
  return (
    <div
      className={
        isLine
          ? 'flex flex-wrap items-baseline gap-x-2 gap-y-1'
          : 'flex flex-col items-center gap-1 text-center'
      }
    >
      <span className={tone === 'unknown' ? 'mark-hatch rounded-full' : ''}>
        <Badge tone={TONES[tone]}>
          <span aria-hidden="true">{SIGNS[tone]} </span>
          {what}
        </Badge>
      </span>
      {details.map((detail) => (
        <span key={detail} className="text-soft text-[0.6875rem] leading-snug">
          {detail}
        </span>
      ))}
    </div>
  )
}
