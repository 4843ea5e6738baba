import { useQueries } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import type { Annotation } from '../../../core/model/annotation.ts'
import type { CarryDecision, NoteList } from '../../../core/model/note-saves.ts'
import { notesQuery } from '../../queries/notes-query.ts'
import { useKeys } from '../compare/use-keys.ts'
import { ModalDialog } from '../modal-dialog.tsx'
import {
  NotesContext,
  placeKey,
  type NotedText,
  type Notes,
  type WriteRequest,
} from './notes-context.ts'
import { pressNoteKey } from './note-key.ts'
import { readingOrder } from './reading-order.ts'
import { SelectionButton } from './selection-button.tsx'
import { decidedBetween, standingIn, type Standing, type Thread } from './standing-notes.ts'
import { ThreadView } from './thread-view.tsx'
import { UndoBar } from './undo-bar.tsx'
import { type ComparedTexts, useCarried } from './use-carried.ts'
import { useNoteMarks } from './use-note-marks.ts'
import { WriteDialog } from './write-dialog.tsx'

type NotesProviderProps = {
  texts: readonly NotedText[]
  /** Where the page compares two texts: what happened between them. */
  compared: ComparedTexts | null
  children: ReactNode
}

/** The notes on the texts of a page: beside them, marked in them, written and answered over them. */
export function NotesProvider({ texts, compared, children }: NotesProviderProps) {
  const [writing, setWriting] = useState<WriteRequest | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<Annotation | null>(null)
  const { standing, threads, carried, decided, error } = usePlacedNotes(texts, compared)
  useNoteMarks(standing)
  const rows = compared?.comparison.rows ?? null
  const reading = useMemo(() => readingOrder(texts, rows), [texts, rows])
  const notes = useMemo<Notes>(
    () => ({
      texts,
      reading,
      standing,
      carried,
      decided,
      error,
      write: setWriting,
      open: setOpened,
    }),
    [texts, reading, standing, carried, decided, error],
  )
  useKeys({ n: () => pressNoteKey(notes) })
  const thread = opened === null ? undefined : threads.get(opened)
  return (
    <NotesContext value={notes}>
      {children}
      {!writing && !thread && <SelectionButton notes={notes} />}
      {writing && <WriteDialog request={writing} onClose={() => setWriting(null)} />}
      {thread && (
        <ModalDialog title="Note" onClose={() => setOpened(null)}>
          <ThreadView
            thread={thread}
            onDeleted={(note) => {
              setDeleted(note)
              if (note.subject.kind !== 'reply') setOpened(null)
            }}
          />
        </ModalDialog>
      )}
      {deleted && <UndoBar deleted={deleted} onDone={() => setDeleted(null)} />}
    </NotesContext>
  )
}

function listsOf(results: readonly { data?: NoteList | undefined; error: Error | null }[]) {
  return {
    data: results.map(({ data }) => data),
    error: results.find(({ error }) => error)?.error ?? null,
  }
}

const UNDECIDED: ReadonlyMap<string, CarryDecision> = new Map()

/** The notes of all texts, by the clauses that they stand on, and what became of those on the first. */
function usePlacedNotes(texts: readonly NotedText[], compared: ComparedTexts | null) {
  const lists = useQueries({
    queries: texts.map(({ revision }) => notesQuery({ revision })),
    combine: listsOf,
  })
  const placed = useMemo(() => {
    const standing = new Map<string, Standing[]>()
    const threads = new Map<string, Thread>()
    texts.forEach(({ revision }, index) => {
      const list = lists.data[index]
      for (const held of list ? standingIn(revision, list) : []) {
        const key = placeKey(revision, held.clause)
        const there = standing.get(key)
        if (there) there.push(held)
        else standing.set(key, [held])
        threads.set(held.thread.note.id, held.thread)
      }
    })
    return { standing, threads }
  }, [texts, lists.data])
  const { carried } = useCarried(compared, lists.data[0])
  const byNote = useMemo(() => new Map(carried.map((one) => [one.note, one])), [carried])
  const list = lists.data[0]
  const decided = useMemo(() => {
    const [from, to] = texts
    return from && to && list ? decidedBetween(from.revision, to.revision, list) : UNDECIDED
  }, [texts, list])
  return { ...placed, carried: byNote, decided, error: lists.error }
}
