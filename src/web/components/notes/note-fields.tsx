import { useId, useState } from 'react'
import { USUAL_TAGS } from '../../../core/model/annotation.ts'
import { Chip } from '../chip.tsx'

const FIELD = 'border-rule bg-paper w-full rounded-md border px-2.5 py-1.5'

type TextFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  rows?: number
  isFirst?: boolean
}

/** Words of a note's author, on one line or several. */
export function TextField({ label, value, onChange, rows, isFirst = false }: TextFieldProps) {
  const id = useId()
  const shared = { id, value, dir: 'auto', className: FIELD } as const
  return (
    <div>
      <label htmlFor={id} className="text-small text-soft mb-1 block font-medium">
        {label}
      </label>
      {rows === undefined ? (
        <input {...shared} onChange={(event) => onChange(event.target.value)} maxLength={400} />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          maxLength={8_000}
          // A dialog that was opened to write begins where one writes.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={isFirst}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  )
}

type TagsFieldProps = { tags: readonly string[]; onChange: (tags: string[]) => void }

/** Tags to turn on and off, and a field for others. */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const [other, setOther] = useState('')
  const offered = [...new Set([...USUAL_TAGS, ...tags])]
  const add = () => {
    const tag = other.trim()
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag])
    setOther('')
  }
  return (
    <fieldset>
      <legend className="text-small text-soft mb-1 font-medium">Tags</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        {offered.map((tag) => (
          <Chip
            key={tag}
            isOn={tags.includes(tag)}
            onChange={(isOn) =>
              onChange(isOn ? [...tags, tag] : tags.filter((held) => held !== tag))
            }
          >
            <bdi>{tag}</bdi>
          </Chip>
        ))}
        <input
          aria-label="Another tag"
          placeholder="Another tag"
          value={other}
          maxLength={60}
          onChange={(event) => setOther(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
          className="border-rule bg-paper text-small placeholder:text-soft w-28 rounded-full border px-2.5 py-0.5"
        />
      </div>
    </fieldset>
  )
}
