import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  ComparisonId,
  ComparisonSave,
  ComparisonVersionSave,
  ListedComparison,
  OwnerKey,
  SavedComparison,
} from '../core/model/comparison.ts'
import { Slug } from '../core/model/identity.ts'
import { deleteComparison, setListed } from '../store/change-comparison.ts'
import { NotOwner } from '../store/comparison-owner.ts'
import { findComparison, listComparisons } from '../store/comparisons.ts'
import type { Db } from '../store/db.ts'
import type { VersionMaker } from '../store/new-comparison-version.ts'
import { saveComparison, saveComparisonVersion } from '../store/save-comparison.ts'
import { createTurns, TooMany } from './in-turn.ts'
import { answer, jsonBody } from './openapi.ts'
import { type Problem, readProblems, saveProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const params = z.object({ comparison: ComparisonId })
const comparison = SavedComparison.meta({ id: 'SavedComparison' })

/** The owner key stands in `Authorization: Bearer …`, never in an address. */
const headers = z.object({
  authorization: z.string().optional().describe('`Bearer` and the owner key'),
})

const find = createRoute({
  method: 'get',
  path: '/comparisons/{comparison}',
  summary: 'A saved comparison with all its versions, or what is left where one was deleted',
  request: { params },
  responses: { 200: answer('The saved comparison', comparison), ...readProblems },
})

const listOfProcess = createRoute({
  method: 'get',
  path: '/processes/{process}/comparisons',
  summary: 'Comparisons that a process lists, newest first',
  request: { params: z.object({ process: Slug }) },
  responses: {
    200: answer(
      'At most 200, each in its latest version',
      z.array(ListedComparison.meta({ id: 'ListedComparison' })),
    ),
    ...readProblems,
  },
})

const create = createRoute({
  method: 'post',
  path: '/comparisons',
  summary: 'Save a view with a caption and notes, to be cited',
  request: { body: jsonBody(ComparisonSave.meta({ id: 'ComparisonSave' })) },
  responses: {
    200: answer('This save had been stored before: what it made', comparison),
    201: answer('The saved comparison', comparison),
    ...saveProblems,
  },
})

const addVersion = createRoute({
  method: 'post',
  path: '/comparisons/{comparison}/versions',
  summary: 'Save a later version; needs the owner key',
  request: {
    params,
    headers,
    body: jsonBody(ComparisonVersionSave.meta({ id: 'ComparisonVersionSave' })),
  },
  responses: {
    200: answer('This save had been stored before: the comparison as it stands', comparison),
    201: answer('The comparison with its new version', comparison),
    ...saveProblems,
  },
})

const list = createRoute({
  method: 'post',
  path: '/comparisons/{comparison}/listing',
  summary: 'Name it on the pages of its processes, or no longer; needs the owner key',
  request: { params, headers, body: jsonBody(z.object({ listed: z.boolean() })) },
  responses: { 200: answer('The comparison as it stands', comparison), ...saveProblems },
})

const remove = createRoute({
  method: 'delete',
  path: '/comparisons/{comparison}',
  summary: 'Remove all but the bibliographic facts, for good; needs the owner key',
  request: { params, headers },
  responses: { 200: answer('What is left', comparison), ...saveProblems },
})

/** So many saves wait while another is compared; with the largest texts that is some ten seconds. */
const MOST_WAITING = 4
/** When a save that was refused for that is worth another try. */
const RETRY_SECONDS = '10'

/** Saved comparisons: what can be cited, and stays as it was cited. */
export function comparisonRoutes(db: Db, makeVersion: VersionMaker) {
  // Two large texts take seconds of work and much memory to compare: one save after the other.
  const inTurn = createTurns({ mostWaiting: MOST_WAITING })
  const router = createRouter()
    .openapi(find, async (c) =>
      c.json(await findComparison(db, c.req.valid('param').comparison), 200),
    )
    .openapi(listOfProcess, async (c) =>
      c.json(await listComparisons(db, c.req.valid('param').process), 200),
    )
    .openapi(create, async (c) => {
      const save = c.req.valid('json')
      const saved = await inTurn(() => saveComparison(db, save, makeVersion))
      return c.json(saved.comparison, saved.repeated ? (200 as const) : (201 as const))
    })
    .openapi(addVersion, async (c) => {
      const wanted = { ...ownedIn(c, c.req.valid('param')), save: c.req.valid('json') }
      const saved = await inTurn(() => saveComparisonVersion(db, wanted, makeVersion))
      return c.json(saved.comparison, saved.repeated ? (200 as const) : (201 as const))
    })
    .openapi(list, async (c) => {
      const { listed } = c.req.valid('json')
      return c.json(await setListed(db, ownedIn(c, c.req.valid('param')), listed), 200)
    })
    .openapi(remove, async (c) =>
      c.json(await deleteComparison(db, ownedIn(c, c.req.valid('param'))), 200),
    )
  router.onError((error, c) => {
    if (error instanceof TooMany) c.header('Retry-After', RETRY_SECONDS)
    if (!(error instanceof NotOwner)) throw error
    return c.json({ code: 'forbidden', message: error.message } satisfies Problem, 403)
  })
  return router
}

/** Which comparison is meant, and the key that came with the request; what is no key counts as none. */
function ownedIn(c: Context, { comparison: id }: z.infer<typeof params>) {
  const sent = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  const read = OwnerKey.safeParse(sent)
  return { id, ownerKey: read.success ? read.data : null }
}
