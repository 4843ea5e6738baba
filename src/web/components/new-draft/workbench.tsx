import { useCallback, useMemo, useRef } from 'react'
import { AboutStep } from './about-step.tsx'
import { ClausesStep } from './clauses-step.tsx'
import { guessLanguage } from '../../../core/text/guess-language.ts'
import type { Desk, DeskAction } from './desk.ts'
import { FormContext } from './form-context.ts'
import { problemsOfFields, problemsOfText } from './problems.ts'
import { SaveBar } from './save-bar.tsx'
import { SavePanel } from './save-panel.tsx'
import type { SavedText } from './saved.tsx'
import { Step } from './step.tsx'
import { TextStep } from './text-step.tsx'
import { useCorrection } from './use-correction.ts'
import { useKnown } from './use-known.ts'
import { useProblems } from './use-problems.ts'
import { useReading } from './use-reading.ts'
import { useSaving, type Saving } from './use-saving.ts'

type WorkbenchProps = {
  desk: Desk
  dispatch: (action: DeskAction) => void
  /** The browser refuses to keep the desk on this machine. */
  isUnkept: boolean
  onSaved: (saved: SavedText) => void
  /** Go on with the same desk as a text of its own. */
  onRenew: () => void
}

/** The three parts of the page around one desk: text, clauses, and what is said about the draft. */
export function Workbench({ desk, dispatch, isUnkept, onSaved, onRenew }: WorkbenchProps) {
  const { text, fields } = desk
  const onType = useCallback((typed: string) => dispatch({ kind: 'type', text: typed }), [dispatch])
  const guessed = useMemo(() => guessLanguage(text), [text])
  const language = fields.language || guessed
  const known = useKnown(fields.process)
  const reading = useReading(desk, language, dispatch)
  const correction = useCorrection(desk, dispatch)
  const setting = { overview: known.overview, language }
  const saving = useSaving(desk, { setting, dispatch, onSaved })
  const { form, textOnDesk, ...panel } = useChecked(desk, saving, dispatch)

  return (
    <FormContext value={form}>
      <div className="gap-10 lg:grid lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div>
          <TextStep text={text} onType={onType} guessed={guessed} held={fields.language} />
          <ClausesStep
            desk={textOnDesk}
            extent={fields.coverage}
            language={language}
            reading={reading}
            dispatch={dispatch}
          />
          <Step number={3} title="About this draft">
            <AboutStep known={known} correction={correction} />
          </Step>
        </div>
        <aside aria-label="Saving" className="mb-6 lg:sticky lg:top-4 lg:self-start lg:pt-6">
          <SavePanel {...panel} saving={saving} isUnkept={isUnkept} onRenew={onRenew} />
        </aside>
      </div>
      <SaveBar {...panel} isSaving={saving.isSaving} />
    </FormContext>
  )
}

/** The form with its problems, and a save that goes ahead only where there are none. */
function useChecked(desk: Desk, saving: Saving, dispatch: (action: DeskAction) => void) {
  const { text, clauses, isEdited, isCutShort, fields } = desk
  const textOnDesk = useMemo(
    () => ({ text, clauses, isEdited, isCutShort }),
    [text, clauses, isEdited, isCutShort],
  )
  const ofText = useMemo(() => problemsOfText(textOnDesk), [textOnDesk])
  const own = [...ofText, ...problemsOfFields(fields)]
  const problems = [...own, ...saving.problems]
  const { form, isTried, setTried } = useProblems(desk, problems, dispatch)

  const summary = useRef<HTMLDivElement>(null)
  const onShow = () => {
    summary.current?.scrollIntoView?.({ block: 'nearest' })
    summary.current?.focus({ preventScroll: true })
  }
  const onSave = () => {
    setTried(true)
    if (own.length === 0) saving.save()
    else requestAnimationFrame(onShow)
  }
  return { form, textOnDesk, problems, isTried, summary, onShow, onSave }
}
