import type { Coverage, Witness } from '../../../core/model/draft.ts'
import { capitalised, EXTENT_WORDS, MODE_WORDS } from '../../../core/phrases/record-words.ts'

/** What a source claims to give, and what of that our record holds, in sentences. */
export function coverageWords(witness: Witness, coverage: Coverage): string[] {
  const claim = `This source gives ${EXTENT_WORDS[witness.coverage]}, ${MODE_WORDS[witness.mode]}.`
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
