import { createRoute, z } from '@hono/zod-openapi'
import { Clause } from '../core/model/clause.ts'
import { ContentHash, Slug } from '../core/model/identity.ts'
import { HashedContent } from '../core/model/read-models.ts'
import type { Db } from '../store/db.ts'
import { findClause, findContent } from '../store/revisions.ts'
import { keepForEver } from './keep-for-ever.ts'
import { answer } from './openapi.ts'
import { readProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const find = createRoute({
  method: 'get',
  path: '/revisions/{hash}',
  summary: 'A revision’s content under its hash; never changes',
  request: { params: z.object({ hash: ContentHash }) },
  responses: {
    200: answer('The content', HashedContent.meta({ id: 'HashedContent' })),
    ...readProblems,
  },
})

const findOneClause = createRoute({
  method: 'get',
  path: '/revisions/{hash}/clauses/{clause}',
  summary: 'One clause of a revision; never changes',
  request: { params: z.object({ hash: ContentHash, clause: Slug }) },
  responses: { 200: answer('The clause', Clause.meta({ id: 'Clause' })), ...readProblems },
})

/** What stands under a content hash: immutable, so that browsers may keep it for ever. */
export function revisionRoutes(db: Db) {
  return createRouter()
    .openapi(find, async (c) => {
      const { hash } = c.req.valid('param')
      const content = await findContent(db, hash)
      keepForEver(c, hash)
      return c.json(content, 200)
    })
    .openapi(findOneClause, async (c) => {
      const { hash, clause } = c.req.valid('param')
      const found = await findClause(db, hash, clause)
      keepForEver(c, `${hash}-${clause}`)
      return c.json(found, 200)
    })
}
