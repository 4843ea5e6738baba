import type { Clause, ClauseKind } from '../model/clause.ts'
import { isPageMark } from '../text/lines/find-furniture.ts'
import type { Segmentation, SegmentedClause } from '../text/segmentation.ts'

/** One clause while a person is still putting a pasted text in order. */
export type WorkingClause = {
  /** Never given twice within a working copy, so that undo and focus find the same clause again. */
  key: string
  /** Level in the outline: 0 at the top, at most one more than the clause before it. */
  depth: number
  kind: ClauseKind
  label: string | null
  heading: string | null
  /** UTF-16 offsets in the working copy's text, `end` exclusive. Clauses never overlap. */
  start: number
  end: number
  /** Where the wording begins, after label and heading. */
  textStart: number
  /** Left out, by the person or as page furniture: shown, can be restored, not saved as a clause. */
  dropped: boolean
  /** The clause of an earlier revision that this one corrects, with what was known about it. */
  base: Clause | null
}

/** A text with the clauses found in it. Every operation gives a new one and leaves the text's order alone. */
export type WorkingCopy = {
  text: string
  clauses: readonly WorkingClause[]
  /** How many keys were given so far. */
  keysGiven: number
}

/**
 * The clauses of a text as the segmenter found them. Left out are page numbers set off by signs or
 * words, with their running heads (S8); a bare number may be something else.
 */
export function beginWorkingCopy(text: string, segmentation: Segmentation): WorkingCopy {
  const depths = new Map<string, number>()
  const clauses: WorkingClause[] = []
  for (const found of segmentation.clauses) {
    const deepest = (clauses.at(-1)?.depth ?? -1) + 1
    const dropped = isPageMark(text, found)
    // Below what stands before it, a page number parts nothing from what it stands in.
    const depth = dropped ? deepest : Math.min(depthOf(found, depths), deepest)
    depths.set(found.id, depth)
    clauses.push({ ...workingClause(found, depth, `k${clauses.length + 1}`), dropped })
  }
  return { text, clauses, keysGiven: clauses.length }
}

function depthOf(found: SegmentedClause, depths: ReadonlyMap<string, number>): number {
  return found.parent === null ? 0 : (depths.get(found.parent) ?? -1) + 1
}

function workingClause(found: SegmentedClause, depth: number, key: string): WorkingClause {
  const { kind, label, heading, start, end, textStart } = found
  return { key, depth, kind, label, heading, start, end, textStart, dropped: false, base: null }
}

/** The wording of a clause exactly as it stands in the text. */
export function wordingOf(copy: WorkingCopy, clause: WorkingClause): string {
  return copy.text.slice(clause.textStart, clause.end)
}

/** Labels that more than one kept clause carries, with how many do. Allowed, but worth saying. */
export function duplicateLabels(copy: WorkingCopy): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const parents: string[] = []
  for (const { label, depth, dropped } of copy.clauses) {
    // "(a)" under Article 1 and "(a)" under Article 2 are two different places.
    const place = [...parents.slice(0, depth), label?.trim() ?? ''].join(' › ')
    parents.splice(depth, Infinity, label?.trim() ?? '')
    if (label?.trim() && !dropped) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return new Map([...counts].filter(([, count]) => count > 1))
}
