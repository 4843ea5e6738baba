import { useForm } from './form-context.ts'
import { NoteField, TextField } from './form-fields.tsx'
import { witnessTitleOf } from './to-submission.ts'

/** The publication that the text was taken from. All of it may be left empty: a text can be private. */
export function SourceFields() {
  const { fields } = useForm()
  return (
    <>
      <TextField name="sourcePublisher" isOptional placeholder="UNIAN" />
      <TextField name="sourceTitle" isOptional />
      <TextField name="sourceUrl" isOptional placeholder="https://" />
      <TextField
        name="publishedAt"
        isOptional
        placeholder="2022-03-29"
        hint="When the public could know. Leave it empty for a text that is not public."
      />
      <TextField
        name="witnessTitle"
        isOptional
        placeholder={witnessTitleOf({ ...fields, witnessTitle: '' })}
        hint="How it is called in lists of sources."
      />
      <NoteField
        name="provenanceNote"
        isOptional
        hint="By whom it was handed on, how sure that is."
      />
    </>
  )
}
