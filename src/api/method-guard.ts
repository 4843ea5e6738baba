import type { MiddlewareHandler } from 'hono'
import type { Problem } from './problem.ts'

/** What is registered: a path as `/api/drafts/:draft`, and the method that it answers. */
type Route = { path: string; method: string }

/**
 * Refuse methods that an address of the API does not know, and say which it knows. Asked for late, as a
 * guard stands before the routes.
 */
export function refuseUnknownMethods(routes: () => readonly Route[]): MiddlewareHandler {
  return async (c, next) => {
    const known = methodsAt(routes(), c.req.path)
    if (known.size === 0 || known.has(c.req.method)) return next()
    const methods = [...known].join(', ')
    c.header('Allow', methods)
    const message = `This address does not answer ${c.req.method}, only ${methods}.`
    return c.json({ code: 'no-such-method', message } satisfies Problem, 405)
  }
}

function methodsAt(routes: readonly Route[], address: string): ReadonlySet<string> {
  const parts = address.split('/')
  const methods = routes.filter(({ path }) => isAt(path.split('/'), parts))
  const known = new Set(methods.map(({ method }) => method))
  return known.has('GET') ? known.add('HEAD') : known
}

function isAt(path: readonly string[], parts: readonly string[]): boolean {
  if (path.length !== parts.length || path.includes('*')) return false
  return path.every((part, at) => (part.startsWith(':') ? parts[at] !== '' : part === parts[at]))
}
