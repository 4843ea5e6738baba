import { KIND_WORDS } from '../phrases/record-words.ts'
import { citeDate, dateInText } from './cite-date.ts'
import type { Cited, CitedClause, CitedText } from './cited.ts'

const SHOWN_DIGITS = 12

/** A hash as people read it: the algorithm, and enough digits to tell it from others. */
export const shortHash = (hash: string): string => `sha256:${hash.slice(0, SHOWN_DIGITS)}`
/** The whole hash, for records that machines keep. */
export const fullHash = (hash: string): string => `sha256:${hash}`

/** One line: line ends and runs of white space as single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const LIST = new Intl.ListFormat('en-US', { type: 'conjunction' })

/** Names in a sentence: "Russia", "Russia and Ukraine", "Russia, Ukraine, and Turkey". */
const nameList = (names: readonly string[]) => LIST.format(names.map(oneLine))

/** Who tabled the draft, said of them and not as authorship (K3); `null` where nobody is known to have. */
export function tabledWords({ tabledBy }: CitedText): string | null {
  return tabledBy.length === 0 ? null : `tabled by ${nameList(tabledBy)}`
}

/** Our own record as what holds the text: "Travaux, record of …". */
export function containerWords(cited: Cited): string {
  const texts = textsOf(cited)
  const records = [...new Set(texts.flatMap(({ record }) => record ?? []))]
  return records.length === 0 ? 'Travaux' : `Travaux, record of ${nameList(records)}`
}

/** The texts that are cited: one, or the two of a comparison. */
export function textsOf(cited: Cited): readonly CitedText[] {
  return cited.kind === 'text' ? [cited.text] : [cited.before, cited.after]
}

/** Where the text is held, and whether the words there are the record's own (K4). */
export function heldWords(cited: Cited): string {
  const whose = textsOf(cited).map((text) => text.whose)
  const done = whose.includes('record')
    ? 'paraphrased '
    : whose.includes('correction')
      ? 'paraphrased and corrected '
      : ''
  return `${done}in ${containerWords(cited)}`
}

/** The clause in words: "Article 5 (3)", "Article 5 (“Guarantors”)", "a clause without a number in Article 5". */
export function clauseWords({ path, holder, heading }: CitedClause): string {
  const headed = heading === null ? null : `“${inner(heading)}”`
  if (path !== null) return headed === null ? path : `${path} (${headed})`
  const name = headed === null ? 'a clause without a number' : `the clause ${headed}`
  return holder === null ? name : `${name} in ${holder}`
}

/** What sort of draft: "draft treaty", "communiqué". */
export function kindWords({ kind }: CitedText): string {
  return kind === null || kind === 'other' ? 'draft' : KIND_WORDS[kind]
}

/** What is cited, by name. A comparison is named by both drafts. */
export function titleOf(cited: Cited): string {
  if (cited.kind === 'text') return oneLine(cited.text.title)
  const { before, after } = cited
  const isOneDraft = before.draft === after.draft
  const named = isOneDraft
    ? [before, after].map(({ source }) => oneLine(source.title))
    : [before, after].map(datedTitle)
  const of = isOneDraft ? `Two sources of ${oneLine(before.title)}` : 'Comparison of two drafts'
  return `${of}: ${named.join(' and ')}`
}

/** A title with its day, unless it says the year itself. */
function datedTitle({ title, date, precision }: CitedText): string {
  const day = citeDate(date, precision)
  const name = oneLine(title)
  return name.includes(String(day.year)) ? name : `${name} (${dateInText(day)})`
}

/** The number of our own record or of the saved version, and the hash that vouches for it (K1). */
export function versionWords(cited: Cited): { version: string | null; hashes: readonly string[] } {
  if (cited.kind === 'text')
    return { version: `revision ${cited.text.revision}`, hashes: [cited.text.hash] }
  if (cited.saved) return { version: `version ${cited.saved.number}`, hashes: [cited.saved.hash] }
  return { version: null, hashes: [cited.before.hash, cited.after.hash] }
}

/** A name inside quotation marks: its own double ones become single. */
export function inner(text: string): string {
  return oneLine(text)
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’')
}
