import { createRoute } from '@hono/zod-openapi'
import type { Db } from '../store/db.ts'
import { describeRecord, RecordDescription } from '../store/record.ts'
import { answer } from './openapi.ts'
import { readProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const find = createRoute({
  method: 'get',
  path: '/record',
  summary: 'How the bundled record was made',
  responses: {
    200: answer('Method, weak spots and counts', RecordDescription.meta({ id: 'Record' })),
    ...readProblems,
  },
})

/** The bundled record, spoken about as a whole. */
export function recordRoutes(db: Db) {
  return createRouter().openapi(find, async (c) => c.json(await describeRecord(db), 200))
}
