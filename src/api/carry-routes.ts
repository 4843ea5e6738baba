import { createRoute, z } from '@hono/zod-openapi'
import { ContentHash } from '../core/model/identity.ts'
import { CarryDecision, CarrySave, NoteList } from '../core/model/note-saves.ts'
import { decideCarries, listCarries } from '../store/carries.ts'
import type { Db } from '../store/db.ts'
import { answer, jsonBody } from './openapi.ts'
import { readProblems, saveProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const params = z.object({ from: ContentHash, to: ContentHash })

const decisions = z.array(CarryDecision.meta({ id: 'CarryDecision' }))

const list = createRoute({
  method: 'get',
  path: '/carries/{from}/{to}',
  summary:
    'Notes that stand in one revision, and what people decided about carrying them to another',
  request: { params },
  responses: { 200: answer('Notes and decisions', NoteList), ...readProblems },
})

const decide = createRoute({
  method: 'post',
  path: '/carries/{from}/{to}',
  summary: 'Confirm, pin anew or leave carried notes: all of it, or nothing',
  request: { params, body: jsonBody(CarrySave.meta({ id: 'CarrySave' })) },
  responses: {
    200: answer('All of this had been stored before: the decisions that hold now', decisions),
    201: answer('The decisions that hold now', decisions),
    ...saveProblems,
  },
})

/** Notes carried from revision to revision. */
export function carryRoutes(db: Db) {
  return createRouter()
    .openapi(list, async (c) => c.json(await listCarries(db, c.req.valid('param')), 200))
    .openapi(decide, async (c) => {
      const saved = await decideCarries(db, c.req.valid('param'), c.req.valid('json'))
      return c.json(saved.decisions, saved.repeated ? (200 as const) : (201 as const))
    })
}
