import { compareWords } from '../../../src/core/compare/diff-words.ts'
import {
  findForceChanges,
  type PartialSides,
} from '../../../src/core/compare/find-force-changes.ts'

/** `F1 shall > may (weaker)` for each change of force between two wordings. */
export function force(before: string, after: string, language = 'en'): string[] {
  return forceIn({ before: false, after: false }, [before, after], language)
}

/** The same of texts that may leave out anything. */
export function forceIn(
  partial: PartialSides,
  [before, after]: readonly [string, string],
  language = 'en',
): string[] {
  const { spans } = compareWords({ before, after, language, markedFor: 'rules' })
  return findForceChanges(spans, language, partial).map((change) => {
    const direction = change.direction ? ` (${change.direction})` : ''
    return `${change.rule} ${change.before?.text ?? '–'} > ${change.after?.text ?? '–'}${direction}`
  })
}

/** Both texts may leave out anything. */
export const EXCERPTS = { before: true, after: true }
