import type { ReactNode } from 'react'

/** Nothing here: said in a sentence, with a way on as children. */
export function Empty({ message, children }: { message: string; children?: ReactNode }) {
  return (
    <div className="border-rule max-w-prose rounded-xl border border-dashed p-5">
      <p className="text-soft font-serif text-lg">{message}</p>
      {children && <div className="mt-3 flex flex-wrap gap-2">{children}</div>}
    </div>
  )
}
