import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import type { CarryPair } from '../components/notes/carry-words.ts'
import type { CarrySave, NewNote, NoteEdit } from '../../core/model/note-saves.ts'
import { api } from '../api-client.ts'

/** Which notes are asked for. A clause is looked up in its revision. */
export type NotesWanted = {
  process?: string
  draft?: string
  revision?: string
  clause?: string
  deleted?: 'true'
}

/** Notes with their replies and the decisions about them. */
export const notesQuery = (wanted: NotesWanted) =>
  queryOptions({
    queryKey: ['notes', 'list', wanted],
    queryFn: ({ signal }) =>
      parseResponse(api.annotations.$get({ query: wanted }, { init: { signal } })),
  })

/** One note as it stands now. */
export const noteQuery = (note: string) =>
  queryOptions({
    queryKey: ['notes', 'one', note],
    queryFn: ({ signal }) =>
      parseResponse(api.annotations[':note'].$get({ param: { note } }, { init: { signal } })),
  })

/** A note's own history. */
export const noteEditsQuery = (note: string) =>
  queryOptions({
    queryKey: ['notes', 'edits', note],
    queryFn: ({ signal }) =>
      parseResponse(api.annotations[':note'].edits.$get({ param: { note } }, { init: { signal } })),
  })

/** Notes that stand in one revision, and the decisions about carrying them to another. */
export const carriesQuery = ({ from, to }: CarryPair) =>
  queryOptions({
    queryKey: ['notes', 'carries', from, to],
    queryFn: ({ signal }) =>
      parseResponse(
        api.carries[':from'][':to'].$get({ param: { from, to } }, { init: { signal } }),
      ),
  })

/** Everything that shows notes asks again. */
export const refreshNotes = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: ['notes'] })

/** Store a note. Sending the same one again makes no second. */
export const saveNote = (json: NewNote) => parseResponse(api.annotations.$post({ json }))

/** Edit, resolve, reopen, delete or restore a note. */
export const editNote = (note: string, json: NoteEdit) =>
  parseResponse(api.annotations[':note'].edits.$post({ param: { note }, json }))

/** Decide about carried notes. */
export const decideCarries = ({ from, to }: CarryPair, json: CarrySave) =>
  parseResponse(api.carries[':from'][':to'].$post({ param: { from, to }, json }))

/** Store notes from a JSON-LD document. */
export const importNotes = (author: string, document: unknown) =>
  parseResponse(api.notes.import.$post({ json: { author, document } }))
