import { quoteOf } from '../notes/standing-notes.ts'
import type { NoteChoice } from './note-choices.ts'

type NoteChooserProps = {
  choices: readonly NoteChoice[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** Which notes are shown with what is saved, as they stand now. None, unless somebody chooses them. */
export function NoteChooser({ choices, chosen, onChange }: NoteChooserProps) {
  if (choices.length === 0)
    return <p className="text-soft">No notes stand on the clauses that are shown.</p>
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <fieldset>
      <legend className="text-small text-soft mb-1 font-medium">
        Notes to show with it, as they stand now
      </legend>
      <ul className="border-rule max-h-48 space-y-1.5 overflow-y-auto rounded-md border px-2.5 py-2">
        {choices.map(({ note, row }) => (
          <li key={note.id}>
            <label className="flex items-baseline gap-2">
              <input
                type="checkbox"
                checked={chosen.has(note.id)}
                onChange={(event) => toggle(note.id, event.target.checked)}
              />
              <span className="line-clamp-2 min-w-0" dir="auto">
                {note.body}
              </span>
            </label>
            <p className="text-soft text-small ps-5">
              <bdi>{note.author}</bdi> on <bdi>{quoteOf(note) || row}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
