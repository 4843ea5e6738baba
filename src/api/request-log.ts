import type { MiddlewareHandler } from 'hono'
import type { Log } from './errors.ts'

/** A saved comparison that is not listed is known only to those who were sent its address. */
const SAVED = /^(\/c|\/api\/comparisons)\/[^/]+/

/**
 * One line per request: method, path as it was sent, status, milliseconds. Never a query string or a body,
 * nor which saved comparison it was.
 */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = performance.now()
    await next()
    const elapsedMs = Math.round(performance.now() - startedAt)
    // Hono's own path is decoded, and may hold a line break that looks like another request.
    const path = new URL(c.req.url).pathname.replace(SAVED, '$1/…')
    log(`${c.req.method} ${path} ${c.res.status} ${elapsedMs} ms`)
  }
}
