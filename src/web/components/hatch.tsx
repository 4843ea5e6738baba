import type { ReactNode } from 'react'

type HatchProps = { children: ReactNode; inline?: boolean }

/** Not covered: a place where we know nothing, said in words on a hatched ground. Never a deletion. */
export function Hatch({ children, inline = false }: HatchProps) {
  if (inline)
    return (
      <span className="mark-hatch text-soft text-small px-1.5 py-px font-sans">{children}</span>
    )
  return (
    <div className="mark-hatch text-soft text-ui px-4 py-3 font-sans">
      <div className="max-w-prose">{children}</div>
    </div>
  )
}
