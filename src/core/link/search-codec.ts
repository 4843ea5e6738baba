import type { z } from 'zod'
import { writeQuery } from './query-string.ts'

/** One parameter of a page's link. */
type Parameter = {
  /** What it must be. Read from an address it is always text. */
  schema: z.ZodType<string>
  /** What to call it in a sentence, and what holds where it is missing. */
  name: string
  instead: string
  /** The value that is left out, because its absence says the same. */
  usual?: string
  /** Words of any length: cut at their end where the whole query would be too long. */
  isWords?: true
  /** Read for the sake of older links, and never written. */
  isOld?: true
}

/** The parameters of a page, in the words of its code. */
type Parameters = Readonly<Record<string, Parameter>>

/** What a link says. `undefined`: not said. */
export type SearchOf<P extends Parameters> = {
  [Name in keyof P]?: z.infer<P[Name]['schema']> | undefined
}

/** The way between a page's state and its link, in both directions. */
export type SearchCodec<P extends Parameters> = {
  /** Never throws: unknown names are ignored (U3), a malformed value counts as not given (U2). */
  read: (raw: Readonly<Record<string, unknown>>) => SearchOf<P>
  /** One sentence for every known parameter that was given and could not be read (U2). */
  problems: (raw: Readonly<Record<string, unknown>>) => string[]
  /** The one query that says this: sorted, defaults left out (U1), and short enough (U6). */
  write: (search: SearchOf<P>) => string
}

/** Address and path before a query take no more than this. */
const ROOM_FOR_THE_PAGE = 200
/** Longer addresses are cut by some of the programs that people send them with. */
const LONGEST_QUERY = 2_000 - ROOM_FOR_THE_PAGE

/** The longest piece of a malformed value that is told. */
const MAX_ECHO = 40

/** A codec for a page's parameters. */
export function searchCodec<P extends Parameters>(parameters: P): SearchCodec<P> {
  const read: SearchCodec<P>['read'] = (raw) => {
    const search: SearchOf<P> = {}
    for (const [name, { schema }] of Object.entries(parameters)) {
      const parsed = schema.safeParse(raw[name])
      if (parsed.success) Object.assign(search, { [name]: parsed.data })
    }
    return search
  }
  const problems: SearchCodec<P>['problems'] = (raw) =>
    Object.entries(raw).flatMap(([name, value]) => {
      const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
      if (value === undefined || !parameter || parameter.schema.safeParse(value).success) return []
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      const shown = text.length > MAX_ECHO ? `${beginning(text, MAX_ECHO)}…` : text
      return [
        `The link gives “${shown}” as ${parameter.name}, which cannot be read; ${parameter.instead}.`,
      ]
    })
  const write: SearchCodec<P>['write'] = (search) => {
    const said = Object.entries<string | undefined>(search).filter(
      ([name, value]) => !parameters[name]?.isOld && value !== parameters[name]?.usual,
    )
    return writeFitting(Object.fromEntries(said), (name) => parameters[name]?.isWords ?? false)
  }
  return { read, problems, write }
}

/** Words lose their end, the longest first, until the query fits. */
function writeFitting(
  said: Readonly<Record<string, string | undefined>>,
  isWords: (name: string) => boolean,
): string {
  const query = writeQuery(said)
  if (query.length <= LONGEST_QUERY) return query
  const [longest] = Object.entries(said)
    .flatMap(([name, value = '']) => (isWords(name) ? [{ name, value }] : []))
    .sort((one, other) => other.value.length - one.value.length)
  if (!longest || longest.value.length < 2) return query
  const shorter = beginning(longest.value, Math.floor(longest.value.length * CUT_TO))
  return writeFitting({ ...said, [longest.name]: shorter }, isWords)
}

/** Cut step by step: how long words become in an address depends on their script. */
const CUT_TO = 0.9

/** At most so many UTF-16 units of a text, with no character cut in half. */
function beginning(text: string, length: number): string {
  const cut = text.slice(0, length)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
