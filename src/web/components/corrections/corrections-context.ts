import { createContext, use } from 'react'
import type { KnownClauses } from '../../../core/compare/decisions/settle-decisions.ts'
import type { Decision } from '../../../core/model/alignment.ts'
import type { Versions } from './use-versions.ts'

/** Who saves, and why if they say so. */
export type Signature = { author: string; note: string | null }

/** People's decisions about one comparison: those that are saved, those that are not yet, and what can be done. */
export type Corrections = Versions & {
  /** The decisions that are applied, saved or not; `null` while they are being read. */
  decisions: readonly Decision[] | null
  /** What is not saved yet. */
  made: readonly Decision[]
  undone: readonly Decision[]
  /** Number of the version that the unsaved ones build on. */
  basedOn: number
  /** Whether a reader may decide now: on the latest version only, and not while a save is under way. */
  canDecide: boolean
  decide: (decision: Decision, known: KnownClauses) => void
  undo: (decision: Decision) => void
  /** Take decisions in beneath those that are here, which win. */
  takeOver: (earlier: readonly Decision[]) => void
  /** Throw away what is not saved; how many decisions that were, until something else is decided. */
  discard: () => void
  discarded: number
  /** Take back the throwing away, or let it be final. */
  restore: () => void
  forget: () => void
  /** Show another version; `null`: the latest, whatever comes. */
  show: (number: number | null) => void
  /** Begin a new version with the decisions of an older one. */
  goBackTo: (number: number) => void
  /** Bring the unsaved ones over to what somebody else saved meanwhile. */
  takeIn: () => void
  save: (signature: Signature) => void
  isSaving: boolean
  failure: Error | null
}

export const CorrectionsContext = createContext<Corrections | null>(null)

/** People's decisions about the comparison that a component stands in. */
export function useCorrections(): Corrections {
  const corrections = use(CorrectionsContext)
  if (corrections === null) throw new Error('This belongs inside a comparison')
  return corrections
}
