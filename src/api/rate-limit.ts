import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Problem } from './problem.ts'

/** How many requests one address may make in a minute. */
export type RateLimits = { reads: number; saves: number }

/** Far above what people do, far below what would keep others from working. */
export const defaultRateLimits: RateLimits = { reads: 600, saves: 60 }

/** Answer 429 with Retry-After to an address that asks too often. Reads and saves are counted apart. */
export function limitRate({ reads, saves }: RateLimits): MiddlewareHandler {
  const readLimiter = new RateLimiterMemory({ points: reads, duration: 60 })
  const saveLimiter = new RateLimiterMemory({ points: saves, duration: 60 })
  return async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    const waitMs = await consume(isRead ? readLimiter : saveLimiter, addressOf(c))
    if (waitMs === 0) return next()
    const seconds = Math.max(1, Math.ceil(waitMs / 1000))
    c.header('Retry-After', String(seconds))
    const message = `Too many requests. Try again in ${seconds} s.`
    return c.json({ code: 'too-many', message } satisfies Problem, 429)
  }
}

async function consume(limiter: RateLimiterMemory, address: string): Promise<number> {
  try {
    await limiter.consume(address)
    return 0
  } catch (refusal) {
    // The limiter throws its result when the points are used up; anything else is a bug.
    if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext)
    throw refusal
  }
}

/** The address of the other end; what is called in process, as by tests, has none. */
function addressOf(c: Context): string {
  const { env }: { env: unknown } = c
  const overNetwork = typeof env === 'object' && env !== null && 'incoming' in env
  return (overNetwork && getConnInfo(c).remote.address) || 'in-process'
}
