import { useState } from 'react'
import { z } from 'zod'
import { NoteText, type Annotation } from '../../../core/model/annotation.ts'
import { sentenceOf } from '../broken.tsx'
import { Button } from '../button.tsx'
import { readAuthor } from '../corrections/pending-store.ts'
import { keepWriting, readWriting, useKeptWriting } from '../kept-writing.ts'
import { editKey } from './forget-deleted.ts'
import type { Mentionable } from './mentionables.ts'
import { TextField } from './note-fields.tsx'
import { NoteTextFields } from './note-text-fields.tsx'
import { EditedMeanwhile, useNoteEdit } from './use-note-edit.ts'

type EditFormProps = {
  note: Annotation
  /** What it can mention. */
  mentionables: readonly Mentionable[]
  onDone: () => void
}

/** What was written of a note anew and not saved, and which edit of it that builds on. */
const Edited = z.object({ basedOn: z.int(), text: NoteText.extend({ body: z.string() }) })

/** Whether somebody began to write this note anew here, and has not saved it. */
export const isEditBegun = (note: string): boolean => readWriting(editKey(note), Edited) !== null

/**
 * Write a note anew. If somebody else did so meanwhile, both texts stand one below the other, and what
 * is saved next builds on theirs.
 */
export function EditForm({ note, mentionables, onDone }: EditFormProps) {
  const kept = useKeptWriting(editKey(note.id), Edited, () => ({
    basedOn: note.edit,
    text: { body: note.body, tags: note.tags, mentions: note.mentions },
  }))
  const { basedOn, text } = kept.writing
  const [author, setAuthor] = useState(readAuthor())
  const [base, setBase] = useState(note)
  const edit = useNoteEdit()
  const finish = () => {
    keepWriting(editKey(note.id), null)
    onDone()
  }
  const save = () =>
    edit.mutate(
      {
        note: note.id,
        author,
        basedOn: base.edit,
        change: { act: 'edited', text },
      },
      {
        onSuccess: finish,
        onError: (error) => {
          if (error instanceof EditedMeanwhile) setBase(error.theirs)
        },
      },
    )
  const isReady = text.body.trim() !== '' && author.trim() !== ''
  return (
    <form
      className="mt-2 space-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) save()
      }}
    >
      {edit.error && <p role="alert">{sentenceOf(edit.error)}</p>}
      {base.edit !== basedOn && <Theirs note={base} />}
      <NoteTextFields
        text={text}
        mentionables={mentionables}
        onChange={(next) => kept.write({ basedOn, text: next }, true)}
      />
      <TextField label="Your name" value={author} onChange={setAuthor} />
      <div className="flex gap-2">
        <Button type="submit" tone="primary" isDisabled={!isReady || edit.isPending}>
          Save
        </Button>
        <Button tone="quiet" onPress={finish}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** What somebody else wrote meanwhile, above one's own text. */
function Theirs({ note }: { note: Annotation }) {
  return (
    <div className="border-bracket bg-amended-wash rounded-lg border border-dashed px-3 py-2">
      <p className="text-small text-soft">
        The text as <bdi>{note.editedBy}</bdi> left it:
      </p>
      <p className="whitespace-pre-line" dir="auto">
        {note.body}
      </p>
      <p className="text-small text-soft mt-1">
        Yours is below. Bring the two together, then save.
      </p>
    </div>
  )
}
