import type { WordSpan } from '../compare/word-span.ts'
import type { AbsenceSupport, SilenceReason } from '../compare/row.ts'
import type { QuotedWords } from '../model/annotation.ts'
import type { TextRange } from './quote-words.ts'

/** A note as it is carried: clauses of one revision, and the quoted words where it is about some. */
export type PinnedNote = {
  id: string
  /** One clause, or several where the note is about a change of several. */
  clauses: readonly string[]
  /** Only where there is one clause. `null`: the whole of it. */
  words: QuotedWords | null
}

/** Where a note stands in the newer text. `range: null` is the whole clause; an empty range, the place where words were. */
export type Place = { clause: string; range: TextRange | null }

/** Why nothing can be said of a note's words, beyond what coverage says. */
export type CarryReason =
  | SilenceReason
  /** The newer text is in another language; `clauses` are those that continue the note's clause. */
  | { kind: 'other-language'; clauses: readonly string[] }
  /** The note's own words do not stand in the text that it names. */
  | { kind: 'not-anchored' }

/**
 * What happened around words that are the same in the same clause: nothing; something else in the
 * clause changed; or brackets opened or closed around them, so that they are not agreed as they were.
 */
export type Around = 'same' | 'changed' | 'brackets'

/** Set where a clause was too long to be compared word by word: `words` stand as replaced (W8). */
type Coarse = { exhausted?: true }

/**
 * What became of a note's words (rules R4 to R9). `words` is the small difference: the quoted words
 * against what stands there now; all but `added` gives the quote back.
 */
export type Carried =
  | { state: 'unchanged'; places: readonly Place[]; around: Around }
  | ({ state: 'wording-changed'; places: readonly Place[]; words: readonly WordSpan[] } & Coarse)
  /** The same words in another place. */
  | ({ state: 'moved'; places: readonly Place[] } & Found)
  | ({
      state: 'split'
      places: readonly Place[]
      words: readonly WordSpan[]
      into: readonly string[]
    } & Coarse)
  | ({
      state: 'merged'
      places: readonly Place[]
      words: readonly WordSpan[]
      with: readonly string[]
    } & Coarse)
  | { state: 'dropped'; support: AbsenceSupport }
  | { state: 'not-covered'; reason: CarryReason }

/**
 * How moved words were found: their clause moved; they stand elsewhere in what became of their clause;
 * or they stand in exactly one clause of another lineage, which is a proposal and no more. `otherwise`
 * is what holds if a person says no to it.
 */
export type Found =
  | { by: 'clause' }
  | { by: 'wording'; otherwise: Carried }
  | { by: 'proposal'; otherwise: Carried }

/** The seven states, as the interface and the store name them. */
export type CarryState = Carried['state']

/** What became of one note between two revisions. */
export type CarriedNote = Carried & {
  note: string
  /** Id of the comparison's row that decided; `null` where the note stands in none. */
  row: string | null
  /** The row's confidence: 1 where the record or a person decided. */
  confidence: number
  /** Whether a person has to look: always, unless the words are unchanged and the clause is surely the same. */
  needsReview: boolean
}
