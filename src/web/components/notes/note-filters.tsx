import { parseMention, type NotesSearch } from '../../../core/link/notes-search.ts'
import { capitalised } from '../../../core/phrases/record-words.ts'
import { Chip } from '../chip.tsx'
import { valuesOf } from './filter-threads.ts'
import { findMentioned, mentionKey, type Mentionable } from './mentionables.ts'
import type { Thread } from './standing-notes.ts'

type NoteFiltersProps = {
  threads: readonly Thread[]
  /** What the notes can mention. */
  mentionables: readonly Mentionable[]
  search: NotesSearch
  onChange: (search: NotesSearch) => void
}

/** More tags or names than these are found by words. */
const MOST_CHIPS = 12

/** Narrow the list of notes; everything that is chosen but a name stands in the address. */
export function NoteFilters({ threads, mentionables, search, onChange }: NoteFiltersProps) {
  const set = (name: keyof NotesSearch) => (value: string | undefined) => {
    const { [name]: _, ...others } = search
    onChange(value === undefined || value === '' ? others : { ...others, [name]: value })
  }
  const mentioned = (value: string) => {
    const mention = parseMention(value)
    if (!mention) return value
    return `mentions the ${mention.kind} ${findMentioned(mentionables, mention).name}`
  }
  const sets = [
    ['State', 'state', ['open', 'resolved', 'deleted'], capitalised],
    ['Tags', 'tag', valuesOf(threads, ({ tags }) => tags), (tag: string) => tag],
    [
      'Mentioned',
      'mention',
      valuesOf(threads, ({ mentions }) => mentions.map(mentionKey)),
      mentioned,
    ],
    ['Authors', 'author', valuesOf(threads, ({ author }) => [author]), (name: string) => name],
  ] as const
  return (
    <div className="no-print space-y-2">
      <input
        type="search"
        aria-label="Find notes by words"
        placeholder="Find notes by words"
        value={search.q ?? ''}
        maxLength={100}
        dir="auto"
        onChange={(event) => set('q')(event.target.value)}
        className="border-rule bg-sheet placeholder:text-soft w-full max-w-md rounded-md border px-2.5 py-1.5"
      />
      {sets.map(([title, name, values, nameOf]) => (
        <ChipSet
          key={name}
          {...{ title, values, nameOf }}
          chosen={search[name]}
          onChoose={set(name)}
        />
      ))}
    </div>
  )
}

type ChipSetProps = {
  title: string
  values: readonly string[]
  nameOf: (value: string) => string
  chosen: string | undefined
  onChoose: (value: string | undefined) => void
}

/** Of these values one may be chosen. */
function ChipSet({ title, values, nameOf, chosen, onChoose }: ChipSetProps) {
  const shown = values.slice(0, MOST_CHIPS)
  // What a link narrows to is shown, so that it can be taken back.
  const all = chosen === undefined || shown.includes(chosen) ? shown : [chosen, ...shown]
  if (all.length === 0) return null
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">{title}</legend>
      {all.map((value) => (
        <Chip
          key={value}
          isOn={chosen === value}
          onChange={(isOn) => onChoose(isOn ? value : undefined)}
        >
          <bdi>{nameOf(value)}</bdi>
        </Chip>
      ))}
    </fieldset>
  )
}
