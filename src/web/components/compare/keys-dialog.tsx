import { X } from 'lucide-react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../button.tsx'
import { Legend } from './legend.tsx'

const KEYS = [
  ['j', 'next change'],
  ['k', 'previous change'],
  ['n', 'note on this clause'],
  ['/', 'find a clause'],
  ['?', 'this list of keys'],
  ['Esc', 'close what is open'],
] as const

type KeysDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** What the signs mean, and the keys of the compare page. */
export function KeysDialog({ isOpen, onOpenChange }: KeysDialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="bg-ink/30 fixed inset-0 z-40 grid place-items-center p-4"
    >
      <Modal className="border-rule bg-sheet max-h-[calc(100dvh-2rem)] w-full max-w-md overflow-y-auto rounded-xl border p-5 shadow-lg">
        <Dialog className="outline-none">
          <div className="mb-3 flex items-center justify-between">
            <Heading slot="title" className="font-serif text-lg font-semibold">
              Signs and keys
            </Heading>
            <Button tone="quiet" slot="close" aria-label="Close">
              <X size={16} aria-hidden="true" />
            </Button>
          </div>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
