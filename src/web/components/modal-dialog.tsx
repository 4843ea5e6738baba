import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './button.tsx'

type ModalDialogProps = {
  title: string
  onClose: () => void
  /** Wider, and its content lays itself out: some of it stays in place while the rest scrolls. */
  isRoomy?: boolean
  children: ReactNode
}

/** A dialog over the page, whose text beneath keeps its place. Render it only while it is open. */
export function ModalDialog({ title, onClose, isRoomy = false, children }: ModalDialogProps) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
      className="no-print bg-ink/30 fixed inset-0 z-40 grid place-items-center p-3 sm:p-6"
    >
      <Modal
        className={`border-rule bg-sheet flex max-h-full w-full flex-col overflow-hidden rounded-xl border shadow-lg ${isRoomy ? 'max-w-2xl' : 'max-w-xl'}`}
      >
        <Dialog className="flex min-h-0 flex-1 flex-col outline-none">
          <div className="flex items-start justify-between gap-3 px-5 pt-4">
            <Heading slot="title" className="font-serif text-lg font-semibold">
              {title}
            </Heading>
            <Button tone="quiet" slot="close" aria-label="Close">
              <X size={16} aria-hidden="true" />
            </Button>
          </div>
          {isRoomy ? (
            children
          ) : (
            <div className="min-h-0 overflow-y-auto px-5 pt-2 pb-5">{children}</div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
