import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Failure } from '../../../core/failure.ts'
import { refreshNotes, saveNote } from '../../queries/notes-query.ts'
import { sentenceOf } from '../broken.tsx'
import { Button } from '../button.tsx'
import { keepAuthor } from '../corrections/pending-store.ts'
import { ModalDialog } from '../modal-dialog.tsx'
import { RestoredLine } from '../restored-line.tsx'
import { TextField } from './note-fields.tsx'
import { NoteTextFields } from './note-text-fields.tsx'
import { forgetNote, subjectOf } from './note-writing.ts'
import { nearFirst } from './mentionables.ts'
import type { NotePlace, WriteRequest } from './notes-context.ts'
import { PlaceField } from './place-field.tsx'
import { useMentionables } from './use-mentionables.ts'
import { useNoteWriting } from './use-note-writing.ts'
import { WordsChooser } from './words-chooser.tsx'

type WriteDialogProps = { request: WriteRequest; onClose: () => void }

/** Write a note on a clause, on some of its words, or on a change. Closing it loses nothing. */
export function WriteDialog({ request, onClose }: WriteDialogProps) {
  const note = useNoteWriting(request)
  const { place, words, text, author, submission } = note.written
  const save = useSaving({ onSaved: onClose, onTaken: note.renew })
  const known = useMentionables(place ? textsOf(place) : [])
  const mentionables = nearFirst(known, place?.kind === 'clause' ? place.clause.topics : [])
  const isReady = place !== null && text.body.trim() !== '' && author.trim() !== ''
  return (
    <ModalDialog title={place ? 'Note on this clause' : 'Note on a clause'} onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (place && isReady && !save.isPending)
            save.mutate({ submission, subject: subjectOf(place, words), ...text, author })
        }}
      >
        <RestoredLine writing={note} />
        {request.refusal && <p role="alert">{request.refusal}</p>}
        <PlaceField
          places={request.places}
          place={place}
          onChoose={(chosen) => note.change({ place: chosen, words: null })}
        />
        {place?.kind === 'clause' && (
          <WordsChooser
            key={`${place.text.revision} ${place.clause.id}`}
            place={place}
            words={words}
            onChoose={(chosen) => note.change({ words: chosen })}
          />
        )}
        <NoteTextFields
          text={text}
          mentionables={mentionables}
          isFirst={place !== null}
          onChange={(next) => note.change({ text: next })}
        />
        <TextField
          label="Your name"
          value={author}
          onChange={(name) => note.change({ author: name })}
        />
        {save.error && (
          <p role="alert" className="text-dropped">
            {sentenceOf(save.error)} Nothing you wrote is lost: try again.
          </p>
        )}
        <Button type="submit" tone="primary" isDisabled={!isReady || save.isPending}>
          Save note
        </Button>
      </form>
    </ModalDialog>
  )
}

/** Save a note, once: an answer that was lost makes no second one. */
function useSaving({ onSaved, onTaken }: { onSaved: () => void; onTaken: () => void }) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: saveNote,
    onSuccess: async ({ author }, { submission }) => {
      forgetNote(submission)
      keepAuthor(author)
      await refreshNotes(client)
      onSaved()
    },
    onError: (error) => {
      if (error instanceof Failure && error.code === 'conflict') onTaken()
    },
  })
}

function textsOf(place: NotePlace): string[] {
  if (place.kind === 'clause') return [place.text.revision]
  return [place.before.revision, place.after.revision]
}
