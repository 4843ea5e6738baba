import { BookMarked } from 'lucide-react'
import { useState } from 'react'
import type { Cited } from '../../../core/cite/cited.ts'
import { Button } from '../button.tsx'
import { CiteDialog } from './cite-dialog.tsx'

type CiteButtonProps = {
  cited: Cited
  /** What is cited, for the title of the dialog: "this comparison". */
  what: string
  tone?: 'plain' | 'quiet'
  /** Only the sign where the window is not wide. */
  isShort?: boolean
}

/** Cite what the page shows. */
export function CiteButton({ cited, what, tone = 'plain', isShort = false }: CiteButtonProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button tone={tone} className="no-print" onPress={() => setOpen(true)}>
        <BookMarked size={14} aria-hidden="true" />
        <span className={isShort ? 'max-lg:sr-only' : ''}>Cite</span>
        <span className="sr-only"> {what}</span>
      </Button>
      {isOpen && (
        <CiteDialog
          title={`Cite ${what}`}
          choices={[{ name: '', cited, quoted: null }]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
