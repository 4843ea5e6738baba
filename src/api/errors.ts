import type { Context } from 'hono'
import { Failure } from '../core/failure.ts'
import { failureOfDatabase } from '../store/failure-of-database.ts'
import { InvalidFields } from '../store/invalid-fields.ts'
import { statusOf } from './problem.ts'
import type { Problem } from './problem.ts'

/** Takes a line for those who run the server. */
export type Log = (line: string) => void

/** How long whoever cannot be answered now is asked to wait. */
const RETRY_AFTER_SECONDS = '5'

/**
 * Answer what was thrown: a failure in its own sentence, a database that cannot answer with 503, and
 * anything else as our fault, with the details in the log and nothing internal for the visitor.
 */
export function answerError(error: Error, c: Context, log: Log): Response {
  const failure = error instanceof Failure ? error : failureOfDatabase(error)
  if (failure === null) {
    log(describe(error))
    const message = 'The server failed to answer. It is a fault of ours, and has been noted.'
    return c.json({ code: 'internal', message } satisfies Problem, 500)
  }
  if (failure.code === 'unavailable') {
    // A route may know better.
    if (!c.res.headers.has('Retry-After')) c.header('Retry-After', RETRY_AFTER_SECONDS)
    if (failure !== error) log(describe(error))
  }
  const fields = failure instanceof InvalidFields ? { fields: failure.fields } : {}
  const problem: Problem = { code: failure.code, message: failure.message, ...fields }
  return c.json(problem, statusOf[failure.code])
}

/** Drizzle's own message repeats the query with its values, which may be a confidential text. */
function describe(error: Error): string {
  const { cause } = error
  return cause instanceof Error ? describe(cause) : (error.stack ?? error.message)
}
