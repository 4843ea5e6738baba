import { Failure } from '../core/failure.ts'

/** The code of a page did not arrive: the server is away, or was updated since the app was opened. */
export class UnloadedPage extends Failure {
  constructor(cause: unknown) {
    super('unavailable', 'The server did not send this page. It may be away for a moment', {
      cause,
    })
    this.name = 'UnloadedPage'
  }
}

/**
 * For the `catch` of a page's `import()`. Under its own name the router would answer this error by
 * loading the document anew, and the browser's error page would take the place of the app.
 */
export function unloaded(cause: unknown): never {
  throw new UnloadedPage(cause)
}

/**
 * Load the document anew, but only if the server answers: `false` if it does not. A second
 * `import()` would not do, some browsers remember that the first failed.
 */
export async function reloadIfReachable(): Promise<boolean> {
  const answer = await fetch(window.location.href, { cache: 'no-store' }).catch(() => null)
  if (!answer?.ok) return false
  window.location.reload()
  return true
}
