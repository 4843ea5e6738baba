import { capitalised } from '../phrases/record-words.ts'
import { authorName, initialledName } from './author-name.ts'
import { citeDate, dateInParentheses, dateInText } from './cite-date.ts'
import {
  clauseWords,
  heldWords,
  kindWords,
  shortHash,
  tabledWords,
  titleOf,
  versionWords,
} from './cite-words.ts'
import type { Cited } from './cited.ts'
import { issuedOn } from './issued-on.ts'
import { sourceWords } from './source-words.ts'

/** A run of a reference; titles of works that stand by themselves are italic. */
export type CiteRun = { text: string; isItalic: boolean }

/**
 * A reference after the Publication Manual of the APA (7th edition, 10.16, webpages): author, date,
 * title, source. Without an author the title moves to the front. Version and hash identify the work, so
 * they stand in parentheses after its title; brackets say what it is; how it is known belongs to the
 * source. The day of access stands where the manual has it for pages that change. `accessed` is the
 * reader's day.
 */
export function citeApa(cited: Cited, accessed: string): CiteRun[] {
  const title = { text: titleOf(cited), isItalic: true }
  const { version, hashes } = versionWords(cited)
  const identity = [...(version === null ? [] : [capitalised(version)]), ...hashes.map(shortHash)]
  const about = ` (${identity.join('; ')}) [${describe(cited)}].`
  const issued = issuedOn(cited)
  const date = `(${issued === null ? 'n.d.' : dateInParentheses(issued)}).`
  const access = `Retrieved ${dateInText(citeDate(accessed))}, from ${cited.url}`
  const source = [knownThrough(cited), heldWords(cited)].map((part) => `${capitalised(part)}.`)
  const rest = [...source, access].join(' ')
  if (cited.kind === 'text' || cited.saved === null)
    return [title, plain(`${about} ${date} ${rest}`)]
  const author = initialledName(authorName(cited.saved.author))
  const first = author.endsWith('.') ? author : `${author}.`
  return [plain(`${first} ${date} `), title, plain(`${about} ${rest}`)]
}

const plain = (text: string): CiteRun => ({ text, isItalic: false })

/** What sort of work it is, in a few words. */
function describe(cited: Cited): string {
  if (cited.kind === 'comparison') return 'Clause-by-clause comparison'
  const { text, clause } = cited
  const whole = [kindWords(text), tabledWords(text)].filter((part) => part !== null).join(' ')
  return capitalised(clause ? `${clauseWords(clause)} of the ${whole}` : whole)
}

function knownThrough(cited: Cited): string {
  if (cited.kind === 'text') return sourceWords(cited.text, cited.clause)
  return `the first text: ${sourceWords(cited.before)}; the second: ${sourceWords(cited.after)}`
}
