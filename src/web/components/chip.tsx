import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'

type ChipProps = {
  isOn: boolean
  onChange: (isOn: boolean) => void
  label?: string
  children: ReactNode
}

/** A filter that is on or off. Pressed state is spoken, and shown by more than colour. */
export function Chip({ isOn, onChange, label, children }: ChipProps) {
  return (
    <ToggleButton
      isSelected={isOn}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={`text-small rounded-full border px-2.5 py-0.5 ${
        isOn
          ? 'border-accent bg-accent-wash text-accent font-semibold'
          : 'border-rule bg-sheet text-soft hover:border-strong-rule'
      }`}
    >
      {children}
    </ToggleButton>
  )
}
