import type { ClauseKind } from '../model/clause.ts'

/** One clause found in a text. Offsets are UTF-16 units of the text as given, `end` exclusive. */
export type SegmentedClause = {
  /** `c1`, `c2`, … in document order. */
  id: string
  /** Id of the clause it stands in. Parents come before their children; spans never overlap. */
  parent: string | null
  kind: ClauseKind
  label: string | null
  heading: string | null
  start: number
  end: number
  /** Where the wording begins, after label and heading. */
  textStart: number
  /** A page number, the running heads beside it, or a drawn rule: none of the document's words (S8). */
  isFurniture?: true
}

/** A text cut into clauses: in document order, without overlap, together covering all but white space. */
export type Segmentation = { clauses: readonly SegmentedClause[]; exhausted: boolean }
