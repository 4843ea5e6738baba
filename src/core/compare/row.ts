import type { Unagreed } from './brackets/bracket-moves.ts'
import type { CoverageNote, Extent } from '../model/draft.ts'
import type { DecidedBy } from '../model/lineage.ts'
import type { TermChange } from './diff-terms.ts'
import type { MovedWords } from './moved-words.ts'
import type { SaidElsewhere } from './said-elsewhere.ts'
import type { UnusedDecision } from './decisions/settle-decisions.ts'

/** Why we may say that a clause is not in a draft (rule C2). */
export type AbsenceSupport =
  | { kind: 'full-text'; note: string | null }
  | ({ kind: 'statement' } & CoverageNote)

/**
 * Why a source tells us nothing about a clause (rule C3). `named`: the record lists it as not seen.
 * `other-language`: nobody has matched the texts across languages, as far as these are known (rule C6). `set-apart`: a person
 * said that the clause on the other side is another one (rule A11).
 */
export type SilenceReason =
  | ({ kind: 'named' } & CoverageNote)
  | { kind: 'partial'; extent: Extent; note: string | null }
  | { kind: 'other-language' }
  | { kind: 'set-apart' }

/** What a revision says of a clause that it does not hold. */
export type Absence =
  | { state: 'absent'; support: AbsenceSupport }
  | { state: 'not-covered'; reason: SilenceReason }

/**
 * Where a clause was known before the draft that brings it: in the earliest draft that holds it, or in
 * `another-source` of the draft before (rule C3).
 */
export type KnownFrom =
  | { kind: 'draft'; draft: string; title: string; date: string }
  | { kind: 'another-source'; draft: string }

/**
 * What happened to a clause. `added` and `dropped` are said only with support. Without it the row is
 * `not-covered`: one of the two sides does not cover it; or `first-seen`: before does not, and no
 * draft before after, and no other clause of before, is known to say it. `moved`: a clause of one side
 * only, whose words stand in other clauses of the other side (W10).
 */
export type RowChange =
  | 'kept'
  | 'amended'
  | 'split'
  | 'merged'
  | 'added'
  | 'first-seen'
  | 'dropped'
  | 'moved'
  | 'not-covered'

/** One line of a comparison. Ids are clause ids of the two revisions, in document order. */
export type Row = {
  /** Stable within a comparison and usable in a link: the lineage where known, else a clause id. */
  id: string
  change: RowChange
  /**
   * Of words that were kept: that they came into brackets which hold several clauses, or left such, or
   * that others want these (B5); or that they came into options, or left these (B6). Missing: nothing did.
   */
  rebracketed?: Unagreed
  before: readonly string[]
  after: readonly string[]
  /** Of the clause, or of its words. Said only where both sides stand in their document's own order (rule A6). */
  moved: boolean
  /** Said only where both labels were seen (rule A7). */
  renumbered: boolean
  /** 0 to 1; 1 where the record or a person decided. */
  confidence: number
  decidedBy: DecidedBy
  /** Name of the person, where a person decided. */
  decidedByName: string | null
  /** Of a clause that nobody else belongs to: the person who put its match together with others. */
  leftBy?: string
  /** What the empty side says; `null` where both sides hold a clause. */
  absence: Absence | null
  /** Of a clause that only after holds: where it was known before; `null` where nowhere. */
  knownFrom: KnownFrom | null
  terms: readonly TermChange[]
  /** Terms, or words, that one side does not have in this row, but in others. */
  elsewhere: readonly SaidElsewhere[]
}

/** A lineage known from other drafts that neither revision holds: shown, so that silence is not read as deletion. */
export type SilentLineage = { lineage: string; heading: string; before: Absence; after: Absence }

/** Rows per change, and how many of them moved or were renumbered. Headings without wording are counted only where they were dropped or added. */
export type RowCounts = Record<CountedChange, number> & {
  /** How many of `moved` are rows of that change, under which alone they are counted (W10). Missing: not known. */
  wordsMoved?: number
}

/** What rows are counted by, and chosen by in a link. */
export type CountedChange = RowChange | 'renumbered'

/** What changed between two revisions, clause by clause. Words are compared row by row, on demand. */
export type ClauseComparison = {
  engine: string
  rows: readonly Row[]
  /** Words that left one row and stand in another now (W9). */
  moved: readonly MovedWords[]
  silent: readonly SilentLineage[]
  counts: RowCounts
  /** Whether the two texts are in one language; across languages no words are compared. */
  sameLanguage: boolean
  /** Whether a budget ran out, so that something was not compared. */
  exhausted: boolean
  /** People's decisions that could not be followed, so that none falls without a word. */
  unusedDecisions: readonly UnusedDecision[]
}
