import { z } from 'zod'
import { readSlugs } from './search-slugs.ts'

const NoteState = z.enum(['open', 'resolved', 'deleted'])
const Words = z.string().min(1).max(200)

/** Parameters of the list of notes. What is missing does not narrow; missing state: open and resolved. */
export type NotesSearch = {
  process?: string
  draft?: string
  state?: z.infer<typeof NoteState>
  tag?: string
  author?: string
  /** Words that the note, its quote or a reply holds. */
  q?: string
}

/** Read the parameters of the list of notes; a malformed one counts as not given (rule U2). */
export function notesSearch(raw: Readonly<Record<string, unknown>>): NotesSearch {
  const state = NoteState.safeParse(raw['state'])
  return {
    ...readSlugs(raw, ['process', 'draft']),
    ...(state.success ? { state: state.data } : {}),
    ...words(raw, 'tag'),
    ...words(raw, 'author'),
    ...words(raw, 'q'),
  }
}

function words<Name extends 'tag' | 'author' | 'q'>(
  raw: Readonly<Record<string, unknown>>,
  name: Name,
): { [N in Name]?: string } {
  const read = Words.safeParse(raw[name])
  const found: { [N in Name]?: string } = {}
  if (read.success) found[name] = read.data
  return found
}
