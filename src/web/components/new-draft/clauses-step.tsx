import { Redo2, Undo2 } from 'lucide-react'
import { memo, useMemo } from 'react'
import { isReworded } from '../../../core/editing/to-revision-content.ts'
import {
  duplicateLabels,
  wordingOf,
  type WorkingClause,
  type WorkingCopy,
} from '../../../core/editing/working-copy.ts'
import { holdsPageMark } from '../../../core/text/lines/find-furniture.ts'
import { Button } from '../button.tsx'
import { Skeleton } from '../skeleton.tsx'
import { ClauseList } from './clause-list.tsx'
import { isInStep, type Desk, type DeskAction } from './desk.ts'
import { FieldNotes } from './form-fields.tsx'
import { Step } from './step.tsx'
import type { Reading } from './use-reading.ts'

type ClausesStepProps = {
  desk: Pick<Desk, 'text' | 'clauses' | 'isEdited' | 'isCutShort'>
  extent: string
  language: string
  reading: Reading
  dispatch: (action: DeskAction) => void
}

/** The clauses that were found, to be put in order. */
export const ClausesStep = memo(function ClausesStep(props: ClausesStepProps) {
  const { desk, extent, language, reading, dispatch } = props
  const copy = desk.clauses.present
  return (
    <Step number={2} title="Clauses" name="clauses">
      <ReadingState desk={desk} reading={reading} dispatch={dispatch} />
      <FieldNotes name="clauses" />
      {copy.clauses.length > 0 && (
        <>
          <div className="mb-2 flex flex-wrap items-center gap-2">
            <p className="text-soft flex-1">{countOf(copy)}</p>
            <Button
              tone="quiet"
              isDisabled={desk.clauses.past.length === 0}
              onPress={() => dispatch({ kind: 'undo' })}
            >
              <Undo2 size={15} aria-hidden="true" /> Undo
            </Button>
            <Button
              tone="quiet"
              isDisabled={desk.clauses.future.length === 0}
              onPress={() => dispatch({ kind: 'redo' })}
            >
              <Redo2 size={15} aria-hidden="true" /> Redo
            </Button>
          </div>
          <Remarks copy={copy} extent={extent} isCutShort={desk.isCutShort} />
          <ClauseList copy={copy} language={language} dispatch={dispatch} />
        </>
      )}
    </Step>
  )
})

function countOf({ clauses }: WorkingCopy): string {
  const leftOut = clauses.filter(({ dropped }) => dropped).length
  const kept = clauses.length - leftOut
  const count = kept === 1 ? '1 clause' : `${kept.toLocaleString('en')} clauses`
  return leftOut === 0 ? count : `${count}, ${leftOut.toLocaleString('en')} left out`
}

type ReadingStateProps = Pick<ClausesStepProps, 'desk' | 'reading' | 'dispatch'>

function ReadingState({ desk, reading, dispatch }: ReadingStateProps) {
  if (reading.isSlow) {
    return (
      <div className="mb-4 max-w-prose">
        <p className="mb-3">Reading the text into clauses …</p>
        <Skeleton lines={3} label="Reading the text into clauses" />
      </div>
    )
  }
  if (reading.hasFailed) {
    return (
      <div role="alert" className="mb-4 flex flex-wrap items-center gap-3">
        <p>The text could not be read into clauses. It is kept as you typed it.</p>
        <Button onPress={reading.readNow}>Try again</Button>
      </div>
    )
  }
  if (desk.text.trim() === '') {
    return <p className="text-soft">They appear here as soon as there is a text.</p>
  }
  if (!desk.isEdited || isInStep(desk)) return null
  return (
    <div className="border-rule bg-sheet mb-4 rounded-xl border p-4">
      <p className="mb-3 max-w-prose">
        The text above has changed since it was read into these clauses. Reading it again replaces
        what you did to them; you can undo that.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" onPress={reading.readNow}>
          Read the text again
        </Button>
        <Button onPress={() => dispatch({ kind: 'return-to-clauses' })}>
          Go back to the text of these clauses
        </Button>
      </div>
    </div>
  )
}

const SHOWN_DUPLICATES = 5

function Remarks({
  copy,
  extent,
  isCutShort,
}: {
  copy: WorkingCopy
  extent: string
  isCutShort: boolean
}) {
  const duplicates = useMemo(() => [...duplicateLabels(copy).keys()], [copy])
  const hasLabels = copy.clauses.some(({ label }) => label !== null)
  const hasLeftOut = copy.clauses.some(({ dropped }) => dropped)
  const hasPageNumbers = copy.clauses.some(
    (clause) => clause.dropped && holdsPageMark(wordingOf(copy, clause)),
  )
  const unsure = useMemo(
    () => copy.clauses.filter((clause) => losesTerms(copy, clause)).length,
    [copy],
  )
  const remarks = [
    isCutShort &&
      'The text is so long that it was not read to its end: the last clause holds all the rest.',
    !hasLabels && 'No numbers or labels were found, so the paragraphs are the clauses.',
    duplicates.length > 0 && duplicateSentence(duplicates),
    unsure > 0 &&
      `${unsure === 1 ? '1 clause is' : `${unsure.toLocaleString('en')} clauses are`} reworded. Terms and positions that were read from the earlier words are not carried over.`,
    hasPageNumbers &&
      'Page numbers, with what stands beside them on every page, are left out. They stay in the text, and can be put back.',
    hasLeftOut &&
      extent === 'full' &&
      'You say that this text gives the draft in full. What you leave out here then counts as dropped: leave out only what is not part of it, such as page numbers.',
  ].filter((remark) => remark !== false)
  if (remarks.length === 0) return null
  return (
    <ul className="text-soft mb-3 max-w-prose list-disc space-y-1 ps-5">
      {remarks.map((remark) => (
        <li key={remark}>
          <bdi>{remark}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** A correction that takes away what had been read from the words it corrects. */
function losesTerms(copy: WorkingCopy, clause: WorkingClause): boolean {
  const { base } = clause
  if (!base || base.terms.length + base.positions.length === 0) return false
  return isReworded(copy, clause)
}

function duplicateSentence(labels: readonly string[]): string {
  const shown = labels.slice(0, SHOWN_DUPLICATES).map((label) => `“${label}”`)
  const more = labels.length - shown.length
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
  return labels.length === 1
    ? `The label ${list} stands on more than one clause. That is allowed.`
    : `These labels stand on more than one clause: ${list}. That is allowed.`
}
