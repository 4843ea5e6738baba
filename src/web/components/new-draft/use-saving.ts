import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '../../../core/failure.ts'
import { Submission, type Receipt } from '../../../core/model/submission.ts'
import { ApiFailure } from '../../api-client.ts'
import { saveDraft } from '../../queries/save-draft.ts'
import { sentenceOf } from '../broken.tsx'
import { deskReducer, type Desk, type DeskAction } from './desk.ts'
import { fieldOfPath } from './field-of-path.ts'
import type { Problem } from './problems.ts'
import type { SavedText } from './saved.tsx'
import { useServices } from './services.ts'
import { toSubmission, type Setting } from './to-submission.ts'
import { workOf } from './work-store.ts'

/** The server takes no larger body: 5 MB of text, and its clauses. */
const MAX_BODY_BYTES = 12_000_000

export type Saving = {
  isSaving: boolean
  failure: string | null
  /** The server holds another text under this desk's submission id. */
  isTaken: boolean
  /** What the server, or the last check before it, found wrong in fields. */
  problems: readonly Problem[]
  /** Send the desk. Sending it again, also after an answer was lost, makes no second copy. */
  save: () => void
}

type SavingOptions = {
  setting: Setting
  dispatch: (action: DeskAction) => void
  onSaved: (saved: SavedText) => void
}

/** Save the desk. It is forgotten on this machine only when the server has acknowledged it. */
export function useSaving(desk: Desk, { setting, dispatch, onSaved }: SavingOptions): Saving {
  const { store, keepAuthor, now } = useServices()
  const mutation = useMutation(saveDraft(useQueryClient()))
  const [error, setError] = useState<unknown>(null)
  const [found, setFound] = useState<readonly Problem[]>([])

  const send = async (submission: Submission) => {
    const action: DeskAction = { kind: 'send', submission }
    // Should the page be closed before the answer comes, it must still be known what was sent.
    await store.keep(workOf(deskReducer(desk, action), now())).catch(() => undefined)
    dispatch(action)
    try {
      return { receipt: await mutation.mutateAsync(submission), isOutdated: false }
    } catch (failure) {
      if (isRefusal(failure)) dispatch({ kind: 'refuse', submission })
      if (!isConflict(failure)) throw failure
      const receipt = await firstReceipt(desk.sent, (sent) => mutation.mutateAsync(sent))
      if (!receipt) throw failure
      return { receipt, isOutdated: true }
    }
  }
  const save = async () => {
    setError(null)
    try {
      const submission = toSubmission(desk, setting)
      const problems = problemsIn(submission)
      setFound(problems)
      if (problems.length > 0) return
      const { receipt, isOutdated } = await send(submission)
      keepAuthor(submission.author)
      onSaved(savedText(submission, receipt, isOutdated))
      if (!isOutdated) await store.forget(desk.key).catch(() => undefined)
    } catch (failure) {
      setError(failure)
      setFound(problemsOfFailure(failure))
    }
  }
  return {
    isSaving: mutation.isPending,
    failure: error === null ? null : failureOf(error),
    isTaken: isConflict(error),
    problems: found,
    save: () => void save(),
  }
}

/** The model has the last word: it catches what the form's own checks may not know. */
function problemsIn(submission: Submission): Problem[] {
  const bytes = new Blob([JSON.stringify(submission)]).size
  if (bytes > MAX_BODY_BYTES) {
    const size = (bytes / 1_000_000).toFixed(1)
    throw new Failure(
      'too-large',
      `Text and clauses come to ${size} MB, and the server takes at most ${MAX_BODY_BYTES / 1_000_000}. Save the text in parts, or leave out what you do not compare`,
    )
  }
  const issues = Submission.safeParse(submission).error?.issues ?? []
  return issues.map(({ path, message }) => problemAt(path.map(String).join('.'), message))
}

function problemAt(path: string, message: string): Problem {
  const { field, place } = fieldOfPath(path)
  return { field, message: place ? `${place}: ${message}` : message, isMissing: false }
}

function problemsOfFailure(error: unknown): Problem[] {
  if (!(error instanceof ApiFailure)) return []
  return Object.entries(error.fields).map(([path, message]) => problemAt(path, message))
}

const FIRST_FAULT_OF_SERVER = 500

/** The server has understood, and has stored nothing. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiFailure && error.status < FIRST_FAULT_OF_SERVER
}

function isConflict(error: unknown): boolean {
  return error instanceof ApiFailure && error.code === 'conflict'
}

/**
 * An earlier state of the desk was stored, though its answer was lost: sending that state once more
 * tells where. Last sent first.
 */
async function firstReceipt(
  sent: readonly Submission[],
  send: (submission: Submission) => Promise<Receipt>,
): Promise<Receipt | null> {
  for (const submission of sent.toReversed()) {
    const receipt = await send(submission).catch(() => null)
    if (receipt) return receipt
  }
  return null
}

const TOO_MANY_REQUESTS = 429

function failureOf(error: unknown): string {
  if (error instanceof ApiFailure && error.status === TOO_MANY_REQUESTS) {
    return 'The server has had many requests from here. Wait a minute and try again.'
  }
  return sentenceOf(error)
}

function savedText(submission: Submission, receipt: Receipt, isOutdated: boolean): SavedText {
  const { draft, witness } = submission
  return {
    receipt,
    isNewDraft: draft.kind === 'new',
    isCorrection: witness.kind === 'existing',
    isOutdated,
  }
}
