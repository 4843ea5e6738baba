import type { Decision } from '../model/alignment.ts'
import type { AnnotationEdit, NoteSubject } from '../model/annotation.ts'
import type { SavedSide } from '../model/comparison.ts'
import { canonicalJson, sha256 } from '../model/content-hash.ts'

/** A note with what it is about, as it stood at the edit that was chosen. */
export type CitedNote = { note: string; subject: NoteSubject; edit: AnnotationEdit }

/** All that a reader of a saved comparison is shown. */
export type ShownComparison = {
  before: SavedSide
  after: SavedSide
  decisions: readonly Decision[]
  view: string
  caption: string
  notes: readonly CitedNote[]
  resultHash: string
}

/** The hash by which a saved comparison is cited: another one as soon as anything shown is another. */
export function hashComparison(shown: ShownComparison): Promise<string> {
  const { before, after, decisions, view, caption, notes, resultHash } = shown
  return sha256(canonicalJson({ before, after, decisions, view, caption, notes, resultHash }))
}
