import { X } from 'lucide-react'
import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Mention } from '../../../core/model/annotation.ts'
import { findMentioned, mentionablesFor, mentionKey, type Mentionable } from './mentionables.ts'

type MentionsFieldProps = {
  /** What can be mentioned here. */
  known: readonly Mentionable[]
  mentions: readonly Mention[]
  onChange: (mentions: Mention[]) => void
}

/** Clauses and terms that a note speaks of: typed and chosen, by keyboard or mouse. */
export function MentionsField({ known, mentions, onChange }: MentionsFieldProps) {
  const [chosenCount, setChosenCount] = useState(0)
  const [typed, setTyped] = useState('')
  const held = mentions.map((mention) => findMentioned(known, mention))
  const offered = known.filter(({ key }) => !held.some((each) => each.key === key))
  if (known.length === 0 && held.length === 0) return null
  const add = (key: string | number | null) => {
    const chosen = offered.find((each) => each.key === key)
    if (!chosen) return
    onChange([...mentions, chosen.mention])
    setChosenCount(chosenCount + 1)
    setTyped('')
  }
  return (
    <div>
      <ComboBox
        // What was chosen is listed below; the field begins anew, closed and empty, under the reader's hands.
        key={chosenCount}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={chosenCount > 0}
        items={mentionablesFor(offered, typed)}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={add}
        allowsEmptyCollection
        menuTrigger="input"
      >
        <Label className="text-small text-soft mb-1 block font-medium">
          Mentions a clause or term
        </Label>
        <Input
          dir="auto"
          maxLength={100}
          className="border-rule bg-paper w-full rounded-md border px-2.5 py-1.5"
        />
        <Popover className="border-rule bg-sheet w-(--trigger-width) rounded-md border shadow-lg">
          <ListBox
            className="max-h-56 overflow-y-auto p-1"
            renderEmptyState={() => <p className="text-soft px-2 py-1">Nothing of that name</p>}
          >
            {({ key, name, mention }: Mentionable) => (
              <ListBoxItem
                id={key}
                textValue={`${name}, ${mention.kind}`}
                className="data-focused:bg-accent-wash cursor-pointer rounded px-2 py-1"
              >
                <bdi>{name}</bdi> <span className="text-small text-soft">{mention.kind}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <HeldMentions
        held={held}
        onDrop={(key) => onChange(mentions.filter((mention) => mentionKey(mention) !== key))}
      />
    </div>
  )
}

type HeldMentionsProps = { held: readonly Mentionable[]; onDrop: (key: string) => void }

function HeldMentions({ held, onDrop }: HeldMentionsProps) {
  if (held.length === 0) return null
  return (
    <ul aria-label="Mentioned" className="mt-1.5 flex flex-wrap gap-1.5">
      {held.map(({ key, name, mention }) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => onDrop(key)}
            className="border-rule bg-sheet text-small hover:border-strong-rule flex items-center gap-1 rounded-full border px-2.5 py-0.5"
          >
            <span className="sr-only">Mention no longer:</span> <bdi>{name}</bdi>
            <span className="text-soft">{mention.kind}</span>
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  )
}
