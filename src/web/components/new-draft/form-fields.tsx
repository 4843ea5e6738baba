import type { ReactNode } from 'react'
import { FIELD_NAMES, fieldId, type FieldName, type Fields } from './fields.ts'
import { change, useForm, type TextName } from './form-context.ts'
import type { Option } from './words.ts'

const BOX =
  'border-strong-rule bg-sheet text-ink w-full rounded-[7px] border px-2.5 py-1.5 text-ui aria-invalid:border-dropped aria-invalid:border-2'

type FieldProps = { name: FieldName; hint?: ReactNode; isOptional?: boolean; children: ReactNode }

/** A label, a control, a hint, and what is wrong: each tied to the control for those who only hear it. */
function Field({ name, hint, isOptional = false, children }: FieldProps) {
  return (
    <div>
      <label htmlFor={fieldId(name)} className="mb-1 block font-medium">
        {FIELD_NAMES[name]}
        {isOptional && <span className="text-soft font-normal"> (if known)</span>}
      </label>
      {children}
      <FieldNotes name={name} hint={hint} />
    </div>
  )
}

/** The hint of a field, and what is wrong with it. */
export function FieldNotes({ name, hint }: { name: FieldName; hint?: ReactNode }) {
  const problem = useForm().problemOf(name)
  return (
    <>
      {hint && (
        <p id={`${fieldId(name)}-hint`} className="text-soft text-small mt-1">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${fieldId(name)}-problem`} className="text-dropped text-small mt-1 font-medium">
          <span aria-hidden="true">⚠ </span>
          {problem}
        </p>
      )}
    </>
  )
}

/** What ties a control to its label, its hint and its problem. */
export function useFieldAttributes(name: FieldName, hint?: ReactNode) {
  const { problemOf, leave } = useForm()
  const hasProblem = problemOf(name) !== null
  const notes = [hint && `${fieldId(name)}-hint`, hasProblem && `${fieldId(name)}-problem`]
  return {
    id: fieldId(name),
    onBlur: () => leave(name),
    'aria-invalid': hasProblem || undefined,
    'aria-describedby': notes.filter(Boolean).join(' ') || undefined,
  }
}

type TextFieldProps = {
  name: TextName
  hint?: ReactNode
  isOptional?: boolean
  placeholder?: string
  autoComplete?: string
}

/** One line of text. */
export function TextField({ name, hint, isOptional = false, ...rest }: TextFieldProps) {
  const { fields, fill } = useForm()
  const attributes = useFieldAttributes(name, hint)
  return (
    <Field name={name} hint={hint} isOptional={isOptional}>
      <input
        {...rest}
        {...attributes}
        type="text"
        dir="auto"
        autoComplete={rest.autoComplete ?? 'off'}
        className={BOX}
        value={fields[name]}
        onChange={({ target }) => fill({ [name]: target.value })}
      />
    </Field>
  )
}

/** Some lines of text. */
export function NoteField({ name, hint, isOptional = false, ...rest }: TextFieldProps) {
  const { fields, fill } = useForm()
  const attributes = useFieldAttributes(name, hint)
  return (
    <Field name={name} hint={hint} isOptional={isOptional}>
      <textarea
        {...rest}
        {...attributes}
        dir="auto"
        rows={2}
        className={BOX}
        value={fields[name]}
        onChange={({ target }) => fill({ [name]: target.value })}
      />
    </Field>
  )
}

type Group<Value extends string> = { label: string; options: readonly Option<Value>[] }
type SelectFieldProps<Name extends TextName> = {
  name: Name
  options?: readonly Option<Fields[Name]>[]
  groups?: readonly Group<Fields[Name]>[]
  /** What an empty value is called; without it, there is no empty choice. */
  empty?: string
  hint?: ReactNode
  isOptional?: boolean
  onChoose?: (value: string) => void
}

/** One of a list. What is chosen but not in the list is shown as it stands, never lost in silence. */
export function SelectField<Name extends TextName>(props: SelectFieldProps<Name>) {
  const { name, options = [], groups = [], empty, hint, isOptional = false, onChoose } = props
  const { fields, fill } = useForm()
  const attributes = useFieldAttributes(name, hint)
  const all = [...options, ...groups.flatMap((group) => group.options)]
  const isKnown = all.some(({ value }) => value === fields[name])
  const choose = (chosen: string) => {
    const option = all.find(({ value }) => value === chosen)
    if (onChoose) onChoose(chosen)
    else fill(option ? change(name, option.value) : { [name]: '' })
  }
  return (
    <Field name={name} hint={hint} isOptional={isOptional}>
      <select
        {...attributes}
        className={BOX}
        value={fields[name]}
        onChange={({ target }) => choose(target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {!isKnown && fields[name] !== '' && <option value={fields[name]}>{fields[name]}</option>}
        {options.map(toOption)}
        {groups.map(({ label, options: inGroup }) => (
          <optgroup key={label} label={label}>
            {inGroup.map(toOption)}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}

function toOption({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}
