import { findContentProblems } from '../core/bundle/find-content-problems.ts'
import type { RevisionContent } from '../core/model/draft.ts'
import { InvalidFields } from './invalid-fields.ts'

/** More than these problems at once help nobody. */
const MOST_FIELDS = 50

/** Fails unless the content of a save can be stored; names each place within the save. */
export function checkContent(content: RevisionContent): void {
  const found = findContentProblems(content)
  if (found.length === 0) return
  throw new InvalidFields(
    Object.fromEntries(
      found.slice(0, MOST_FIELDS).map(([path, sentence]) => [`revision.${path}`, sentence]),
    ),
  )
}
