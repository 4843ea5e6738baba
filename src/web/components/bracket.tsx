import type { ReactNode } from 'react'

type BracketProps = {
  children: ReactNode
  /** The sides that want this text; empty where nobody is named. */
  by?: readonly string[]
}

/** Text that is not agreed, in its brackets, with the side that wants it: `[Belarus — Russia]`. */
export function Bracket({ children, by = [] }: BracketProps) {
  return (
    <span className="mark-bracket text-amended">
      <span className="sr-only">in brackets: </span>[{children}
      {by.length > 0 && <> — {by.join(', ')}</>}]
    </span>
  )
}
