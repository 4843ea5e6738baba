import type { Annotation } from '../model/annotation.ts'
import type { PinnedNote } from './carried-note.ts'

/**
 * A note as it stands in one revision, ready to be carried: its words there, or the clauses of its
 * change there. `null` where the note is not about this revision; replies go with what they answer.
 */
export function pinNote({ id, subject }: Annotation, revision: string): PinnedNote | null {
  if (subject.kind === 'reply') return null
  if (subject.kind === 'wording') {
    const { target } = subject
    if (target.revision !== revision) return null
    return { id, clauses: [target.clause], words: target.words }
  }
  const side = [subject.after, subject.before].find((held) => held.revision === revision)
  return side && side.clauses.length > 0 ? { id, clauses: side.clauses, words: null } : null
}
