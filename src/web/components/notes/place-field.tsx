import { useId } from 'react'
import { clauseName, clausesById } from '../../../core/phrases/clause-name.ts'
import { RadioChoice } from '../radio-choice.tsx'
import { useNotes, type NotedText, type NotePlace } from './notes-context.ts'

type PlaceFieldProps = {
  /** What was asked about; nothing where the reader is asked for any clause. */
  places: readonly NotePlace[]
  place: NotePlace | null
  onChoose: (place: NotePlace) => void
}

/** What a note is about: said where it is clear, else asked. */
export function PlaceField({ places, place, onChoose }: PlaceFieldProps) {
  const [only] = places
  if (!only) return <AnyClause place={place} onChoose={onChoose} />
  if (places.length === 1) return <p className="text-soft">{placeName(only)}</p>
  return (
    <RadioChoice
      legend="About"
      names={places.map(placeName)}
      chosen={place ? places.indexOf(place) : -1}
      onChoose={(index) => onChoose(places[index] ?? only)}
    />
  )
}

/** Any clause of the page's texts, where nothing says which one is meant. */
function AnyClause({ place, onChoose }: Omit<PlaceFieldProps, 'places'>) {
  const id = useId()
  const texts = useNotes()?.texts ?? []
  const chosen = place?.kind === 'clause' ? keyOf(place.text, place.clause.id) : ''
  const choose = (key: string) => {
    for (const text of texts) {
      const clause = text.clauses.find((held) => keyOf(text, held.id) === key)
      if (clause) return onChoose({ kind: 'clause', text, clause })
    }
  }
  return (
    <div>
      <label htmlFor={id} className="text-small text-soft mb-1 block font-medium">
        About which clause
      </label>
      <select
        id={id}
        value={chosen}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- The first thing that is asked.
        autoFocus
        onChange={({ target }) => choose(target.value)}
        className="border-rule bg-paper w-full rounded-md border px-2.5 py-1.5"
      >
        <option value="" disabled>
          Choose a clause
        </option>
        {texts.map((text) => (
          <ClauseOptions key={text.revision} text={text} />
        ))}
      </select>
    </div>
  )
}

function ClauseOptions({ text }: { text: NotedText }) {
  const clauses = clausesById(text.clauses)
  const options = text.clauses.map((clause) => (
    <option key={clause.id} value={keyOf(text, clause.id)}>
      {clauseName(clause, clauses)}
    </option>
  ))
  return text.name === '' ? options : <optgroup label={text.name}>{options}</optgroup>
}

const keyOf = ({ revision }: NotedText, clause: string) => `${revision} ${clause}`

function placeName(place: NotePlace): string {
  if (place.kind === 'change') return 'what changed'
  const name = clauseName(place.clause, clausesById(place.text.clauses))
  return place.text.name === '' ? name : `${place.text.name}: ${name}`
}
