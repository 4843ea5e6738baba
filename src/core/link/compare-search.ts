import { z } from 'zod'
import { MAX_ID_LENGTH, Slug } from '../model/identity.ts'
import { QUOTE } from './quote-parameter.ts'
import { searchCodec } from './search-codec.ts'

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

/**
 * Each parameter of a compare link with what it must be. Everything is optional: what is missing
 * has a default, what is malformed falls back to it and is named by `problemsOf` (U2).
 */
const codec = searchCodec({
  before: { schema: Reference, name: 'the draft before', instead: 'choose it below' },
  after: { schema: Reference, name: 'the draft after', instead: 'choose it below' },
  /** Witness ids; missing: the draft's lead witness. */
  beforeWitness: {
    schema: Slug,
    name: 'the source before',
    instead: 'its main source is shown',
  },
  afterWitness: { schema: Slug, name: 'the source after', instead: 'its main source is shown' },
  /** Missing: side by side where there is room, inline where not. */
  view: {
    schema: z.enum(['side-by-side', 'inline']),
    name: 'the view',
    instead: 'the usual one is shown',
  },
  show: {
    schema: z.enum(['all', 'changed']),
    name: 'the filter',
    instead: 'every clause is shown',
    usual: 'all',
  },
  topic: { schema: Slug, name: 'the topic', instead: 'every topic is shown' },
  /** Only rows with this change. */
  change: {
    schema: z.enum([
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
    name: 'the kind of change',
    instead: 'every kind is shown',
  },
  /** Only rows whose words changed in force: by any rule, or by one (docs/rules.md, F). */
  force: {
    schema: z.enum(['any', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6']),
    name: 'the kind of change of force',
    instead: 'every clause is shown',
  },
  /** Version of people's decisions about these two texts; 0: none of them. Missing: the latest. */
  alignment: {
    schema: z.string().regex(/^(?:0|[1-9]\d{0,5})$/),
    name: 'the version of people’s decisions',
    instead: 'the latest is shown',
  },
  /** Row that the reader is sent to. */
  clause: { schema: Slug, name: 'the clause', instead: 'the page begins at the top' },
  /** Words in that row which the link points at. */
  quote: QUOTE,
})

/** What a compare link says. `undefined`: not said. */
export type CompareSearch = ReturnType<typeof codec.read>

/**
 * Read a compare link's parameters. Never throws: unknown names are ignored (U3), a malformed value
 * counts as not given (U2).
 */
export const compareSearch = codec.read

/** One sentence for every known parameter that was given and could not be read. */
export const problemsOf = codec.problems

/** The one query that says this view: sorted, defaults left out (U1). Begins with `?` unless empty. */
export const writeCompareQuery = codec.write
