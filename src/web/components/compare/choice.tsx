import { Check, ChevronDown } from 'lucide-react'
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'

export type Option = { id: string; title: string; detail?: string }
export type OptionGroup = { title: string; options: readonly Option[] }

type ChoiceProps = {
  label: string
  groups: readonly OptionGroup[]
  value: string | null
  placeholder?: string
  onChange: (id: string) => void
  /** `title`: as large as the name of a draft. `small`: a word in a line. */
  size: 'title' | 'small'
}

const BUTTON = {
  title:
    'group flex w-full items-start gap-2 rounded-lg py-0.5 text-start font-serif text-lg leading-tight font-semibold',
  small: 'group inline-flex items-center gap-1 rounded text-start text-small text-ink',
}

/** One of many, in groups, by pointer, keyboard or typing ahead. */
export function Choice({ label, groups, value, placeholder, onChange, size }: ChoiceProps) {
  return (
    <Select
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder ?? 'Choose …'}
      className={size === 'title' ? 'min-w-0' : 'inline'}
    >
      <Label className={size === 'title' ? 'eyebrow' : 'sr-only'}>{label}</Label>
      <Button className={BUTTON[size]}>
        <SelectValue className="min-w-0 group-hover:underline">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? <span className="text-soft">{defaultChildren}</span> : selectedText
          }
        </SelectValue>
        <ChevronDown
          size={size === 'title' ? 16 : 12}
          aria-hidden="true"
          className={`text-soft no-print shrink-0 self-center ${size === 'title' ? 'mt-0.5' : ''}`}
        />
      </Button>
      <Popover className="border-rule bg-sheet max-h-[70dvh] w-[min(28rem,calc(100vw-1.5rem))] overflow-auto rounded-xl border shadow-lg outline-none">
        <ListBox items={groups} className="p-1.5 outline-none">
          {(group) => (
            <ListBoxSection id={group.title}>
              <Header className="eyebrow px-2.5 pt-3 pb-1">{group.title}</Header>
              {group.options.map((option) => (
                <ChoiceItem key={option.id} option={option} />
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

function ChoiceItem({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.title}
      className="data-[focused]:bg-accent-wash flex items-baseline gap-2 rounded-lg px-2.5 py-1.5 outline-none"
    >
      {({ isSelected }) => (
        <>
          <span className="min-w-0 flex-1">
            <span className={isSelected ? 'font-semibold' : ''}>{option.title}</span>
            {option.detail && <span className="text-soft text-small block">{option.detail}</span>}
          </span>
          {isSelected && <Check size={14} aria-hidden="true" className="text-accent shrink-0" />}
        </>
      )}
    </ListBoxItem>
  )
}
