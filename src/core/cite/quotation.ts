import { baseLanguage } from '../text/base-language.ts'
import type { Cited, CitedText } from './cited.ts'
import { clauseWords, heldWords, kindWords, oneLine, tabledWords } from './cite-words.ts'
import { citeDate, dateInText } from './cite-date.ts'
import { sourceWords } from './source-words.ts'

/** Words of one clause as somebody takes them along. */
export type Quoted = {
  /** The words as they stand in the text, or the whole clause. */
  words: string
  /** Language of the words. */
  language: string
  direction: 'ltr' | 'rtl'
  from: Extract<Cited, { kind: 'text' }>
}

/** Opening and closing marks of each language; a hair of space belongs to the French ones. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  be: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  et: ['„', '“'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u202f', '\u202f»'],
  he: ['”', '”'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  hy: ['«', '»'],
  it: ['«', '»'],
  ja: ['「', '」'],
  ka: ['„', '“'],
  kk: ['«', '»'],
  lt: ['„', '“'],
  no: ['«', '»'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
}
const USUAL = ['“', '”'] as const

/** Words in the quotation marks of their language. The words themselves stay as they are (K7). */
export function inQuotationMarks(words: string, language: string): string {
  const [opening, closing] = MARKS[baseLanguage(language)] ?? USUAL
  return `${opening}${words}${closing}`
}

/**
 * Whether the words that are held say in other words what the text says: the record's own always do, and
 * those of a source that reports or retells it. Such words never stand in quotation marks (K7).
 */
export function isParaphrase({ whose, source: { mode } }: CitedText): boolean {
  return whose !== 'entered' || mode === 'paraphrase' || mode === 'oral'
}

/** The words as they are taken along: in their quotation marks, or called a paraphrase. */
export function takenWords({ words, language, from }: Quoted): string {
  return isParaphrase(from.text) ? `${PARAPHRASE} ${words}` : inQuotationMarks(words, language)
}

const PARAPHRASE = 'Paraphrase:'

/** Where the words stand: draft, clause, source, and our record. A paraphrase begins with what it was made after. */
export function quotationOrigin({ text, clause, url }: Quoted['from']): string {
  const day = dateInText(citeDate(text.date, text.precision))
  const isOther = isParaphrase(text)
  const parts = [
    isOther ? sourceWords(text, clause, 'after') : null,
    oneLine(text.title),
    `${kindWords(text)}, ${day}`,
    tabledWords(text),
    clause && clauseWords(clause),
    isOther ? null : sourceWords(text, clause),
    `${heldWords({ kind: 'text', text, clause, url })}, revision ${text.revision}`,
  ]
  return parts.filter((part) => part !== null).join('; ')
}

/** Words of a clause as plain text, with where they stand on a line of its own. */
export function quotationText(quoted: Quoted): string {
  return `${takenWords(quoted)}\n— ${quotationOrigin(quoted.from)}; ${quoted.from.url}`
}

/** The same for clipboards that hold rich text. Nothing in it is markup but what is made here. */
export function quotationHtml(quoted: Quoted): string {
  const { words, language, direction, from } = quoted
  const address = escapeHtml(from.url)
  const marked = (shown: string) => escapeHtml(shown).replaceAll('\n', '<br>')
  const place = `lang="${escapeHtml(language)}" dir="${direction}"`
  const taken = isParaphrase(from.text)
    ? `<p>${PARAPHRASE} <span ${place}>${marked(words)}</span></p>`
    : `<blockquote cite="${address}"><p ${place}>${marked(inQuotationMarks(words, language))}</p></blockquote>`
  return [
    taken,
    `<p>— ${escapeHtml(quotationOrigin(from))}; <a href="${address}">${address}</a></p>`,
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that stands in HTML as itself, also between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
