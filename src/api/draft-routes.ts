import { createRoute, z } from '@hono/zod-openapi'
import { Failure } from '../core/failure.ts'
import { Slug } from '../core/model/identity.ts'
import { DraftPage, WitnessView } from '../core/model/read-models.ts'
import { Receipt, Submission } from '../core/model/submission.ts'
import type { Db } from '../store/db.ts'
import { findDraft, findWitness } from '../store/drafts.ts'
import { storeSubmission } from '../store/submissions.ts'
import { answer, jsonBody } from './openapi.ts'
import { readProblems, saveProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const draftParams = z.object({ draft: Slug })
const witnessParams = z.object({ witness: Slug })
const body = jsonBody(Submission.meta({ id: 'Submission' }))
const receipt = Receipt.meta({ id: 'Receipt' })
const savedResponses = {
  200: answer('This submission had been stored before: its first receipt', receipt),
  201: answer('What the save made', receipt),
  ...saveProblems,
}

const findOneDraft = createRoute({
  method: 'get',
  path: '/drafts/{draft}',
  summary: 'A draft with its witnesses and their revisions',
  request: { params: draftParams },
  responses: { 200: answer('The draft', DraftPage.meta({ id: 'DraftPage' })), ...readProblems },
})

const findOneWitness = createRoute({
  method: 'get',
  path: '/witnesses/{witness}',
  summary: 'A witness with its revisions',
  request: { params: witnessParams },
  responses: {
    200: answer('The witness', WitnessView.meta({ id: 'WitnessView' })),
    ...readProblems,
  },
})

const saveDraft = createRoute({
  method: 'post',
  path: '/drafts',
  summary: 'Save a text with all that is new about it',
  request: { body },
  responses: savedResponses,
})

const saveWitness = createRoute({
  method: 'post',
  path: '/drafts/{draft}/witnesses',
  summary: 'Save another witness of a draft',
  request: { params: draftParams, body },
  responses: savedResponses,
})

const saveRevision = createRoute({
  method: 'post',
  path: '/witnesses/{witness}/revisions',
  summary: 'Save a correction: a new revision of a witness',
  request: { params: witnessParams, body },
  responses: savedResponses,
})

/** Drafts, their witnesses, and saving them. */
export function draftRoutes(db: Db) {
  const save = async (submission: Submission) => {
    const stored = await storeSubmission(db, submission)
    return { stored, status: stored.repeated ? (200 as const) : (201 as const) }
  }
  return createRouter()
    .openapi(findOneDraft, async (c) =>
      c.json(await findDraft(db, c.req.valid('param').draft), 200),
    )
    .openapi(findOneWitness, async (c) =>
      c.json(await findWitness(db, c.req.valid('param').witness), 200),
    )
    .openapi(saveDraft, async (c) => {
      const { stored, status } = await save(c.req.valid('json'))
      return c.json(stored, status)
    })
    .openapi(saveWitness, async (c) => {
      const submission = c.req.valid('json')
      requireSame(submission.draft, c.req.valid('param').draft, 'draft')
      const { stored, status } = await save(submission)
      return c.json(stored, status)
    })
    .openapi(saveRevision, async (c) => {
      const submission = c.req.valid('json')
      requireSame(submission.witness, c.req.valid('param').witness, 'witness')
      const { stored, status } = await save(submission)
      return c.json(stored, status)
    })
}

type Chosen = { kind: 'existing'; id: string } | { kind: 'new' }

function requireSame(chosen: Chosen, id: string, what: string) {
  if (chosen.kind === 'existing' && chosen.id === id) return
  throw new Failure(
    'invalid',
    `The address is that of the ${what} “${id}”, but the body names another.`,
  )
}
