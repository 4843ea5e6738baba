import { endWithoutNote } from '../note-marks.ts'

/** Whether wording may be the end of a list's member before the last: in a comma, or a conjunction. */
export function endsMember(text: string, end: number): boolean {
  const ending = endOf(text, end)
  return COMMA.test(ending) || CONJUNCTION.test(ending)
}

/** Likewise, where a conjunction alone may as well stand in the middle of a sentence. */
export function endsListed(text: string, end: number): boolean {
  const ending = endOf(text, end)
  return COMMA.test(ending) || LISTED.test(ending)
}

const CONJUNCTION = /\s(?:and|or|und|oder|et|ou|y|o|e|и|или|та|або|і)$/u
const LISTED = new RegExp(`[;,]${CONJUNCTION.source}`, 'u')
const COMMA = /[,،]$/u

function endOf(text: string, end: number): string {
  const last = endWithoutNote(text, end)
  return text.slice(Math.max(0, last - 8), last)
}
