import { Check } from 'lucide-react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Clause } from '../../../core/model/clause.ts'
import type { ClausesById } from '../../../core/phrases/clause-name.ts'
import type { ClauseGroup } from './clause-options.ts'
import { nameOf } from './decision-words.ts'

type ClauseListProps = {
  label: string
  language: string
  /** All clauses of the text. */
  text: ClausesById
  groups: readonly ClauseGroup[]
  chosen: ReadonlySet<string>
  onChange: (ids: ReadonlySet<string>) => void
}

/** Clauses with their wording, of which any number may be chosen. */
export function ClauseList({ label, language, text, groups, chosen, onChange }: ClauseListProps) {
  const visible = groups.flatMap(({ clauses }) => clauses.map(({ id }) => id))
  return (
    <ListBox
      aria-label={label}
      items={groups}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        onChange(keys === 'all' ? new Set([...chosen, ...visible]) : new Set([...keys].map(String)))
      }
      escapeKeyBehavior="none"
      renderEmptyState={() => <p className="text-soft p-2.5">No clause has these words.</p>}
      className="border-hair min-h-24 flex-1 overflow-y-auto border-t px-2.5 pb-1 outline-none"
    >
      {(group) => (
        <ListBoxSection id={group.title}>
          <Header className="eyebrow bg-sheet sticky top-0 px-2.5 pt-3 pb-1">{group.title}</Header>
          {group.clauses.map((clause) => (
            <ClauseItem
              key={clause.id}
              clause={clause}
              name={nameOf(clause, text)}
              language={language}
            />
          ))}
        </ListBoxSection>
      )}
    </ListBox>
  )
}

type ClauseItemProps = { clause: Clause; name: string; language: string }

function ClauseItem({ clause, name, language }: ClauseItemProps) {
  return (
    <ListBoxItem
      id={clause.id}
      textValue={name}
      className="data-[focused]:bg-accent-wash data-[hovered]:bg-hair flex cursor-pointer items-start gap-2.5 rounded-lg px-2.5 py-2 outline-none"
    >
      {({ isSelected }) => (
        <>
          <span
            aria-hidden="true"
            className={`mt-0.5 grid size-4 shrink-0 place-items-center rounded border ${isSelected ? 'border-accent bg-accent text-on-accent' : 'border-strong-rule bg-sheet'}`}
          >
            {isSelected && <Check size={12} strokeWidth={3} />}
          </span>
          <span className="min-w-0 flex-1">
            <span className="block font-medium" dir="auto">
              {name}
            </span>
            <span lang={language} dir="auto" className="text-soft line-clamp-3 font-serif">
              {clause.text}
            </span>
          </span>
        </>
      )}
    </ListBoxItem>
  )
}
