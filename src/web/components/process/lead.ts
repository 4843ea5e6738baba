import type { ProcessOverview } from '../../../core/model/read-models.ts'
import { isKnownOnlyThroughReports } from '../../draft-facts.ts'
import { formatDate } from '../../../core/phrases/format-date.ts'
import { count } from '../../../core/phrases/record-words.ts'

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function inWords(number: number): string {
  return WORDS[number] ?? number.toLocaleString('en')
}

/** What the process holds, in a sentence or two made from the data alone. */
export function leadOf({ process, drafts }: ProcessOverview): string {
  const { counts, dateStart, dateEnd } = process
  if (counts.drafts === 0) return 'No drafts are recorded here yet.'
  const span =
    dateStart === null || dateEnd === null
      ? ''
      : ` between ${formatDate(dateStart)} and ${formatDate(dateEnd)}`
  const held = `${count(counts.drafts, 'draft')} of ${count(counts.instruments, 'instrument')}${span}, through ${count(counts.witnesses, 'source')}.`
  const hearsay = drafts.filter(isKnownOnlyThroughReports).length
  if (hearsay === 0) return held
  const [subject, verb] = hearsay === 1 ? ['one', 'is'] : [inWords(hearsay), 'are']
  return `${held} Of the drafts, ${subject} ${verb} known only through what others said of them.`
}
