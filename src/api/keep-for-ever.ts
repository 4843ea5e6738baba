import type { Context } from 'hono'

/** Let browsers keep an answer for ever: what stands at this address never changes. */
export function keepForEver(c: Context, tag: string): void {
  // Private: a text may be confidential, so no cache between here and the reader keeps it.
  c.header('Cache-Control', 'private, max-age=31536000, immutable')
  c.header('ETag', `"${tag}"`)
}
