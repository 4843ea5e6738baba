import type { MiddlewareHandler } from 'hono'
import type { Log } from './errors.ts'

/** One line per request: method, path, status, milliseconds. Never a query string or a body. */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = performance.now()
    await next()
    const elapsedMs = Math.round(performance.now() - startedAt)
    log(`${c.req.method} ${c.req.path} ${c.res.status} ${elapsedMs} ms`)
  }
}
