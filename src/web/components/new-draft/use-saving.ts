import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '../../../core/failure.ts'
import { hashContent } from '../../../core/model/content-hash.ts'
import { Submission, type Receipt } from '../../../core/model/submission.ts'
import { ApiFailure } from '../../api-client.ts'
import { saveDraft } from '../../queries/save-draft.ts'
import { sentenceOf } from '../broken.tsx'
import type { Desk } from './desk.ts'
import { fieldOfPath } from './field-of-path.ts'
import type { Problem } from './problems.ts'
import type { SavedText } from './saved.tsx'
import { useServices } from './services.ts'
import { toSubmission, type Setting } from './to-submission.ts'

/** The server takes no larger body: 5 MB of text, and its clauses. */
const MAX_BODY_BYTES = 12_000_000

export type Saving = {
  isSaving: boolean
  failure: string | null
  /** What the server, or the last check before it, found wrong in fields. */
  problems: readonly Problem[]
  /** Send the desk. Sending it again, also after an answer was lost, makes no second copy. */
  save: () => void
}

/** Save the desk. It is forgotten on this machine only when the server has acknowledged it. */
export function useSaving(
  desk: Desk,
  setting: Setting,
  onSaved: (saved: SavedText) => void,
): Saving {
  const { store, keepAuthor } = useServices()
  const mutation = useMutation(saveDraft(useQueryClient()))
  const [found, setFound] = useState<{ failure: string | null; problems: readonly Problem[] }>(NONE)

  const save = async () => {
    setFound(NONE)
    try {
      const submission = toSubmission(desk, setting)
      const problems = problemsIn(submission)
      if (problems.length > 0) return setFound({ failure: null, problems })
      const receipt = await mutation.mutateAsync(submission)
      keepAuthor(submission.author)
      const saved = await savedText(submission, receipt)
      onSaved(saved)
      if (!saved.isOutdated) await store.forget(desk.key).catch(() => undefined)
    } catch (error) {
      setFound({ failure: failureOf(error), problems: problemsOfFailure(error) })
    }
    return undefined
  }
  return { ...found, isSaving: mutation.isPending, save: () => void save() }
}

const NONE = { failure: null, problems: [] }

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

const TOO_MANY_REQUESTS = 429

function failureOf(error: unknown): string {
  if (error instanceof ApiFailure && error.status === TOO_MANY_REQUESTS) {
    return 'The server has had many requests from here. Wait a minute and try again.'
  }
  return sentenceOf(error)
}

/** A repeated save may answer with an earlier state of the desk: its hash tells. */
async function savedText(submission: Submission, receipt: Receipt): Promise<SavedText> {
  const hash = receipt.repeated ? await hashContent(submission.revision).catch(() => null) : null
  return {
    receipt,
    basedOn: submission.draft.kind === 'new' ? submission.draft.fields.basedOn : null,
    isNewDraft: submission.draft.kind === 'new',
    isCorrection: submission.witness.kind === 'existing',
    isOutdated: hash !== null && hash !== receipt.hash,
  }
}
