import type { ReactNode } from 'react'
import { bracketStretches } from '../../../core/compare/brackets/bracket-stretches.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { joinTexts, wordingRuns } from '../../../core/compare/wording-runs.ts'
import { textDirection } from '../../../core/text/text-direction.ts'
import { labelOf } from '../../../core/phrases/clause-label.ts'
import { inlineWording } from '../notes/inline-wording.ts'
import { useFrame } from './comparison-context.ts'
import { rowHeadingId } from './row-element.ts'
import { RowVerdict } from './row-verdict.tsx'
import { Runs } from './wording.tsx'

type KeptTitleProps = {
  filled: FilledRow
  /** What can be done with the row. */
  children: ReactNode
}

/** A title that both texts bear alike, on one line: over both columns, as over what follows in both texts. */
export function KeptTitle({ filled, children }: KeptTitleProps) {
  const frame = useFrame()
  const [clause] = filled.after
  const text = joinTexts(filled.after)
  const runs = wordingRuns([{ kind: 'kept', text, cosmetic: false }], 'both', {
    before: bracketStretches(filled.brackets.before),
    after: bracketStretches(filled.brackets.after),
  })
  const { language } = frame.after.revision
  const label = clause && labelOf(clause)
  return (
    // The title stands at the edge where its text begins.
    <div dir={textDirection(language)} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <div className="flex min-w-56 flex-1 flex-wrap items-baseline gap-x-3">
        {label && text !== '' && <bdi className="text-small text-soft font-medium">{label}</bdi>}
        <h3
          id={rowHeadingId(filled.row.id)}
          tabIndex={-1}
          lang={language}
          dir="auto"
          className="text-reading font-serif font-semibold"
          {...(text === '' ? {} : inlineWording(filled, frame, false))}
        >
          {text === '' ? label : <Runs runs={runs} />}
        </h3>
      </div>
      <div dir="ltr" className="flex items-baseline gap-3 max-sm:w-full">
        <div className="flex-1">
          <RowVerdict filled={filled} isLine />
        </div>
        {children}
      </div>
    </div>
  )
}
