import type { BracketedTitle } from './bracketed-title.ts'

const OPENED = /^(\*{1,2}|_{1,2})(?!\1)/u
const LONGEST = 120

/**
 * The title that is set in bold together with its label, where wording follows it: `Guarantors` of
 * `**2.1. Guarantors.** The States …`. `label` is all that stands before the wording.
 */
export function titleInBold(label: string, wording: string): BracketedTitle | null {
  const mark = OPENED.exec(label)?.[1]
  if (mark === undefined || label.includes(mark, mark.length)) return null
  const end = wording.slice(0, LONGEST).indexOf(mark)
  const title = wording.slice(0, Math.max(end, 0)).replace(/[.:]$/u, '').trim()
  if (title === '') return null
  const rest = wording.slice(end + mark.length)
  return { title, length: wording.length - rest.trimStart().length }
}
