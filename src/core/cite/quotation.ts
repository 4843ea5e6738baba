import type { Cited } from './cited.ts'
import {
  clauseWords,
  heldWords,
  kindWords,
  oneLine,
  sourceWords,
  tabledWords,
} from './cite-words.ts'
import { citeDate, dateInText } from './cite-date.ts'

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
  const [opening, closing] = MARKS[language.toLowerCase().split('-')[0] ?? ''] ?? USUAL
  return `${opening}${words}${closing}`
}

/** Where quoted words stand: draft, clause, source, and our record. */
export function quotationOrigin({ text, clause, url }: Quoted['from']): string {
  const day = dateInText(citeDate(text.date, text.precision))
  const parts = [
    oneLine(text.title),
    `${kindWords(text)}, ${day}`,
    tabledWords(text),
    clause && clauseWords(clause),
    sourceWords(text),
    `${heldWords({ kind: 'text', text, clause, url })}, revision ${text.revision}`,
  ]
  return parts.filter((part) => part !== null).join('; ')
}

/** A quotation as plain text: the words in their marks, and where they stand on a line of its own. */
export function quotationText(quoted: Quoted): string {
  const { words, language, from } = quoted
  return `${inQuotationMarks(words, language)}\n— ${quotationOrigin(from)}; ${from.url}`
}

/** The same for clipboards that hold rich text. Nothing in it is markup but what is made here. */
export function quotationHtml({ words, language, direction, from }: Quoted): string {
  const marked = escapeHtml(inQuotationMarks(words, language)).replaceAll('\n', '<br>')
  const address = escapeHtml(from.url)
  return [
    `<blockquote cite="${address}"><p lang="${escapeHtml(language)}" dir="${direction}">${marked}</p></blockquote>`,
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
