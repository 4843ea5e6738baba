import { Failure, type FailureCode } from '../core/failure.ts'

const CODES: Readonly<Record<number, FailureCode>> = {
  400: 'invalid',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
}

/** A problem that the server answered with. `fields` maps a JSON path to a sentence about it. */
export class ApiFailure extends Failure {
  readonly status: number
  readonly fields: Readonly<Record<string, string>>
  constructor(status: number, problem: Problem) {
    super(CODES[status] ?? 'unavailable', problem.message)
    this.name = 'ApiFailure'
    this.status = status
    this.fields = problem.fields ?? {}
  }
}

type Problem = { message: string; fields?: Record<string, string> }

function problemIn(body: unknown): Problem {
  if (typeof body !== 'object' || body === null || !('message' in body))
    return { message: 'The server failed to answer' }
  const fields =
    'fields' in body && typeof body.fields === 'object' && body.fields !== null ? body.fields : {}
  return { message: String(body.message), fields: { ...fields } }
}

/** Ask the API. Answers with the parsed body, or throws a `Failure` with a sentence for people. */
export async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await reach(path, init)
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new ApiFailure(response.status, problemIn(body))
  // The server validates against the same schemas that the types are inferred from.
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return body as Answer
}

async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Failure('unavailable', 'The server cannot be reached', { cause })
  }
}

/** Post JSON to the API. */
export function post<Answer>(path: string, body: unknown): Promise<Answer> {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}
