import { capitalised } from '../phrases/record-words.ts'
import { authorName } from './author-name.ts'
import { citeKey } from './cite-key.ts'
import { heldWords, kindWords, oneLine, titleOf, versionWords } from './cite-words.ts'
import type { Cited } from './cited.ts'
import { noteOf } from './csl-item.ts'
import { issuedOn } from './issued-on.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * One `@misc` entry that BibTeX and biblatex both read. Names and titles are kept as they are by a
 * second pair of braces. `accessed` is the reader's day.
 */
export function citeBibtex(cited: Cited, accessed: string): string {
  const issued = issuedOn(cited)
  const month = issued?.month === undefined ? undefined : MONTHS[issued.month - 1]
  const { version } = versionWords(cited)
  const held = [capitalised(heldWords(cited)), ...(version === null ? [] : [version])].join(', ')
  const about = cited.kind === 'text' ? [kindWords(cited.text)] : []
  const fields: [name: string, value: string | undefined][] = [
    ['author', authorOf(cited)],
    ['title', `{{${texWords(titleOf(cited))}}}`],
    ['year', issued ? `{${issued.year}}` : undefined],
    ['month', month],
    ['day', issued?.day === undefined ? undefined : `{${issued.day}}`],
    ...about.map((kind): [string, string] => ['type', `{${texWords(kind)}}`]),
    ['howpublished', `{${texWords(held)}}`],
    ['url', `{${texAddress(cited.url)}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${texWords(`${noteOf(cited)} Accessed ${accessed}.`)}}`],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  )
  return `@misc{${citeKey(cited)},\n${lines.join('')}}\n`
}

function authorOf(cited: Cited): string | undefined {
  if (cited.kind === 'text' || cited.saved === null) return undefined
  const name = authorName(cited.saved.author)
  return 'literal' in name
    ? `{{${texWords(name.literal)}}}`
    : `{${texWords(name.family)}, ${texWords(name.given)}}`
}

// A lone brace, even behind a backslash, would end or open a field: BibTeX counts them all.
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  // babel's German takes the bare sign for an instruction
  '"': '{"}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
}

// Signs that steer the order of writing have no glyph, and TeX stops at them.
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * Text for a field: what TeX would take for an instruction is spelled out, letters of all scripts stay
 * as they are in composed form (UTF-8), on one line.
 */
export function texWords(text: string): string {
  return oneLine(text.replace(INVISIBLE, ''))
    .normalize('NFC')
    .replace(/[\\{}~^<>|"$&#%_]/g, (sign) => TEX[sign] ?? sign)
}

/** An address stands in its field as it is; only what could end the field is percent-encoded. */
function texAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))
}
