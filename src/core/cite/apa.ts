import { capitalised } from '../phrases/record-words.ts'
import { citeDate, dateInParentheses, dateInText } from './cite-date.ts'
import {
  clauseWords,
  heldWords,
  kindWords,
  oneLine,
  shortHash,
  sourceWords,
  tabledWords,
  titleOf,
  versionWords,
} from './cite-words.ts'
import type { Cited } from './cited.ts'
import { issuedOn } from './issued-on.ts'

/** A run of a reference; titles of works that stand by themselves are italic. */
export type CiteRun = { text: string; isItalic: boolean }

/**
 * A reference after the Publication Manual of the APA (7th edition, 10.16, webpages): author, date,
 * title, source. Without an author the title moves to the front. What the manual has no place for
 * stands in the brackets that describe the work. `accessed` is the reader's day.
 */
export function citeApa(cited: Cited, accessed: string): CiteRun[] {
  const title = { text: titleOf(cited), isItalic: true }
  const { version, hashes } = versionWords(cited)
  const number = version === null ? '' : ` (${capitalised(version)})`
  const about = `${number} [${[...describe(cited), ...hashes.map(shortHash)].join('; ')}].`
  const issued = issuedOn(cited)
  const date = `(${issued === null ? 'n.d.' : dateInParentheses(issued)}).`
  const access = `Retrieved ${dateInText(citeDate(accessed))}, from ${cited.url}`
  const source = `${capitalised(heldWords(cited))}. ${access}`
  if (cited.kind === 'text' || cited.saved === null)
    return [title, plain(`${about} ${date} ${source}`)]
  const author = oneLine(cited.saved.author)
  const first = author.endsWith('.') ? author : `${author}.`
  return [plain(`${first} ${date} `), title, plain(`${about} ${source}`)]
}

const plain = (text: string): CiteRun => ({ text, isItalic: false })

function describe(cited: Cited): string[] {
  if (cited.kind === 'comparison')
    return [`Comparison; ${[cited.before, cited.after].map(sourceWords).join('; ')}`]
  const { text, clause } = cited
  return [
    clause && capitalised(clauseWords(clause)),
    [capitalised(kindWords(text)), tabledWords(text)].filter((part) => part !== null).join(', '),
    sourceWords(text),
  ].filter((part) => part !== null)
}
