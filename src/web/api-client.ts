import { hc } from 'hono/client'
import type { App } from '../api/app.ts'
import { Failure, type FailureCode } from '../core/failure.ts'

const CODES: Readonly<Record<number, FailureCode>> = {
  400: 'invalid',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
}

type Problem = { message: string; fields: Readonly<Record<string, string>> }

/** A problem that the server answered with. `fields` maps a JSON path to a sentence about it. */
export class ApiFailure extends Failure {
  readonly status: number
  readonly fields: Problem['fields']
  constructor(status: number, { message, fields }: Problem) {
    super(CODES[status] ?? 'unavailable', message)
    this.name = 'ApiFailure'
    this.status = status
    this.fields = fields
  }
}

/** Read a problem body; what is no such thing comes from something between us and the server. */
function problemIn(body: unknown): Problem {
  const found: Problem = { message: 'The server failed to answer', fields: {} }
  if (typeof body !== 'object' || body === null) return found
  if ('message' in body && typeof body.message === 'string') found.message = body.message
  if (!('fields' in body) || typeof body.fields !== 'object' || body.fields === null) return found
  const fields = Object.entries(body.fields).map(([path, said]) => [path, String(said)] as const)
  return { ...found, fields: Object.fromEntries(fields) }
}

/** Ask the server for what the typed client does not describe, such as a file. Fails with a `Failure`, as that does. */
export async function fetchFromApi(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  let response: Response
  try {
    response = await fetch(input, init)
  } catch (cause) {
    if (init?.signal?.aborted) throw cause
    throw new Failure('unavailable', 'The server cannot be reached', { cause })
  }
  if (response.ok) return response
  throw new ApiFailure(response.status, problemIn(await response.json().catch(() => null)))
}

/**
 * The API, typed by its own routes. Read an answer with `parseResponse` of hono/client; what the
 * server cannot do arrives as a `Failure` with a sentence for people.
 */
export const { api } = hc<App>(window.location.origin, { fetch: fetchFromApi })
