import { createContext, use } from 'react'
import type { CarriedNote } from '../../../core/anchor/carried-note.ts'
import type { QuotedWords } from '../../../core/model/annotation.ts'
import type { CarryDecision } from '../../../core/model/note-saves.ts'
import type { Clause } from '../../../core/model/clause.ts'
import type { ChangeSide } from '../../../core/model/annotation.ts'
import type { ReadClause } from './reading-order.ts'
import type { Standing } from './standing-notes.ts'

/** A text on the page that notes can be written on. */
export type NotedText = {
  revision: string
  /** "Before" and "After" where there are two. */
  name: string
  language: string
  clauses: readonly Clause[]
}

/** What a new note may be about: one clause of one text, or a change. */
export type NotePlace =
  | { kind: 'clause'; text: NotedText; clause: Clause }
  | { kind: 'change'; before: ChangeSide; after: ChangeSide }

/** What a reader wants to write about: places to choose from, and the words that are marked already. */
export type WriteRequest = {
  places: readonly NotePlace[]
  words: QuotedWords | null
  /** Why the marked words cannot be noted as they are. */
  refusal: string | null
  /** A note that was begun before, to go on with: the number that it is to be saved under. */
  begun?: string
}

/** The notes of the texts on a page. */
export type Notes = {
  texts: readonly NotedText[]
  /** Their clauses in the order in which the page shows them; read when it is first asked for. */
  reading: () => readonly ReadClause[]
  /** Places where notes stand, by revision and clause. */
  standing: ReadonlyMap<string, readonly Standing[]>
  /** What became of the notes on the first text in the second, where there are two. */
  carried: ReadonlyMap<string, CarriedNote>
  /** What people decided about them, by note. */
  decided: ReadonlyMap<string, CarryDecision>
  error: Error | null
  write: (request: WriteRequest) => void
  open: (note: string) => void
}

export const NotesContext = createContext<Notes | null>(null)

/** The notes of the page; `null` where a page has none. */
export const useNotes = (): Notes | null => use(NotesContext)

/** The key of a clause in `standing`. */
export const placeKey = (revision: string, clause: string): string => `${revision} ${clause}`
