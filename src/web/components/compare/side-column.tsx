import type { ReactNode } from 'react'

type SideColumnProps = {
  title: string
  /** Whether there is room beside the texts; else it is folded away above or below them. */
  isBeside: boolean
  children: ReactNode
}

/** Something to have at hand without being in the way: a column where there is room, else a fold. */
export function SideColumn({ title, isBeside, children }: SideColumnProps) {
  return (
    <details
      open={isBeside}
      className={`no-print text-[0.8125rem] ${
        isBeside
          ? 'sticky top-0 max-h-dvh self-start overflow-y-auto py-4'
          : 'border-rule border-b py-2.5'
      }`}
    >
      <summary className="text-soft hover:text-ink w-fit font-medium">{title}</summary>
      <div className={`py-3 ${isBeside ? 'space-y-6' : 'grid gap-6 sm:grid-cols-2'}`}>
        {children}
      </div>
    </details>
  )
}
