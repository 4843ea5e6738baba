import type { RevisionSummary } from '../model/draft.ts'
import type { WitnessView } from '../model/read-models.ts'
import { EXTENT_WORDS, MODE_WORDS } from './record-words.ts'

/** Whose wording a revision holds: the record's own paraphrase, a person's correction of that, or a text that a person entered. */
export type WhoseWords = 'record' | 'correction' | 'entered'

type Authored = Pick<RevisionSummary, 'author'>
type Recorded = Pick<WitnessView, 'origin'> & { revisions: readonly Authored[] }
type Held = { witness: Recorded; revision: Authored }

/**
 * Decide whose words stand in a revision. The record's own revisions are the first ones of its
 * witnesses, and those that a newer record brought.
 */
export function whoseWords({ witness, revision }: Held): WhoseWords {
  if (witness.origin !== 'record') return 'entered'
  return revision.author === witness.revisions[0]?.author ? 'record' : 'correction'
}

/** Whether a text leaves out what its source says: the record's paraphrase, corrected or not. */
export const isParaphrase = (held: Held) => whoseWords(held) !== 'entered'

/** Said above texts of which one at least is the record's own wording. */
export const PARAPHRASE_WORDS =
  'Clause texts of the record are our own paraphrase: the marks show where our wording differs.'

const HERE: Record<WhoseWords, string> = {
  record: ' at the source, paraphrased here',
  correction: ' at the source, paraphrased and corrected here',
  entered: '',
}

type Given = Recorded & Pick<WitnessView, 'coverage' | 'mode'>

/**
 * How much of a draft a source gives, and how; and where our text is not the source's: "an excerpt,
 * word for word at the source, paraphrased here". `revision` is the one that is shown; missing: the latest.
 */
export function givenWords(
  witness: Given,
  revision: Authored | undefined = witness.revisions.at(-1),
): string {
  const given = `${EXTENT_WORDS[witness.coverage]}, ${MODE_WORDS[witness.mode]}`
  return revision ? `${given}${HERE[whoseWords({ witness, revision })]}` : given
}
