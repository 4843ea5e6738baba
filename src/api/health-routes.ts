import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './openapi.ts'
import { readProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const find = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the server answers, and its version',
  responses: {
    200: answer('It answers', z.object({ status: z.literal('ok'), version: z.string() })),
    ...readProblems,
  },
})

/** For those who watch the server. Asks nothing of the database. */
export function healthRoutes(version: string) {
  return createRouter().openapi(find, (c) => c.json({ status: 'ok' as const, version }, 200))
}
