import type { Absence, SilenceReason } from '../compare/row.ts'
import type { Extent } from '../model/draft.ts'

/** What an empty cell says: one sentence, a remark where the record has one, and what it rests on. */
export type AbsenceWords = {
  sentence: string
  remark: string | null
  sources: readonly string[]
  /** `false`: nobody knows, and the cell is hatched. `true`: a source supports that it is not there. */
  isSupported: boolean
}

const GIVES: Record<Extent, string> = {
  full: 'gives the full text, but this part could not be read',
  excerpt: 'gives an excerpt, and no clause of it matches this one',
  summary: 'sums the draft up, and no clause of it matches this one',
}

/** What else is known of an empty cell. */
type Besides = {
  /** Other clauses of this side say the same terms, so that it is not without information. */
  isSaid: boolean
  /** Who put the clause that matched it together with another. */
  leftBy?: string | undefined
}

/** Say why a side holds no clause. Silence of a source is never worded as a deletion. */
export function absenceWords(
  absence: Absence,
  { isSaid, leftBy }: Besides = { isSaid: false },
): AbsenceWords {
  if (absence.state === 'absent') {
    const { support } = absence
    if (support.kind === 'full-text') {
      const match = leftBy === undefined ? 'No clause here matches it' : matchPutBy(leftBy)
      const sentence = `${match}, and this source gives every clause.`
      return { sentence, remark: support.note, sources: [], isSupported: true }
    }
    const what = support.label === null ? '' : ` (${support.label})`
    return {
      sentence: `Recorded as not in this draft${what}.`,
      remark: support.note,
      sources: support.sources,
      isSupported: true,
    }
  }
  const silence =
    leftBy !== undefined && absence.reason.kind === 'partial'
      ? { sentence: `${matchPutBy(leftBy)}.` }
      : silenceWords(absence.reason, isSaid)
  return { sources: [], remark: null, ...silence, isSupported: false }
}

const matchPutBy = (name: string) => `The clause here that it matched was put elsewhere by ${name}`

type SilenceWords = Pick<AbsenceWords, 'sentence'> & Partial<AbsenceWords>

function silenceWords(reason: SilenceReason, isSaid: boolean): SilenceWords {
  switch (reason.kind) {
    case 'partial':
      if (isSaid) return { sentence: 'No clause here matches it, but others say:' }
      return {
        sentence: `No information. This source ${GIVES[reason.extent]}.`,
        remark: reason.note,
      }
    case 'named': {
      const which = reason.label === null ? 'This part' : `This part (${reason.label})`
      return {
        sentence: `No information. ${which} could not be seen.`,
        remark: reason.note,
        sources: reason.sources,
      }
    }
    case 'other-language':
      return {
        sentence:
          'Not matched. The two texts are not known to be in one language, so nothing is said of what is missing.',
      }
    case 'set-apart':
      return { sentence: 'A person decided that the clause here is not the same one.' }
    default:
      return reason satisfies never
  }
}
