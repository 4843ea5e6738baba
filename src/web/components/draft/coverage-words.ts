import type { RevisionSummary } from '../../../core/model/draft.ts'
import type { WitnessView } from '../../../core/model/read-models.ts'
import { capitalised, EXTENT_WORDS } from '../../../core/phrases/record-words.ts'
import { givenWords } from '../../../core/phrases/whose-words.ts'

/** What a source claims to give, and what of that our record holds, in sentences. */
export function coverageWords(witness: WitnessView, revision: RevisionSummary): string[] {
  const { coverage } = revision
  const claim = `This source gives ${givenWords(witness, revision)}.`
  const held =
    witness.coverage === coverage.extent
      ? ''
      : `${capitalised(EXTENT_WORDS[coverage.extent])} of the draft is recorded here.`
  const whole = coverage.recordedWhole
    ? 'Every item that the source gives is recorded here.'
    : 'Not every item that the source gives could be read.'
  const meaning =
    coverage.extent === 'full'
      ? 'What does not stand here was not in the draft.'
      : 'What does not stand here is not thereby deleted: it is not covered.'
  return [claim, held, whole, meaning].filter((sentence) => sentence !== '')
}
