import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Failure } from '../../../core/failure.ts'
import type { Annotation } from '../../../core/model/annotation.ts'
import type { NoteEdit } from '../../../core/model/note-saves.ts'
import { editNote, noteQuery, refreshNotes } from '../../queries/notes-query.ts'
import { authorHere, keepAuthor } from '../corrections/pending-store.ts'

/** Somebody else changed the note meanwhile: as it stands now. */
export class EditedMeanwhile extends Failure {
  readonly theirs: Annotation
  constructor(message: string, theirs: Annotation) {
    super('conflict', message)
    this.name = 'EditedMeanwhile'
    this.theirs = theirs
  }
}

/** Edit a note under the name that this reader last used. A conflict brings the text as it stands now. */
export function useNoteEdit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (edit: Omit<NoteEdit, 'author'> & { note: string; author?: string }) => {
      const { note, ...rest } = edit
      const author = edit.author ?? authorHere()
      try {
        return await editNote(note, { ...rest, author })
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'conflict') throw error
        const theirs = await client.fetchQuery({ ...noteQuery(note), staleTime: 0 })
        throw new EditedMeanwhile(error.message, theirs)
      }
    },
    onSuccess: (_, { author }) => {
      if (author !== undefined) keepAuthor(author)
      return refreshNotes(client)
    },
  })
}
