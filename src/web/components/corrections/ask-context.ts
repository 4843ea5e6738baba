import { createContext } from 'react'
import type { FilledRow } from '../../../core/compare/select-rows.ts'

/** A row that a reader wants to decide about, and the button that they asked with. */
export type Asked = {
  filled: FilledRow
  trigger: HTMLElement
  /** A clause of the other side that may belong to the row: then the choice of clauses opens with it. */
  offer?: string
}

/** The way from a row to the desk; `null` where nothing can be decided. Never changes, so rows need not render again. */
export const AskContext = createContext<((asked: Asked) => void) | null>(null)
