import type { RefObject } from 'react'
import { Button } from '../button.tsx'
import { FIELD_NAMES, fieldId, type FieldName } from './fields.ts'
import type { Problem } from './problems.ts'
import type { Saving } from './use-saving.ts'

type SavePanelProps = {
  problems: readonly Problem[]
  /** The person has tried to save. */
  isTried: boolean
  saving: Saving
  /** The browser refuses to keep the work. */
  isUnkept: boolean
  onRenew: () => void
  onSave: () => void
  summary: RefObject<HTMLDivElement | null>
}

/** What is missing before the text can be saved: always in sight, each a way to its field. */
export function SavePanel(props: SavePanelProps) {
  const { problems, isTried, saving, isUnkept, onRenew, onSave, summary } = props
  const { failure, isSaving } = saving
  return (
    <div className="border-rule bg-sheet rounded-xl border p-4">
      <div ref={summary} tabIndex={-1} className="outline-none">
        <h2 className="mb-2 font-semibold">{titleOf(problems, isTried)}</h2>
        <ProblemList problems={problems} />
      </div>
      {failure && (
        <p role="alert" className="text-dropped mb-3 font-medium">
          {failure} What you typed is still here.
        </p>
      )}
      <Button tone="primary" className="w-full" isDisabled={isSaving} onPress={onSave}>
        {isSaving ? 'Saving …' : failure ? 'Try again' : 'Save'}
      </Button>
      {saving.isTaken && (
        <Button className="mt-2 w-full" onPress={onRenew}>
          Go on as a text of its own
        </Button>
      )}
      <p className="text-soft text-small mt-3">
        {isUnkept
          ? 'This browser does not keep your work on this machine. Save it before you close the page.'
          : 'Until you save, your work is kept on this machine only.'}
      </p>
    </div>
  )
}

function titleOf(problems: readonly Problem[], isTried: boolean): string {
  if (problems.length === 0) return 'Ready to save'
  const count = problems.length === 1 ? '1 thing' : `${problems.length} things`
  return isTried ? `Not saved: ${count} to see to` : `${count} to see to before saving`
}

const MOST_SHOWN = 12

function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const shown = problems.slice(0, MOST_SHOWN)
  return (
    <ul className="mb-3 space-y-1">
      {shown.map(({ field, message, isMissing }) => (
        <li key={field + message} className="flex gap-1.5">
          <span aria-hidden="true" className={isMissing ? 'text-soft' : 'text-dropped'}>
            {isMissing ? '○' : '⚠'}
          </span>
          <a
            href={`#${fieldId(field)}`}
            className="link"
            onClick={(event) => {
              event.preventDefault()
              goTo(field)
            }}
          >
            {isMissing ? FIELD_NAMES[field] : `${FIELD_NAMES[field]}: ${message}`}
          </a>
        </li>
      ))}
      {problems.length > MOST_SHOWN && <li>and {problems.length - MOST_SHOWN} more</li>}
    </ul>
  )
}

/** Bring a field in sight and put the cursor there. */
function goTo(field: FieldName): void {
  const id = fieldId(field)
  const element = document.getElementById(id) ?? document.querySelector(`[data-step="${id}"]`)
  if (!(element instanceof HTMLElement)) return
  element.focus({ preventScroll: true })
  element.scrollIntoView?.({ block: 'center' })
}
