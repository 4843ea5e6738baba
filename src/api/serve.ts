import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Failure } from '../core/failure.ts'
import type { Problem } from './problem.ts'

/** How long requests may go on after a stop. */
const PATIENCE_MS = 10_000

/** What answers requests. The second value is what Node knows of the connection. */
type Answer = (request: Request, connection: object) => Response | Promise<Response>

/** A server that listens. Until `answerWith` it says that it is starting. */
export type Serving = {
  /** Where to open it in a browser. */
  address: string
  answerWith: (answer: Answer) => void
  /** Takes no more requests, and resolves when those under way are answered. */
  stop: () => Promise<void>
}

/** Listen on an address; port 0 takes any free one. Fails with a sentence if that is not possible. */
export function listen(port: number, host: string): Promise<Serving> {
  let answer: Answer = sayStarting
  const respond = getRequestListener((request, connection) => answer(request, connection))
  const server = createServer((request, response) => void respond(request, response))
  const stop = () =>
    new Promise<void>((resolve) => {
      const limit = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
      server.close(() => {
        clearTimeout(limit)
        resolve()
      })
      server.closeIdleConnections()
    })
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port, host)))
    server.listen(port, host, () => {
      resolve({
        address: addressOf(server.address(), host),
        answerWith: (next) => {
          answer = next
        },
        stop,
      })
    })
  })
}

function addressOf(bound: AddressInfo | string | null, host: string) {
  const port = typeof bound === 'object' && bound !== null ? bound.port : ''
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

const STARTING = 'Travaux is starting. Try again in a moment.'
const STARTING_PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta http-equiv="refresh" content="2" />
  <title>Travaux</title>
  <p>${STARTING}</p>
</html>
`

/** To programs as JSON, to people as a page that asks again. */
function sayStarting({ url }: Request) {
  const waiting = { status: 503, headers: { 'Retry-After': '2' } }
  const problem: Problem = { code: 'unavailable', message: STARTING }
  if (new URL(url).pathname.startsWith('/api/')) return Response.json(problem, waiting)
  const response = new Response(STARTING_PAGE, waiting)
  response.headers.set('Content-Type', 'text/html; charset=utf-8')
  return response
}

function explained(error: Error, port: number, host: string): Error {
  const sentence = sentenceFor('code' in error ? error.code : undefined, port, host)
  return sentence === null ? error : new Failure('unavailable', sentence, { cause: error })
}

function sentenceFor(code: unknown, port: number, host: string): string | null {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use, perhaps by another Travaux. Stop that one, or set PORT to another number.`
    case 'EACCES':
      return `Port ${port} may not be used by this user. Set PORT to a number above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`
    default:
      return null
  }
}
