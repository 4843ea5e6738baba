import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { copy, type Copied } from './copy.ts'

type CopyButtonProps = {
  /** What is copied, in words: "Copy the note". */
  label: string
  content: Copied
}

/** Copy, and say that it was done; where it cannot be, say how else. */
export function CopyButton({ label, content }: CopyButtonProps) {
  const [done, setDone] = useState<{ content: string; isCopied: boolean } | null>(null)
  const isSaid = done?.content === content.text
  const isCopied = isSaid && done.isCopied
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
        {isSaid && (isCopied ? 'Copied' : 'This browser does not copy: mark the text by hand.')}
      </output>
    </div>
  )
}
