import { z } from '@hono/zod-openapi'
import type { FailureCode } from '../core/failure.ts'

/** How the API says that something went wrong: never a stack, a query or another internal. */
export const Problem = z
  .object({
    code: z.string().describe('For programs: not-found, conflict, invalid, …'),
    message: z.string().describe('A sentence for people'),
    fields: z
      .record(z.string(), z.string())
      .optional()
      .describe('JSON path of the body, as in revision.clauses.3.text, to a sentence about it'),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>

/** HTTP status of each failure that a caller can act on. */
export const statusOf = {
  'not-found': 404,
  conflict: 409,
  invalid: 400,
  'too-large': 413,
  unavailable: 503,
} as const satisfies Record<FailureCode, number>

const problem = (description: string) => ({
  description,
  content: { 'application/json': { schema: Problem } },
})

/** Problems that any read may answer with, for route declarations. */
export const readProblems = {
  404: problem('There is no such thing'),
  429: problem('Too many requests; see Retry-After'),
  500: problem('A fault of ours'),
  503: problem('The database cannot answer now'),
} as const

/** Problems that any save may answer with, for route declarations. */
export const saveProblems = {
  ...readProblems,
  400: problem('Something in the body cannot be accepted; `fields` says what'),
  403: problem('The request comes from another site'),
  409: problem('It contradicts what is stored'),
  413: problem('The body is too large'),
  415: problem('The body is not JSON'),
} as const
