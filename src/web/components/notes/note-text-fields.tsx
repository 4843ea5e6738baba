import type { NoteText } from '../../../core/model/annotation.ts'
import type { Mentionable } from './mentionables.ts'
import { MentionsField } from './mentions-field.tsx'
import { TagsField, TextField } from './note-fields.tsx'

type NoteTextFieldsProps = {
  text: NoteText
  /** What the note can mention. */
  mentionables: readonly Mentionable[]
  /** Whether writing comes first; not where something else is to be chosen before. */
  isFirst?: boolean
  onChange: (text: NoteText) => void
}

/** What an author says in a note: its text, its tags, what it mentions. */
export function NoteTextFields({
  text,
  mentionables,
  isFirst = true,
  onChange,
}: NoteTextFieldsProps) {
  return (
    <>
      <TextField
        label="Note"
        rows={4}
        isFirst={isFirst}
        value={text.body}
        onChange={(body) => onChange({ ...text, body })}
      />
      <TagsField tags={text.tags} onChange={(tags) => onChange({ ...text, tags })} />
      <MentionsField
        known={mentionables}
        mentions={text.mentions}
        onChange={(mentions) => onChange({ ...text, mentions })}
      />
    </>
  )
}
