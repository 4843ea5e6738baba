import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Problem } from './problem.ts'

/**
 * Two constant <style> elements that react-aria puts into the page (touch on buttons, scrolling behind a
 * dialog), allowed by their own hashes so that no other inline style is.
 */
const reactAriaStyles = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
]

/** Only what the page itself needs, and all of it from here. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'", ...reactAriaStyles],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** Headers that keep a page to itself: what it may load, who may frame it, what it tells others. */
export function securityHeaders(): MiddlewareHandler {
  const shared = {
    contentSecurityPolicy,
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  }
  const plain = secureHeaders({ ...shared, strictTransportSecurity: false })
  const encrypted = secureHeaders({ ...shared, strictTransportSecurity: 'max-age=31536000' })
  // A browser must not be told to insist on https where there is none, as on one's own machine.
  return (c, next) =>
    c.req.header('x-forwarded-proto') === 'https' ? encrypted(c, next) : plain(c, next)
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/** Whether a name or address means this very machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname) || hostname === '::1'
}

/**
 * Refuse requests that reached this machine under a foreign name: a page elsewhere could otherwise have
 * its own name resolve to 127.0.0.1 and read what is here (DNS rebinding). `origin` is where a proxy on
 * this machine shows the server to others: its name is no foreign one.
 */
export function requireLoopbackName(origin: string | undefined): MiddlewareHandler {
  const known = origin === undefined ? null : new URL(origin).hostname
  return async (c, next) => {
    const { hostname } = new URL(c.req.url)
    if (isLoopback(hostname) || hostname === known) return next()
    const message =
      'This server answers only to localhost, 127.0.0.1 and the name that TRAVAUX_ORIGIN gives it.'
    return c.json({ code: 'forbidden', message } satisfies Problem, 403)
  }
}

/** Refuse saves that another site sends with a visitor's browser. */
export function requireSameOrigin(): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const own = site
      ? site === 'same-origin' || site === 'none'
      : origin === undefined || hostOf(origin) === hostOf(c.req.url)
    if (own) return next()
    const message = 'Saving is possible only from the pages of this server.'
    return c.json({ code: 'forbidden', message } satisfies Problem, 403)
  }
}

function hostOf(address: string) {
  return URL.canParse(address) ? new URL(address).host : null
}
