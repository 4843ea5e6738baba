import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { joinTexts, type WordingRun, type WordingSide } from '../../../core/compare/wording-runs.ts'
import { asParagraphs } from '../paragraphs.ts'
import type { AllRows } from './all-rows.ts'

type Texts = { before: string; after: string }

/** Both wordings of a row as they are shown, each as long as it is. */
export function shownTexts({ before, after }: FilledRow, widthOn: AllRows['widthOn']): Texts {
  return {
    before: asParagraphs(joinTexts(before), widthOn('before')),
    after: asParagraphs(joinTexts(after), widthOn('after')),
  }
}

/** The runs of a row's wording, or of both wordings in one, with the words as they are shown. */
export function asShown(
  runs: readonly WordingRun[],
  side: WordingSide,
  shown: Texts,
): readonly WordingRun[] {
  const at = { before: 0, after: 0 }
  return runs.map((run) => {
    const own = side === 'both' ? (run.kind === 'added' ? 'after' : 'before') : side
    const text = shown[own].slice(at[own], at[own] + run.text.length)
    if (side !== 'after' && run.kind !== 'added') at.before += run.text.length
    if (side !== 'before' && run.kind !== 'dropped') at.after += run.text.length
    return { ...run, text }
  })
}
