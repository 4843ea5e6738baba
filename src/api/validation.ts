import { OpenAPIHono } from '@hono/zod-openapi'
import type { Hook } from '@hono/zod-openapi'
import type { Env } from 'hono'
import type { z } from 'zod'
import { MOST_FIELDS } from '../store/invalid-fields.ts'
import type { Problem } from './problem.ts'

/** A router on which every validation problem is told in sentences. */
export function createRouter() {
  return new OpenAPIHono({ defaultHook: tellValidation })
}

const tellValidation: Hook<unknown, Env, string, unknown> = (result, c) => {
  if (result.success) return undefined
  // An id that cannot exist is, for the reader of a link, simply not there.
  if (result.target === 'param') {
    const message = 'There is nothing at this address: an id in it cannot be one of ours.'
    return c.json({ code: 'not-found', message } satisfies Problem, 404)
  }
  const whole = result.target === 'json' ? 'The body' : 'What is asked for'
  return c.json(describeIssues(result.error.issues, whole), 400)
}

function describeIssues(issues: readonly z.core.$ZodIssue[], whole: string): Problem {
  const fields: Record<string, string> = {}
  for (const issue of issues.slice(0, MOST_FIELDS)) {
    // The first problem of a field is the plainest: what is no date is also no day in the calendar.
    fields[issue.path.map(String).join('.')] ??= toSentence(issue)
  }
  const [path, sentence] = Object.entries(fields)[0] ?? ['', 'It is not as expected.']
  const where = path === '' ? whole : `The field “${path}”`
  return { code: 'invalid', message: `${where} cannot be accepted. ${sentence}`, fields }
}

const kindNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/** Say an issue to people: zod's own words are for programmers; those that our schemas bring are kept. */
export function toSentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? 'It is missing.'
        : `It must be ${kindNames[issue.expected] ?? issue.expected}.`
    case 'invalid_value':
      return `It must be one of: ${issue.values.map(String).join(', ')}.`
    case 'too_small':
      return issue.origin === 'string' ? 'It must not be empty.' : `It is below ${issue.minimum}.`
    case 'invalid_union':
      return 'It has none of the forms that are known.'
    case 'unrecognized_keys':
      return `It holds unknown fields: ${issue.keys.join(', ')}.`
    case 'invalid_format':
    case 'too_big':
    case 'custom':
      return isOurs(issue.message)
        ? `${issue.message}.`
        : 'It is not in a form that can be accepted.'
    default:
      return 'It is not in a form that can be accepted.'
  }
}

function isOurs(message: string) {
  return !/^(?:Invalid|Too|Unrecognized)\b/.test(message)
}
