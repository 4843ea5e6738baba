import type { ClauseKind } from '../model/clause.ts'

/** What the aligner needs of a clause. `Clause` of the model fits. */
export type AlignableClause = {
  id: string
  parent: string | null
  kind: ClauseKind
  label: string | null
  heading: string | null
  text: string
}

/** What became of clauses, as the engine sees it. `inserted` has no before, `dropped` no after. */
export type ClauseLink = {
  before: readonly string[]
  after: readonly string[]
  kind: 'kept' | 'amended' | 'split' | 'merged' | 'inserted' | 'dropped'
  moved: boolean
  renumbered: boolean
  confidence: number
}

/** The engine's answer. Every clause of both sides lies in exactly one link. */
export type ClauseAlignment = { links: readonly ClauseLink[]; exhausted: boolean }
