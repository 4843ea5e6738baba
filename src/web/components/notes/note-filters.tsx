import type { NotesSearch } from '../../../core/link/notes-search.ts'
import { Chip } from '../chip.tsx'
import { valuesOf } from './filter-threads.ts'
import type { Thread } from './standing-notes.ts'

type NoteFiltersProps = {
  threads: readonly Thread[]
  search: NotesSearch
  onChange: (search: NotesSearch) => void
}

const STATES = [
  ['open', 'Open'],
  ['resolved', 'Resolved'],
  ['deleted', 'Deleted'],
] as const
/** More tags or names than these are found by words. */
const MOST_CHIPS = 12

/** Narrow the list of notes; everything that is chosen stands in the address. */
export function NoteFilters({ threads, search, onChange }: NoteFiltersProps) {
  const set = (name: keyof NotesSearch, value: string | undefined) => {
    const { [name]: _, ...others } = search
    onChange(value === undefined || value === '' ? others : { ...others, [name]: value })
  }
  const chips = (name: 'tag' | 'author', values: readonly string[]) =>
    values.slice(0, MOST_CHIPS).map((value) => (
      <Chip
        key={value}
        isOn={search[name] === value}
        onChange={(isOn) => set(name, isOn ? value : undefined)}
      >
        <bdi>{value}</bdi>
      </Chip>
    ))
  return (
    <div className="no-print space-y-2">
      <input
        type="search"
        aria-label="Find notes by words"
        placeholder="Find notes by words"
        value={search.q ?? ''}
        dir="auto"
        onChange={(event) => set('q', event.target.value)}
        className="border-rule bg-sheet placeholder:text-soft w-full max-w-md rounded-md border px-2.5 py-1.5"
      />
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">State</legend>
        {STATES.map(([state, label]) => (
          <Chip
            key={state}
            isOn={search.state === state}
            onChange={(isOn) => set('state', isOn ? state : undefined)}
          >
            {label}
          </Chip>
        ))}
      </fieldset>
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">Tags</legend>
        {chips(
          'tag',
          valuesOf(threads, ({ tags }) => tags),
        )}
      </fieldset>
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">Authors</legend>
        {chips(
          'author',
          valuesOf(threads, ({ author }) => [author]),
        )}
      </fieldset>
    </div>
  )
}
