import { X } from 'lucide-react'
import {
  useId,
  useRef,
  useState,
  type ComponentProps,
  type RefObject,
  type SyntheticEvent,
} from 'react'
import { flushSync } from 'react-dom'
import { Failure } from '../../../core/failure.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { Button } from '../button.tsx'
import { useCorrections, type Corrections } from './corrections-context.ts'
import { keepAuthor, readAuthor } from './pending-store.ts'

type CorrectionBarProps = {
  /** Remember where the reader is: rows are about to change. */
  keepPlace: () => void
  /** Give the focus back to the row that was decided about last: this is about to go. */
  onLeave: () => void
  /** The same, at once. */
  onClose: () => void
}

/** What was decided and not saved yet, with the way to save it. In reach wherever the reader is. */
export function CorrectionBar({ keepPlace, onLeave, onClose }: CorrectionBarProps) {
  const corrections = useCorrections()
  const { made, undone, discarded, failure } = corrections
  const isEmpty = made.length === 0 && undone.length === 0
  const canRestore = isEmpty && discarded > 0
  const discardRef = useRef<HTMLDivElement>(null)
  const restoreRef = useRef<HTMLDivElement>(null)
  /** The button that was pressed goes, and the one that undoes it gets the focus. */
  const swap = (act: () => void, ref: RefObject<HTMLElement | null>) => {
    keepPlace()
    flushSync(act)
    ref.current?.querySelector('button')?.focus()
  }
  return (
    <>
      <output className="sr-only">
        {isEmpty ? '' : `${pendingWords(corrections)} Not saved yet.`}
        {canRestore && discardedWords(discarded)}
      </output>
      {(!isEmpty || canRestore) && (
        <SaveForm
          {...{ corrections, onLeave, discardRef }}
          isHidden={isEmpty}
          onDiscard={() => swap(corrections.discard, restoreRef)}
        />
      )}
      {canRestore && (
        <div ref={restoreRef} className={`${BAR} flex flex-wrap items-center gap-x-3 gap-y-2`}>
          <p className="me-auto">{discardedWords(discarded)}</p>
          <Button onPress={() => swap(corrections.restore, discardRef)}>Undo</Button>
          <Button
            tone="quiet"
            aria-label="Close"
            onPress={() => {
              corrections.forget()
              onClose()
            }}
          >
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
      )}
      {isEmpty && failure && (
        <p role="alert" className="text-dropped py-3 font-medium">
          {failure.message}
        </p>
      )}
    </>
  )
}

const BAR =
  'no-print border-rule bg-sheet sticky bottom-3 z-10 mt-6 rounded-xl border p-3 shadow-lg sm:p-4'

const discardedWords = (number: number) => `${count(number, 'decision')} discarded.`

function pendingWords({ made, undone }: Corrections): string {
  const parts = [
    ...(made.length > 0 ? [`${count(made.length, 'decision')} of yours.`] : []),
    ...(undone.length > 0 ? [`${count(undone.length, 'decision')} undone.`] : []),
  ]
  return parts.join(' ')
}

type SaveFormProps = Pick<CorrectionBarProps, 'onLeave'> & {
  corrections: Corrections
  /** What was discarded may come back, and what was typed with it. */
  isHidden: boolean
  onDiscard: () => void
  discardRef: RefObject<HTMLDivElement | null>
}

function SaveForm({ corrections, isHidden, onLeave, onDiscard, discardRef }: SaveFormProps) {
  const { isSaving, made, undone, save } = corrections
  const changes = made.length + undone.length
  const [author, setAuthor] = useState(readAuthor)
  const [note, setNote] = useState('')
  const [isAsked, setAsked] = useState(false)
  const missingId = useId()
  const isMissing = isAsked && author.trim() === ''
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    if (author.trim() === '') event.currentTarget.querySelector('input')?.focus()
    else {
      keepAuthor(author.trim()) // also where the save fails: nothing typed is lost
      onLeave()
      save({ author: author.trim(), note: note.trim() || null })
    }
  }
  return (
    <form hidden={isHidden} aria-label="Save your decisions" className={BAR} onSubmit={submit}>
      <Trouble corrections={corrections} />
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <p className="w-full">
          <b className="font-semibold">{pendingWords(corrections)}</b>{' '}
          <span className="text-soft">Shown here, not saved yet.</span>
        </p>
        <Line
          label="Your name"
          value={author}
          onChange={setAuthor}
          autoComplete="name"
          maxLength={400}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? missingId : undefined}
        />
        <Line label="Why (optional)" value={note} onChange={setNote} maxLength={8000} />
        <div ref={discardRef} className="ms-auto flex gap-2">
          <Button isDisabled={isSaving} onPress={onDiscard}>
            {changes === 1 ? 'Discard' : `Discard all ${changes}`}
          </Button>
          <Button tone="primary" type="submit" isDisabled={isSaving}>
            {isSaving ? 'Saving …' : 'Save'}
          </Button>
        </div>
      </div>
      {isMissing && (
        <p id={missingId} className="text-dropped mt-2 font-medium">
          Say who decides: your name stands with the decision for everyone to see.
        </p>
      )}
    </form>
  )
}

type LineProps = Omit<ComponentProps<'input'>, 'onChange' | 'className'> & {
  label: string
  onChange: (value: string) => void
}

function Line({ label, onChange, ...props }: LineProps) {
  return (
    <label className="min-w-36 flex-1">
      <span className="text-small text-soft">{label}</span>
      <input
        {...props}
        onChange={(event) => onChange(event.target.value)}
        className="border-rule bg-paper w-full min-w-0 rounded-md border px-2.5 py-1.5"
      />
    </label>
  )
}

/** A save that failed, or one that would come too late: what happened, and the way on. */
function Trouble({ corrections }: { corrections: Corrections }) {
  const { failure, basedOn, latest, list, takeIn } = corrections
  const isConflict = failure instanceof Failure && failure.code === 'conflict'
  const newer = list.find(({ number }) => number === latest)
  if (isConflict || basedOn < latest) {
    const sentence = isConflict
      ? failure.message
      : `${newer?.author ?? 'Somebody'} saved version ${latest} meanwhile.`
    return (
      <div role="alert" className="border-hair mb-3 border-b pb-3">
        <p className="font-medium">{sentence} Yours are still here.</p>
        <Button className="mt-2" onPress={takeIn}>
          Add mine to theirs
        </Button>
      </div>
    )
  }
  if (!failure) return null
  return (
    <p role="alert" className="text-dropped mb-3 font-medium">
      {failure.message.replace(/[.\s]*$/, '.')} Your decisions are still here.
    </p>
  )
}
