import { ModalDialog } from '../modal-dialog.tsx'
import { Legend } from './legend.tsx'

const KEYS = [
  ['j', 'next change'],
  ['k', 'previous change'],
  ['n', 'note on the marked words, or on this clause'],
  ['/', 'find a clause'],
  ['?', 'this list of keys'],
  ['Esc', 'close what is open'],
] as const

type KeysDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** What the signs mean, and the keys of the compare page. */
export function KeysDialog({ isOpen, onOpenChange }: KeysDialogProps) {
  if (!isOpen) return null
  return (
    <ModalDialog title="Signs and keys" onClose={() => onOpenChange(false)}>
      <Legend />
      <h3 className="eyebrow mt-5 mb-2">Keys</h3>
      <dl className="grid grid-cols-[3.5rem_1fr] gap-y-2">
        {KEYS.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="border-strong-rule bg-paper rounded border px-1.5 py-px font-sans">
                {key}
              </kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </ModalDialog>
  )
}
