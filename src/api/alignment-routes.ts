import { createRoute, z } from '@hono/zod-openapi'
import { Alignment, AlignmentSave, AlignmentSummary } from '../core/model/alignment.ts'
import { ContentHash } from '../core/model/identity.ts'
import { findAlignment, listAlignments } from '../store/alignments.ts'
import type { Db } from '../store/db.ts'
import { listEarlierAlignments } from '../store/earlier-alignments.ts'
import { saveAlignment } from '../store/save-alignment.ts'
import { keepForEver } from './keep-for-ever.ts'
import { answer, jsonBody } from './openapi.ts'
import { readProblems, saveProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const pairParams = z.object({ before: ContentHash, after: ContentHash })
const numberParam = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
const alignment = Alignment.meta({ id: 'Alignment' })
const summary = AlignmentSummary.meta({ id: 'AlignmentSummary' })

const listVersions = createRoute({
  method: 'get',
  path: '/alignments/{before}/{after}',
  summary: 'Versions of people’s decisions about two revisions, newest first',
  request: { params: pairParams },
  responses: {
    200: answer('The versions', z.array(summary)),
    ...readProblems,
  },
})

const listEarlier = createRoute({
  method: 'get',
  path: '/alignments/{before}/{after}/earlier',
  summary: 'Latest versions of people’s decisions about earlier revisions of the two texts',
  request: { params: pairParams },
  responses: {
    200: answer('One version of each pair of revisions', z.array(summary)),
    ...readProblems,
  },
})

const findVersion = createRoute({
  method: 'get',
  path: '/alignments/{before}/{after}/{number}',
  summary: 'One version of people’s decisions about two revisions; never changes',
  request: { params: pairParams.extend({ number: numberParam }) },
  responses: { 200: answer('The version', alignment), ...readProblems },
})

const saveVersion = createRoute({
  method: 'post',
  path: '/alignments/{before}/{after}',
  summary: 'Save people’s decisions about two revisions as the next version',
  request: {
    params: pairParams,
    body: jsonBody(AlignmentSave.meta({ id: 'AlignmentSave' })),
  },
  responses: {
    200: answer('This save had been stored before: the version that it made', alignment),
    201: answer('The new version', alignment),
    ...saveProblems,
  },
})

/** What people decided about two revisions. Either of the two may be asked for as before. */
export function alignmentRoutes(db: Db) {
  return createRouter()
    .openapi(listVersions, async (c) => c.json(await listAlignments(db, c.req.valid('param')), 200))
    .openapi(listEarlier, async (c) =>
      c.json(await listEarlierAlignments(db, c.req.valid('param')), 200),
    )
    .openapi(findVersion, async (c) => {
      const { number, ...pair } = c.req.valid('param')
      const found = await findAlignment(db, pair, number)
      keepForEver(c, `${pair.before}-${pair.after}-${number}`)
      return c.json(found, 200)
    })
    .openapi(saveVersion, async (c) => {
      const saved = await saveAlignment(db, c.req.valid('param'), c.req.valid('json'))
      return c.json(saved.alignment, saved.repeated ? (200 as const) : (201 as const))
    })
}
