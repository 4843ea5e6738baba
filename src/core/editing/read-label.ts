import { segmentText } from '../text/segment-text.ts'
import type { WorkingCopy } from './working-copy.ts'

/** A label stands within this many characters, or it is none. */
const LABEL_REGION = 200

/**
 * Look for a label at the beginning of an unlabelled clause's wording, as the segmenter would: what
 * stands behind a split may begin with one. The same working copy where there is none.
 */
export function readLabel(copy: WorkingCopy, key: string): WorkingCopy {
  const index = copy.clauses.findIndex((clause) => clause.key === key)
  const clause = copy.clauses[index]
  if (!clause || clause.label !== null) return copy
  const beginning = copy.text.slice(clause.start, Math.min(clause.end, clause.start + LABEL_REGION))
  const [found] = segmentText(beginning, { language: 'en' }).clauses
  if (!found || found.label === null || found.heading !== null) return copy
  const { label, kind, textStart } = found
  const labelled = { ...clause, label, kind, textStart: clause.start + textStart }
  return { ...copy, clauses: copy.clauses.with(index, labelled) }
}
