import type { ReactNode } from 'react'

type SideFoldProps = { title: string; isOpen: boolean; children: ReactNode }

/** Something to have at hand without being in the way: open in a column, folded where room is short. */
export function SideFold({ title, isOpen, children }: SideFoldProps) {
  return (
    <details open={isOpen} className="no-print py-2 text-[0.8125rem]">
      <summary className="eyebrow hover:text-ink w-fit py-1">{title}</summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}
