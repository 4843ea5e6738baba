import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NoteSubject, NoteText, QuotedWords } from '../../../core/model/annotation.ts'
import type { NewNote } from '../../../core/model/note-saves.ts'
import { refreshNotes, saveNote } from '../../queries/notes-query.ts'
import { sentenceOf } from '../broken.tsx'
import { Button } from '../button.tsx'
import { keepAuthor, readAuthor } from '../corrections/pending-store.ts'
import { randomUuid } from '../new-draft/services.ts'
import { ModalDialog } from '../modal-dialog.tsx'
import { TextField } from './note-fields.tsx'
import { NoteTextFields } from './note-text-fields.tsx'
import { nearFirst } from './mentionables.ts'
import type { NotePlace, WriteRequest } from './notes-context.ts'
import { PlaceField } from './place-field.tsx'
import { useMentionables } from './use-mentionables.ts'
import { WordsChooser } from './words-chooser.tsx'

type WriteDialogProps = { request: WriteRequest; onClose: () => void }

/** Write a note on a clause, on some of its words, or on a change. */
export function WriteDialog({ request, onClose }: WriteDialogProps) {
  const [place, setPlace] = useState(() => clearPlace(request))
  const [words, setWords] = useState(request.words)
  const [text, setText] = useState<NoteText>({ body: '', tags: [], mentions: [] })
  const [author, setAuthor] = useState(readAuthor())
  const save = useSaving(onClose)
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
            save.mutate({ subject: subjectOf(place, words), ...text, author })
        }}
      >
        {request.refusal && <p role="alert">{request.refusal}</p>}
        <PlaceField
          places={request.places}
          place={place}
          onChoose={(chosen) => {
            setPlace(chosen)
            setWords(null)
          }}
        />
        {place?.kind === 'clause' && (
          <WordsChooser
            key={`${place.text.revision} ${place.clause.id}`}
            place={place}
            words={words}
            onChoose={setWords}
          />
        )}
        <NoteTextFields
          text={text}
          mentionables={mentionables}
          isFirst={clearPlace(request) !== null}
          onChange={setText}
        />
        <TextField label="Your name" value={author} onChange={setAuthor} />
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

/** Save the note of this dialog, once: an answer that was lost makes no second one. */
function useSaving(onSaved: () => void) {
  const [submission] = useState(() => randomUuid())
  const client = useQueryClient()
  return useMutation({
    mutationFn: (note: Omit<NewNote, 'submission'>) => saveNote({ submission, ...note }),
    onSuccess: async ({ author }) => {
      keepAuthor(author)
      await refreshNotes(client)
      onSaved()
    },
  })
}

/** Words that reach over several places are of none of them: then the reader is asked. */
function clearPlace({ places, refusal }: WriteRequest): NotePlace | null {
  const [first] = places
  return first && (places.length === 1 || refusal === null) ? first : null
}

function textsOf(place: NotePlace): string[] {
  if (place.kind === 'clause') return [place.text.revision]
  return [place.before.revision, place.after.revision]
}

function subjectOf(place: NotePlace, words: QuotedWords | null): NoteSubject {
  if (place.kind === 'change') return place
  const { revision } = place.text
  return { kind: 'wording', target: { revision, clause: place.clause.id, words } }
}
