import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { ReadingView } from './use-row-virtualizer.ts'

const TAB =
  'rounded-md px-2 py-1 sm:px-2.5 text-soft hover:text-ink data-[selected]:bg-accent-wash data-[selected]:text-accent data-[selected]:font-medium'

type ViewSwitchProps = { view: ReadingView; onChange: (view: ReadingView) => void }

/** Two texts beside each other, or one with its changes in it. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  return (
    <ToggleButtonGroup
      aria-label="View"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => onChange(keys.has('inline') ? 'inline' : 'side-by-side')}
      className="flex gap-1"
    >
      <ToggleButton id="side-by-side" className={TAB}>
        Side by side
      </ToggleButton>
      <ToggleButton id="inline" className={TAB}>
        Inline
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
