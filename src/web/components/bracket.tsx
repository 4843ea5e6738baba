import type { ReactNode } from 'react'

type BracketProps = {
  children: ReactNode
  /** The sides that want this text; empty where nobody is named. */
  by?: readonly string[]
}

/** Text that one side wants, in its brackets, with that side named: `[Belarus — Russia]`. */
export function Bracket({ children, by = [] }: BracketProps) {
  return (
    <span className="mark-bracket text-amended">
      <span className="sr-only">in brackets: </span>[{children}
      {by.length > 0 && <> — {by.join(', ')}</>}]
    </span>
  )
}
