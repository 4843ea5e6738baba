import { createRoute, z } from '@hono/zod-openapi'
import { Slug } from '../core/model/identity.ts'
import { LineageHistory } from '../core/model/read-models.ts'
import type { Db } from '../store/db.ts'
import { findLineage } from '../store/lineages.ts'
import { answer } from './openapi.ts'
import { readProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const find = createRoute({
  method: 'get',
  path: '/processes/{process}/lineages/{lineage}',
  summary: 'A clause’s way through the drafts',
  request: { params: z.object({ process: Slug, lineage: Slug }) },
  responses: {
    200: answer('Its steps by date', LineageHistory.meta({ id: 'LineageHistory' })),
    ...readProblems,
  },
})

/** Clauses followed through drafts. */
export function lineageRoutes(db: Db) {
  return createRouter().openapi(find, async (c) => {
    const { process, lineage } = c.req.valid('param')
    return c.json(await findLineage(db, process, lineage), 200)
  })
}
