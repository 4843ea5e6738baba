import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { MOST_BYTES_OF_A_BUNDLE, ProcessBundle } from '../core/bundle/process-bundle.ts'
import { Failure } from '../core/failure.ts'
import { Submission } from '../core/model/submission.ts'
import { refuseManyFaults } from './first-faults.ts'
import type { Problem } from './problem.ts'

/** A submission holds up to 5 MB of text twice: as given, and cut into clauses. */
export const MOST_BYTES_OF_A_SAVE = 12_000_000
/** Room for as many decisions about two texts as an alignment may hold, and some notes. */
const MOST_BYTES_OF_AN_ALIGNMENT = 1_000_000
/** All that other requests need. */
export const MOST_BYTES_ELSEWHERE = 64_000
/** Our deepest schema needs 9 levels. */
const DEEPEST_JSON = 32

/** The fullest file of 60 MB that people can make has some 4 million: its values have names and texts. */
const MOST_VALUES = 6_000_000
/** Our forms have some hundreds. Each further name of a field makes every object slower to read. */
const MOST_NAMES = 10_000

/** Refuse bodies that are too large, no JSON, nested beyond reason, or not storable as text. */
export function guardBody(): MiddlewareHandler[] {
  const limitSave = limitBody(MOST_BYTES_OF_A_SAVE)
  const limitAlignment = limitBody(MOST_BYTES_OF_AN_ALIGNMENT)
  const limitBundle = limitBody(MOST_BYTES_OF_A_BUNDLE)
  const limitOther = limitBody(MOST_BYTES_ELSEWHERE)
  const limit: MiddlewareHandler = (c, next) => {
    if (SAVES.test(c.req.path)) return limitSave(c, next)
    if (ALIGNMENTS.test(c.req.path)) return limitAlignment(c, next)
    if (BUNDLES.test(c.req.path)) return limitBundle(c, next)
    return limitOther(c, next)
  }
  return [requireJson, limit, checkJson]
}

/** Addresses that take a submission. */
const SAVES = /\/(?:drafts|witnesses|revisions)$/
/** Addresses that take many of people's decisions or notes at once. */
const ALIGNMENTS = /\/(?:alignments|carries)\/|\/notes\/import$/

/** The address that takes a whole process. */
const BUNDLES = /\/processes\/import$/

const requireJson: MiddlewareHandler = async (c, next) => {
  if (/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) return next()
  const message = 'The body must be JSON, sent as application/json.'
  return c.json({ code: 'not-json', message } satisfies Problem, 415)
}

function limitBody(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      const limit = maxSize >= 1_000_000 ? `${maxSize / 1_000_000} MB` : `${maxSize / 1000} kB`
      throw new Failure('too-large', `This is too large: at most ${limit} can be sent at once.`)
    },
  })
}

const checkJson: MiddlewareHandler = async (c, next) => {
  const text = readText(await c.req.arrayBuffer())
  refuseTooMuch(text)
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new Failure('invalid', 'The body is not valid JSON.', { cause })
  }
  checkValue(body, 0)
  if (BUNDLES.test(c.req.path)) refuseManyFaults(ProcessBundle, body)
  else if (SAVES.test(c.req.path)) refuseManyFaults(Submission, body)
  // Whoever validates asks again, and Hono would parse it once more.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as its own `json`, which knows no more
  c.req.json = async <Body>() => body as Body
  return next()
}

/** Bytes that are no UTF-8 would be stored as other letters than were sent. */
function readText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Failure('invalid', 'The body must be in UTF-8.', { cause })
  }
}

/**
 * Refuse what holds so many values, or so many names of fields, that reading it would keep the server from
 * all else. They are counted before they are made: values by what begins or parts them outside of texts,
 * names as the texts before a colon.
 */
function refuseTooMuch(json: string): void {
  let values = 0
  const names = new Set<string>()
  let isText = false
  let [begin, end] = [0, 0]
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at]
    if (mark === '"') {
      isText = !isText
      if (isText) begin = at + 1
      else end = at
    } else if (isText && mark === '\\') at += 1
    else if (!isText && (mark === ',' || mark === '{' || mark === '[')) values += 1
    else if (!isText && mark === ':') {
      names.add(json.slice(begin, end))
      // A name is looked at once, however many colons follow it.
      begin = end
    }
    if (values > MOST_VALUES) throw tooMuch(`${MOST_VALUES / 1_000_000} million values`)
    if (names.size > MOST_NAMES) throw tooMuch(`${MOST_NAMES.toLocaleString('en')} names of fields`)
  }
}

function tooMuch(most: string) {
  return new Failure('too-large', `This holds too much: at most ${most} can be sent at once.`)
}

function checkValue(value: unknown, depth: number): void {
  if (depth > DEEPEST_JSON) throw new Failure('invalid', 'The body is nested too deeply.')
  if (typeof value === 'string') checkText(value)
  else if (Array.isArray(value)) for (const item of value) checkValue(item, depth + 1)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) {
      checkText(name)
      checkValue(held, depth + 1)
    }
  }
}

/** Half a character (a lone surrogate) has no UTF-8 form: it would come back as another. */
function checkText(text: string) {
  if (/\p{Surrogate}/u.test(text)) {
    throw new Failure('invalid', 'The body holds half a character, which cannot be stored.')
  }
}
