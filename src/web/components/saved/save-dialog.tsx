import type { ReactNode } from 'react'
import type { SavedComparison } from '../../../core/model/comparison.ts'
import { Button } from '../button.tsx'
import { sentenceOf } from '../broken.tsx'
import { ModalDialog } from '../modal-dialog.tsx'
import { RestoredLine } from '../restored-line.tsx'
import { TextField } from '../notes/note-fields.tsx'
import type { NoteChoice } from './note-choices.ts'
import { NoteChooser } from './note-chooser.tsx'
import { SavedResult } from './saved-result.tsx'
import { useSavedView } from './saved-context.ts'
import { type SaveForm, useSaveForm } from './use-save-form.ts'
import { type SaveWish, useSaving } from './use-saving.ts'

type SaveDialogProps = {
  /** Which texts are compared: what is written about them here is kept until it is saved. */
  texts: string
  /** The pinned view. */
  view: string
  choices: readonly NoteChoice[]
  /** What is pinned, and what is left out, in sentences. */
  pinned: ReactNode
  onClose: () => void
}

/** Save a view with a caption and notes, to be cited. Closing it loses nothing. */
export function SaveDialog({ texts, view, choices, pinned, onClose }: SaveDialogProps) {
  const saved = useSavedView()
  const owned = saved?.ownerKey ? saved : null
  const { form, kept, change, forget } = useSaveForm(texts, owned)
  const save = useSaving(owned, forget)
  const next = (owned?.comparison.versions.at(-1)?.number ?? 0) + 1
  const title = owned ? `Save as version ${next}` : 'Save and cite'
  if (save.data) return <Done saved={save.data} onClose={onClose} />
  const isReady = form.author.trim() !== '' && !save.isPending
  return (
    <ModalDialog title={title} onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) save.mutate(wishOf(form, view, choices))
        }}
      >
        <RestoredLine writing={kept} />
        {pinned}
        <TextField
          label="Caption (optional)"
          rows={3}
          isFirst
          value={form.caption}
          onChange={(caption) => change({ caption })}
        />
        <NoteChooser
          choices={choices}
          chosen={form.notes}
          onChange={(notes) => change({ notes })}
        />
        {!owned && <ListingChoice listed={form.listed} onChange={(listed) => change({ listed })} />}
        <TextField
          label="Your name"
          value={form.author}
          onChange={(author) => change({ author })}
        />
        {!owned && <KeyWords />}
        {save.error && (
          <p role="alert" className="text-dropped font-medium">
            {sentenceOf(save.error)} Nothing you typed is lost: try again.
          </p>
        )}
        <Button type="submit" tone="primary" isDisabled={!isReady}>
          {save.isPending ? 'Saving …' : owned ? `Save version ${next}` : 'Save'}
        </Button>
      </form>
    </ModalDialog>
  )
}

function wishOf(form: SaveForm, view: string, choices: readonly NoteChoice[]): SaveWish {
  return {
    view,
    caption: form.caption.trim(),
    author: form.author.trim(),
    listed: form.listed,
    notes: choices
      .filter(({ note }) => form.notes.has(note.id))
      .map(({ note }) => ({ note: note.id, edit: note.edit })),
  }
}

type DoneProps = { saved: SavedComparison; onClose: () => void }

/** Named after what was saved: by now the next version would be one more. */
function Done({ saved, onClose }: DoneProps) {
  const number = saved.versions.at(-1)?.number ?? 1
  return (
    <ModalDialog title={number === 1 ? 'Saved' : `Saved as version ${number}`} onClose={onClose}>
      {saved.state === 'kept' && <SavedResult saved={saved} />}
    </ModalDialog>
  )
}

type ListingChoiceProps = { listed: boolean; onChange: (listed: boolean) => void }

const LISTINGS = [
  [false, 'Unlisted', 'only who has the address finds it'],
  [true, 'Listed', 'the page of its process names it, for everyone to see'],
] as const

function ListingChoice({ listed, onChange }: ListingChoiceProps) {
  return (
    <fieldset>
      <legend className="text-small text-soft mb-1 font-medium">Who finds it</legend>
      {LISTINGS.map(([value, name, meaning]) => (
        <label key={name} className="flex items-baseline gap-1.5">
          <input
            type="radio"
            name="listed"
            checked={listed === value}
            onChange={() => onChange(value)}
          />
          <span>
            {name}: <span className="text-soft">{meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function KeyWords() {
  return (
    <p className="text-small text-soft">
      A key in this browser will let you change or delete what you saved. Whoever loses it, for
      example by clearing the browser’s data, can no longer do either. What was saved never changes:
      a change makes a new version.
    </p>
  )
}
