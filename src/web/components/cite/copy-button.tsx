import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { copy, type Copied } from './copy.ts'

type CopyButtonProps = {
  /** What is copied, in words: "Copy the note". */
  label: string
  content: Copied
  /** Whether the text stands on the page, to be marked by hand where the browser does not copy. */
  isShown?: boolean
}

/** Copy, and say that it was done; where it cannot be, show what to copy by hand. */
export function CopyButton({ label, content, isShown = false }: CopyButtonProps) {
  const [done, setDone] = useState<{ content: string; isCopied: boolean } | null>(null)
  const isSaid = done?.content === content.text
  const isCopied = isSaid && done.isCopied
  const isRefused = isSaid && !done.isCopied
  const Icon = isCopied ? Check : Copy
  return (
    <div className="flex flex-wrap items-center">
      <Button
        onPress={() =>
          void copy(content).then((worked) => setDone({ content: content.text, isCopied: worked }))
        }
      >
        <Icon size={14} aria-hidden="true" /> {label}
      </Button>
      <output className={`text-small text-soft ${isSaid ? 'ms-2' : ''}`}>
        {isCopied && 'Copied'}
        {isRefused && 'This browser does not copy: do it by hand.'}
      </output>
      {isRefused && !isShown && (
        <input
          aria-label={label}
          readOnly
          value={content.text}
          onFocus={(event) => event.target.select()}
          className="border-rule bg-sheet text-small mt-1 w-full max-w-sm min-w-0 rounded-md border px-2 py-1"
        />
      )}
    </div>
  )
}
