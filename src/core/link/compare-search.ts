import { z } from 'zod'
import { MAX_ID_LENGTH, Slug } from '../model/identity.ts'
import { writeQuery } from './query-string.ts'

/** A draft, and the number of the revision where a link pins one. Without a number: the latest. */
export type DraftReference = { draft: string; revision: number | null }

const MAX_REVISION = 999_999

/** Read `communique-2022-03-29@2` or `communique-2022-03-29`; `null` if it is neither. */
export function parseDraftReference(text: string): DraftReference | null {
  const [id = '', number, ...rest] = text.split('@')
  if (rest.length > 0 || !Slug.safeParse(id).success) return null
  if (number === undefined) return { draft: id, revision: null }
  if (!/^[1-9]\d{0,5}$/.test(number) || Number(number) > MAX_REVISION) return null
  return { draft: id, revision: Number(number) }
}

/** Write a reference as it stands in a link. */
export function writeDraftReference({ draft, revision }: DraftReference): string {
  return revision === null ? draft : `${draft}@${revision}`
}

const Reference = z
  .string()
  .max(MAX_ID_LENGTH + 8)
  .refine((text) => parseDraftReference(text) !== null)

/** The longest quoted span that a link carries. */
const MAX_QUOTE = 300

/**
 * Each parameter of a compare link with what it must be. Everything is optional: what is missing
 * has a default, what is malformed falls back to it and is named by `problemsOf` (U2).
 */
const parameters = {
  before: Reference,
  after: Reference,
  /** Witness ids; missing: the draft's lead witness. */
  beforeWitness: Slug,
  afterWitness: Slug,
  /** Missing: side by side where there is room, inline where not. */
  view: z.enum(['side-by-side', 'inline']),
  /** Missing: all rows, which may also be said. */
  show: z.enum(['all', 'changed']),
  topic: Slug,
  /** Only rows with this change. */
  change: z.enum([
    'kept',
    'amended',
    'split',
    'merged',
    'added',
    'first-seen',
    'dropped',
    'not-covered',
    'moved',
    'renumbered',
  ]),
  /** Only rows whose words changed in force: by any rule, or by one (docs/rules.md, F). */
  force: z.enum(['any', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6']),
  /** Version of people's decisions about these two texts; 0: none of them. Missing: the latest. */
  alignment: z.string().regex(/^(?:0|[1-9]\d{0,5})$/),
  /** Row that the reader is sent to. */
  clause: Slug,
  /** Words in that row which the link points at. */
  quote: z.string().min(1).max(MAX_QUOTE),
}

type Parameters = typeof parameters
type ParameterName = keyof Parameters

/** What a compare link says. `undefined`: not said. */
export type CompareSearch = { [Name in ParameterName]?: z.infer<Parameters[Name]> | undefined }

/** What to call a parameter in a sentence, and what its absence means. */
const SPOKEN: Record<ParameterName, { name: string; instead: string }> = {
  before: { name: 'the draft before', instead: 'choose it below' },
  after: { name: 'the draft after', instead: 'choose it below' },
  beforeWitness: { name: 'the source before', instead: 'its main source is shown' },
  afterWitness: { name: 'the source after', instead: 'its main source is shown' },
  view: { name: 'the view', instead: 'the usual one is shown' },
  show: { name: 'the filter', instead: 'every clause is shown' },
  topic: { name: 'the topic', instead: 'every topic is shown' },
  change: { name: 'the kind of change', instead: 'every kind is shown' },
  force: { name: 'the kind of change of force', instead: 'every clause is shown' },
  alignment: { name: 'the version of people’s decisions', instead: 'the latest is shown' },
  clause: { name: 'the clause', instead: 'the page begins at the top' },
  quote: { name: 'the quoted words', instead: 'nothing is marked' },
}

const MAX_ECHO = 40

function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(parameters, name)
}

/**
 * Read a compare link's parameters. Never throws: unknown names are ignored (U3), a malformed value
 * counts as not given (U2).
 */
export function compareSearch(raw: Readonly<Record<string, unknown>>): CompareSearch {
  const search: CompareSearch = {}
  for (const [name, schema] of Object.entries(parameters)) {
    const read = schema.safeParse(raw[name])
    if (read.success) Object.assign(search, { [name]: read.data })
  }
  return search
}

/** One sentence for every known parameter that was given and could not be read. */
export function problemsOf(raw: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(raw).flatMap(([name, value]) => {
    if (!isParameter(name) || parameters[name].safeParse(value).success) return []
    const text = String(value)
    const shown = text.length > MAX_ECHO ? `${text.slice(0, MAX_ECHO)}…` : text
    const { name: what, instead } = SPOKEN[name]
    return [`The link gives “${shown}” as ${what}, which cannot be read; ${instead}.`]
  })
}

/** The one query that says this view: sorted, defaults left out (U1). Begins with `?` unless empty. */
export function writeCompareQuery({ show, ...search }: CompareSearch): string {
  return writeQuery(show === 'changed' ? { ...search, show } : search)
}
