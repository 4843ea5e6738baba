import type { ReactNode } from 'react'

/** Something that the reader of a link must know before reading on. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p className="border-bracket bg-amended-wash text-ink my-4 max-w-prose rounded-lg border border-dashed px-3 py-2">
      {children}
    </p>
  )
}
