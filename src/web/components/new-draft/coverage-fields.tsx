import { fieldId } from './fields.ts'
import { useForm } from './form-context.ts'
import { FieldNotes, NoteField, SelectField } from './form-fields.tsx'
import {
  COVERAGE_OPTIONS,
  MODE_OPTIONS,
  ORDERING_OPTIONS,
  STANDING_OPTIONS,
  WHOLE_OPTIONS,
} from './words.ts'

/** How much of the draft the text gives, and how. Decides what may later be called dropped. */
export function CoverageFields() {
  const { fields } = useForm()
  return (
    <>
      <CoverageField />
      <SelectField
        name="recordedWhole"
        options={WHOLE_OPTIONS}
        empty="Choose …"
        hint="Whether something that the source gives of the draft is left out above."
      />
      {fields.saveAs !== 'revision' && (
        <SelectField name="mode" options={MODE_OPTIONS} empty="Choose …" />
      )}
      <SelectField name="ordering" options={ORDERING_OPTIONS} />
      <SelectField
        name="standing"
        options={STANDING_OPTIONS}
        hint={
          fields.saveAs === 'revision'
            ? 'For clauses that are new here; the others keep theirs.'
            : 'According to this source, for all clauses.'
        }
      />
      <NoteField name="coverageNote" isOptional hint="Parts that could not be read, or are cut." />
    </>
  )
}

function CoverageField() {
  const { fields, fill, problemOf, leave } = useForm()
  return (
    <div
      role="radiogroup"
      aria-label="How much of the draft it gives"
      aria-required="true"
      aria-invalid={problemOf('coverage') !== null}
      className="sm:col-span-2"
    >
      <p className="mb-1.5 font-medium">How much of the draft it gives</p>
      <div className="grid gap-2 sm:grid-cols-3">
        {COVERAGE_OPTIONS.map(({ value, label, consequence }, index) => (
          <label
            key={value}
            className="border-rule bg-sheet has-checked:border-accent has-checked:bg-accent-wash flex gap-2 rounded-[7px] border p-2.5"
          >
            <input
              type="radio"
              name="coverage"
              id={index === 0 ? fieldId('coverage') : undefined}
              className="accent-accent mt-1 shrink-0 self-start"
              checked={fields.coverage === value}
              onBlur={() => leave('coverage')}
              onChange={() => fill({ coverage: value })}
            />
            <span>
              {label}
              <span className="text-soft text-small block">{consequence}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldNotes name="coverage" />
    </div>
  )
}
