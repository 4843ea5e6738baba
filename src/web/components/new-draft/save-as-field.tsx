import { NEW, fieldId } from './fields.ts'
import { useForm } from './form-context.ts'
import { FieldNotes } from './form-fields.tsx'
import { SAVE_AS_OPTIONS } from './words.ts'

/** What the text becomes. A new process can only begin with a draft of its own. */
export function SaveAsField() {
  const { fields, fill } = useForm()
  return (
    <div role="radiogroup" aria-label="What this text is" className="sm:col-span-2">
      <div className="flex flex-wrap gap-x-6 gap-y-1.5">
        {SAVE_AS_OPTIONS.map(({ value, label }) => (
          <label key={value} className="flex items-baseline gap-2">
            <input
              type="radio"
              name="save-as"
              id={value === 'draft' ? fieldId('saveAs') : undefined}
              className="accent-accent"
              checked={fields.saveAs === value}
              onChange={() =>
                fill({
                  saveAs: value,
                  ...(value !== 'draft' && fields.process === NEW
                    ? { process: '', instrument: '' }
                    : {}),
                })
              }
            />
            {label}
          </label>
        ))}
      </div>
      <FieldNotes name="saveAs" />
    </div>
  )
}
