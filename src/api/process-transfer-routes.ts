import { createRoute, z } from '@hono/zod-openapi'
import { claimsTheRecord, ProcessBundle } from '../core/bundle/process-bundle.ts'
import { Failure } from '../core/failure.ts'
import { Slug } from '../core/model/identity.ts'
import type { Db } from '../store/db.ts'
import { importProcess } from '../store/import-process.ts'
import { writeBundle } from '../store/write-bundle.ts'
import { createTurns } from './in-turn.ts'
import { answer, jsonBody } from './openapi.ts'
import { Problem, readProblems, saveProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const params = z.object({ process: Slug })
// Named, not inferred: what clients send and get is a file to them.
const bundle: z.ZodType<ProcessBundle> = ProcessBundle.meta({ id: 'ProcessBundle' })

const takeOut = createRoute({
  method: 'get',
  path: '/processes/{process}/bundle.json',
  summary: 'A whole process as one file: texts, histories, decisions, notes, sources, hashes',
  request: { params },
  responses: {
    200: answer('Canonical JSON: equal states give equal bytes, but for `madeAt`', bundle),
    ...readProblems,
    413: answer('It would be too large to be brought in again', Problem),
  },
})

const result = z.object({ process: Slug, unchanged: z.boolean() })

const bringIn = createRoute({
  method: 'post',
  path: '/processes/import',
  summary: 'Bring in a process from its bundle: all of it, or nothing',
  request: {
    query: z.object({
      as: Slug.optional().describe('Id to bring it in under, beside what is here'),
    }),
    body: jsonBody(bundle),
  },
  responses: {
    200: answer('The process was here already, in this very state', result),
    201: answer('The process was brought in', result),
    ...saveProblems,
  },
})

/**
 * A process as one file, out and in. Of the processes in `records` the server has the bundled record
 * itself; of any other, a file may not claim to be one, because pages vouch for the record.
 */
export function processTransferRoutes(db: Db, records: readonly string[] | null) {
  // A large file takes seconds: one at a time leaves the server room for all else.
  const inTurn = createTurns()
  const router = createRouter()
  // Described like the others, but answered as text: the bytes are what the file promises.
  router.openAPIRegistry.registerPath(takeOut)
  router.get('/processes/:process/bundle.json', async (c, next) => {
    const read = params.safeParse(c.req.param())
    if (!read.success) return next()
    const { process } = read.data
    const text = await inTurn(() => writeBundle(db, process, { now: new Date() }))
    c.header('Content-Type', 'application/json; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${process}.travaux.json"`)
    return c.body(text, 200)
  })
  return router.openapi(bringIn, async (c) => {
    const { as = null } = c.req.valid('query')
    const given = c.req.valid('json')
    if (as === null && records && !records.includes(given.process.id) && claimsTheRecord(given)) {
      throw new Failure(
        'invalid',
        `This file says that it is a bundled record, and this server came with none named “${given.process.id}”. It can be brought in under another id, as entered by people.`,
      )
    }
    const imported = await inTurn(() => importProcess(db, given, as))
    return c.json(imported, imported.unchanged ? (200 as const) : (201 as const))
  })
}
