import { capitalised } from '../phrases/record-words.ts'
import { authorName, invertedName } from './author-name.ts'
import { citeDate, dateInText } from './cite-date.ts'
import type { Cited } from './cited.ts'
import {
  clauseWords,
  heldWords,
  inner,
  kindWords,
  oneLine,
  shortHash,
  tabledWords,
  titleOf,
  versionWords,
} from './cite-words.ts'
import { sourceWords } from './source-words.ts'

/**
 * A full note and an entry of the bibliography after the Chicago Manual of Style (17th and 18th
 * edition, notes and bibliography; 14.207, web content). `accessed` is the reader's day.
 */
export function citeChicago(cited: Cited, accessed: string): { note: string; entry: string } {
  const access = `accessed ${dateInText(citeDate(accessed))}`
  const author = authorOf(cited)
  const title = titleOf(cited)
  const facts = [...describe(cited), record(cited)]
  const hashes = versionWords(cited).hashes.map(shortHash)
  const note = [
    ...(author === null ? [] : [`${author},`]),
    `“${inner(title)},”`,
    ...[...facts, ...hashes, access].map((part) => `${part},`),
    `${cited.url}.`,
  ]
  const entry = [
    ...(author === null ? [] : [ended(invertedName(authorName(author)))]),
    `“${ended(inner(title))}”`,
    ...facts.map((part) => ended(capitalised(part))),
    ...hashes.map(ended),
    ended(capitalised(access)),
    `${cited.url}.`,
  ]
  return { note: note.join(' '), entry: entry.join(' ') }
}

const authorOf = (cited: Cited) =>
  cited.kind === 'comparison' && cited.saved ? oneLine(cited.saved.author) : null

/** What it is, and through whom it is known: the parts between title and record. */
function describe(cited: Cited): string[] {
  if (cited.kind === 'text') {
    const { text, clause } = cited
    return [
      clause && clauseWords(clause),
      `${kindWords(text)}, ${dateInText(citeDate(text.date, text.precision))}`,
      tabledWords(text),
      sourceWords(text, clause),
    ].filter((part) => part !== null)
  }
  const { before, after, saved } = cited
  const sources = [before, after].map((text) => sourceWords(text))
  return [
    ...(saved ? [dateInText(citeDate(saved.createdAt))] : []),
    `the first: ${sources.join('; the second: ')}`,
  ]
}

function record(cited: Cited): string {
  const { version } = versionWords(cited)
  return version === null ? heldWords(cited) : `${heldWords(cited)}, ${version}`
}

/** A part with its full stop, unless it ends with a sign of its own. */
function ended(part: string): string {
  return /[.?!…]”?$/.test(part) ? part : `${part}.`
}
