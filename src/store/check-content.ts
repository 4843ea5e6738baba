import { findContentProblems } from '../core/bundle/find-content-problems.ts'
import type { RevisionContent } from '../core/model/draft.ts'
import { refuseProblems } from './invalid-fields.ts'

/** Fails unless the content of a save can be stored; names each place within the save. */
export function checkContent(content: RevisionContent): void {
  refuseProblems(
    findContentProblems(content).map(([path, sentence]) => [`revision.${path}`, sentence]),
  )
}
