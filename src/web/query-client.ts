import { QueryClient } from '@tanstack/react-query'
import { Failure } from '../core/failure.ts'

const MAX_RETRIES = 2
const STALE_AFTER_MS = 30_000

/** A failure that will not go away by asking again is shown at once. */
function isWorthRepeating(failures: number, error: Error): boolean {
  if (error instanceof Failure && error.code !== 'unavailable') return false
  return failures < MAX_RETRIES
}

/** The cache of everything that the page has read. One per page, one per test. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: STALE_AFTER_MS, retry: isWorthRepeating } },
  })
}
