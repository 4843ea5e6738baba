import { z } from 'zod'
import { Slug } from '../model/identity.ts'
import { searchCodec, type SearchOf } from './search-codec.ts'

const words = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Surrogate}/u.test(text))

const mention = z
  .string()
  .max(110)
  .refine((text) => parseMention(text) !== null)

const every = (what: string) => `notes of every ${what} are listed`

const parameters = {
  process: { schema: Slug, name: 'the process', instead: every('process') },
  draft: { schema: Slug, name: 'the draft', instead: every('draft') },
  /** Missing: open and resolved ones. */
  state: {
    schema: z.enum(['open', 'resolved', 'deleted']),
    name: 'the state',
    instead: 'open and resolved notes are listed',
  },
  tag: { schema: words(200), name: 'the tag', instead: every('tag'), isWords: true },
  /** A term or clause that the note mentions, as `term:army-cap` or `clause:guarantors`. */
  mention: { schema: mention, name: 'what is mentioned', instead: 'all notes are listed' },
  /** Words that the note, its quote or a reply holds. */
  q: { schema: words(200), name: 'the words', instead: 'all notes are listed', isWords: true },
  /** People's names stand in no address that we give out; older links have them. */
  author: { schema: words(200), name: 'the author', instead: every('author'), isOld: true },
} as const

/** What a link to the list of notes says. */
export type NotesSearch = SearchOf<typeof parameters>

/** Links to the list of notes: `/notes`. */
export const notesLink = searchCodec(parameters)

/** Read `term:army-cap` or `clause:guarantors`; `null` if it is neither. */
export function parseMention(text: string): { kind: 'term' | 'clause'; id: string } | null {
  const [kind, id = '', ...rest] = text.split(':')
  if (rest.length > 0 || !Slug.safeParse(id).success) return null
  return kind === 'term' || kind === 'clause' ? { kind, id } : null
}
