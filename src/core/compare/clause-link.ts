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

/** Ids of a clause before and a clause after. */
export type ClausePair = { before: string; after: string }

export type AlignOptions = {
  /** Links that a person or the record decided: kept as they are, and used to find the others. */
  given?: readonly ClausePair[]
  /** Pairs that a person set apart: never linked, unless given. Either may find somebody else. */
  forbidden?: readonly ClausePair[]
  /** Work that may be spent, in looked-up words; what remains when it is spent is not compared. */
  budget?: number
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
