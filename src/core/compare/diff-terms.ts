import type { Figure, Membership, Term, TermDefinition, TermValue } from '../model/term.ts'

/** A member of a set of parties on its way from before to after. `was` and `is` differ for `amended`. */
export type MemberChange = {
  id: string
  change: 'kept' | 'added' | 'dropped' | 'amended'
  was: Membership | null
  is: Membership | null
}

/** One side's figure. `difference` and `percent` only where both are exact numbers and before is not 0. */
export type FigureChange = {
  side: string | null
  before: Figure['range']
  after: Figure['range']
  difference: number | null
  percent: number | null
}

type TermChangeBase = {
  key: string
  /** `null` where the process defines no such term: shown with its key. */
  definition: TermDefinition | null
  /** `before-only` / `after-only`: the other side's clause does not state it, which is not a deletion. */
  change: 'kept' | 'amended' | 'added' | 'dropped' | 'before-only' | 'after-only'
  before: TermValue | null
  after: TermValue | null
}

/** What happened to one typed value. */
export type TermChange = TermChangeBase &
  (
    | { kind: 'set'; members: readonly MemberChange[] }
    | { kind: 'amount'; figures: readonly FigureChange[] }
    | { kind: 'plain' }
  )

/** Input of `diffTerms`. `null`: that side holds no clause. */
export type TermsOfSide = readonly Term[] | null
