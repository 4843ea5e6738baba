import type { FilledRow } from '../../../core/compare/select-rows.ts'

type Frame = Record<'before' | 'after', { revision: { hash: string } }>

/**
 * Attributes of an element that shows both wordings of a row as one text: whose they are, so that notes
 * can be written and marked there. None where either side has several clauses: then it is no clause's own.
 * Without marks the text is that of the newer clause, and the older's only if it is the same.
 */
export function inlineWording({ before, after }: FilledRow, frame: Frame, isMarked: boolean) {
  const [older, ...olders] = before
  const [newer, ...newers] = after
  if (!older || !newer || olders.length + newers.length > 0) return {}
  const ofNewer = { 'data-clause': newer.id, 'data-revision': frame.after.revision.hash }
  if (!isMarked && older.text !== newer.text) return ofNewer
  return {
    ...ofNewer,
    'data-clause-before': older.id,
    'data-revision-before': frame.before.revision.hash,
  }
}
