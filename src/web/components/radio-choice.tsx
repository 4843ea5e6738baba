import { useId } from 'react'

type RadioChoiceProps = {
  legend: string
  /** What there is to choose from; each name is another. */
  names: readonly string[]
  /** Index of the chosen one. */
  chosen: number
  onChoose: (index: number) => void
}

/** One of a few, all in sight. */
export function RadioChoice({ legend, names, chosen, onChoose }: RadioChoiceProps) {
  const group = useId()
  return (
    <fieldset>
      <legend className="text-small text-soft mb-1 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {names.map((name, index) => (
          <label key={name} className="flex items-baseline gap-1.5">
            <input
              type="radio"
              name={group}
              checked={index === chosen}
              onChange={() => onChoose(index)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
