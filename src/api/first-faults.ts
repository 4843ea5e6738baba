import { z } from '@hono/zod-openapi'
import { InvalidFields, MOST_FIELDS } from '../store/invalid-fields.ts'
import { toSentence } from './validation.ts'

type Fault = { path: string; sentence: string }

/**
 * Fail with the first faults of a body whose lists hold many. A schema by itself gathers every fault of
 * every entry, so that some kilobytes of empty entries would keep the server busy and fill its memory.
 * A body with fewer faults passes here, and is judged by its schema as a whole.
 */
export function refuseManyFaults(schema: z.ZodType, body: unknown): void {
  const faults: Fault[] = []
  gatherFaults(schema, body, { path: '', faults })
  if (faults.length < MOST_FIELDS) return
  throw new InvalidFields(
    Object.fromEntries(
      faults.map(({ path, sentence }) => [
        path,
        `The field “${path}” cannot be accepted. ${sentence}`,
      ]),
    ),
  )
}

type Gathering = { path: string; faults: Fault[] }

function gatherFaults(schema: z.core.$ZodType, value: unknown, at: Gathering): void {
  const inside = (name: string | number): Gathering => ({
    path: at.path === '' ? String(name) : `${at.path}.${name}`,
    faults: at.faults,
  })
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (at.faults.length >= MOST_FIELDS) return
      gatherFaults(schema.element, item, inside(index))
    }
  } else if (schema instanceof z.ZodObject && isObject(value)) {
    const shape: Record<string, z.core.$ZodType> = schema.shape
    for (const [name, held] of Object.entries(shape)) {
      if (at.faults.length >= MOST_FIELDS) return
      gatherFaults(held, value[name], inside(name))
    }
  } else {
    const [issue] = z.safeParse(schema, value).error?.issues ?? []
    if (issue) at.faults.push({ path: at.path, sentence: toSentence(issue) })
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
