import type { QueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { Failure } from '../../core/failure.ts'
import { api } from '../api-client.ts'

/** As much as the server takes, so that a larger file is refused before it is sent. */
const MOST_MEGABYTES = 60

type Bringing = {
  file: File
  /** Another id for the process, beside what is there; empty: its own. */
  as: string
}

async function send({ file, as }: Bringing) {
  if (file.size > MOST_MEGABYTES * 1_000_000) {
    throw new Failure('too-large', `This file is larger than ${MOST_MEGABYTES} MB`)
  }
  const query = as === '' ? {} : { as }
  return parseResponse(api.processes.import.$post({ query, json: await readJson(file) }))
}

async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text())
  } catch (cause) {
    const sentence = 'This file is not JSON, or was cut short: no process can be read from it'
    throw new Failure('invalid', sentence, { cause })
  }
}

/** Bring in a process from a file; what the pages know may be another then. */
export const importProcess = async (bringing: Bringing, client: QueryClient) => {
  const result = await send(bringing)
  await client.invalidateQueries()
  return result
}
