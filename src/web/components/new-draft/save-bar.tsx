import { Button } from '../button.tsx'
import type { Problem } from './problems.ts'

type SaveBarProps = {
  problems: readonly Problem[]
  isSaving: boolean
  onSave: () => void
  onShow: () => void
}

/** On a narrow screen: how much is missing, and saving, always at the lower edge. */
export function SaveBar({ problems, isSaving, onSave, onShow }: SaveBarProps) {
  const count = problems.length
  return (
    <div className="border-rule bg-sheet no-print sticky bottom-0 z-10 -mx-4 flex items-center gap-3 border-t px-4 py-2.5 sm:-mx-8 sm:px-8 lg:hidden">
      <button type="button" className="link flex-1 text-start" onClick={onShow}>
        {count === 0 ? 'Ready to save' : `${count} to see to`}
      </button>
      <Button tone="primary" isDisabled={isSaving} onPress={onSave}>
        {isSaving ? 'Saving …' : 'Save'}
      </Button>
    </div>
  )
}
