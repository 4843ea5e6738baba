import { baseLanguage } from '../base-language.ts'
import type { Label, Reading } from './label.ts'
import { decimalValue, hanValue, letterValues, romanValue } from './numerals.ts'
import { numbersAlone, ordinalValue } from './ordinals.ts'

type ItemLabel = {
  readings: Label['readings']
  printed: string
  length: number
  doubtful?: boolean
  depth?: number
}

function item(parts: ItemLabel): Label {
  return { role: 'item', depth: 1, doubtful: false, ...parts }
}

const DECIMAL =
  /^(\p{Nd}{1,3}(?:[.．]\p{Nd}{1,3}){1,6})([.．)]?)(?=[\s\u3000]|$)[\s\u3000]*(?:[–—-]\s+(?=\p{Lu}))?/u
const NUMBER =
  /^(\p{Nd}{1,3})(\p{Ll}{0,2}|[- ]?(?:bis|ter|quater|quinquies|sexies|alt))(?:(?:\.?[)）]|[.．、]|[ ]?[°º][.)]?)(?:[ ]?[–—-](?=\s))?|:(?=\s)|[ ]?[–—-](?=[ ]))[\s\u3000]*/u
const BARE_NUMBER = /^(\p{Nd}{1,3})(?:$|\t[\s]*|[ ]{2,}|\u3000+)/u

/** 3. 3) 3.1.2 3° 3 – and, standing apart, a bare 3. */
export function readNumber(head: string): Label | null {
  const inserted = readInserted(head)
  if (inserted) return inserted
  const decimal = DECIMAL.exec(head)
  if (decimal) return readDecimal(head, decimal)
  const numbered = NUMBER.exec(head) ?? BARE_NUMBER.exec(head)
  if (!numbered) return readSpaced(head)
  const [all, digits = ''] = numbered
  const suffix = numbered[2] ?? ''
  const rest = head.slice(all.length)
  if (/^\p{Nd}/u.test(rest) && !/\s$/u.test(all)) return null
  const sign = all.slice(digits.length + suffix.length).trim()
  const style = sign.replace(/(?<=.)[ ]?[–—-]$/u, '')
  return item({
    readings: [
      { family: style === '.' ? 'decimal' : `number${style}`, value: decimalValue(digits) },
    ],
    printed: all.trimEnd().replace(/[ ]?[–—:-]$/u, ''),
    length: all.length,
    // An ideographic space sets a number apart as well as a sign does.
    doubtful:
      (style === '' && !all.endsWith('\u3000')) ||
      all.startsWith('-', digits.length) ||
      (suffix !== '' && rest === ''),
  })
}

/** A number, what is added to it, and the sign behind both. */
const INSERTED =
  /^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,5})(\.? |[-.]?)(bis|ter|quater|quinquies|sexies|septies|octies|бис|біс|тер|alt(?:\.? ?\p{Nd}{1,2})?)(?![\p{L}\p{Nd}])(\.?[.)）:]|)(?:[\s\u3000]+|$)/u

/** 3.3bis In accordance with …; 3bis [Each Party …; 3 alt. 2 Elections …: put in between, or beside. */
function readInserted(head: string): Label | null {
  const found = INSERTED.exec(head)
  if (!found) return null
  const [all, number = '', gap = '', suffix = '', sign = ''] = found
  const rest = head.slice(all.length)
  // "2 bis 5 Tage" and "5 bis [30] Tage" say how many.
  const isOne = !gap.endsWith(' ') || suffix.startsWith('alt')
  const isOpened = isOne ? /^$|^[["'“„«(]*\p{Lu}/u.test(rest) : /^\[(?!\p{Nd})/u.test(rest)
  if (sign === '' && !isOpened) return null
  const parts = number.split('.')
  const family = /[)）]/u.test(sign) && parts.length === 1 ? 'number)' : 'decimal'
  return item({
    readings: [{ family, value: decimalValue(parts.at(-1) ?? '') }],
    printed: all.trimEnd().replace(/:$/u, ''),
    length: all.length,
    depth: parts.length,
  })
}

/** 1 Die Würde …; 2bis Der Bund …: how Swiss acts number paragraphs, and standards their sections; no dates. */
const SPACED_NUMBER =
  /^((\p{Nd}{1,2})(?:bis|ter|quater|quinquies|[a-z])?)[ \u00a0](?=["“„«]?\p{Lu}\p{L})(?!\p{L}+\.? \p{Nd}{4})/u

function readSpaced(head: string): Label | null {
  const found = SPACED_NUMBER.exec(head)
  if (!found) return null
  const [all, printed = '', digits = ''] = found
  const readings: Label['readings'] = [{ family: 'decimal', value: decimalValue(digits) }]
  return { ...item({ readings, printed, length: all.length, doubtful: true }), spaced: true }
}

/** "10.5 million" is no label; 1.2.3 is no number. */
const SURE_PARTS = 3

function readDecimal(head: string, [all, number, stop]: RegExpExecArray): Label | null {
  const rest = head.slice(all.length)
  const parts = (number ?? '').split(/[.．]/u)
  if (stop === '' && parts.length < SURE_PARTS && /^(?![ა-ჿ])[\p{Ll}%‰\p{Sc}]/u.test(rest))
    return null
  // 2.0 heads what 2.1 belongs to.
  if (parts.length === 2 && /^0+$/.test(parts[1] ?? '')) parts.pop()
  return item({
    readings: [{ family: 'decimal', value: decimalValue(parts.at(-1) ?? '') }],
    printed: `${number}${stop}`,
    length: all.length,
    depth: parts.length,
  })
}

const PARENTHESISED =
  /^[(（]([^()（）\s]{1,7}|[\p{L}\p{Nd}]{1,3} (?:bis|ter|quater|бис|біс|тер|alt))[)）]/u
/** What is added in (c) bis, */
const ADDED_BEHIND = /^[ ]?(?:bis|ter|quater|alt)\.?(?=\s)/u
/** where a word of the language (*(a) bis zum 31. März*, *(a) ter em conta*) only if a sentence begins behind it. */
const IS_A_WORD: ReadonlySet<string> = new Set(['de', 'nl', 'pt'])
const OPENS_SENTENCE = /^\s*(?:["“„«(]*\p{Lu}|\[|$)/u
/** What is added in (3bis) and (c bis). */
const ADDED = /(?:(?<=\p{Nd})|[ -])(?:bis|ter|quater|бис|біс|тер|alt)$/u

/** (3) (c) (iv) （二） (3bis) (c) bis */
export function readParenthesised(head: string, language: string): Label | null {
  const found = PARENTHESISED.exec(head)
  const readings = found && readingsOf((found[1] ?? '').replace(ADDED, ''), '()')
  if (!readings) return null
  const rest = head.slice(found[0].length)
  const added = ADDED_BEHIND.exec(rest)?.[0] ?? ''
  const isAdded =
    !IS_A_WORD.has(baseLanguage(language)) || OPENS_SENTENCE.test(rest.slice(added.length))
  const printed = found[0] + (isAdded ? added : '')
  const space = head.slice(printed.length).search(/[^\s\u3000]|$/u)
  return item({ readings, printed, length: printed.length + space })
}

const LETTERED =
  /^(\p{L}{1,7}\u0640?)(?:-(?:bis|ter|quater|quinquies|sexies))?([.)．）、])(?:[ ]?[–—-](?=\s))?(?:[\s\u3000]+|$|(?=\p{Lo}))/u
const ROMAN_DASHED = /^([IVXL]{1,6})([ ]?[.]?[–—-]+)[ ]+/u
/** أ- and b - stand before their wording like a) does, but so may a word. */
const LETTER_DASHED = /^(\p{L})\u0640?([ ]?[–—-])[ ]+/u
/** イ and 二: an ideographic space sets them apart. */
const SET_APART = /^([ァ-ヶ]|[一二三四五六七八九十百]{1,4})\u3000+/u

/** A.1 and B.2.3 number what stands in an annex A or B. */
const ANNEX_DECIMAL = /^([A-Z](?:\.\p{Nd}{1,3}){1,4})\.?(?:[\s\u3000]+|$)/u

function readAnnexDecimal(head: string): Label | null {
  const found = ANNEX_DECIMAL.exec(head)
  if (!found) return null
  const [all, number = ''] = found
  const parts = number.split('.')
  const value = decimalValue(parts.at(-1) ?? '')
  const readings: Label['readings'] = [{ family: 'annex-decimal', value }]
  return item({ readings, printed: all.trimEnd(), length: all.length, depth: parts.length })
}

/** a) B. iv) IV. 三、 イ A.1 and `I - Title`. */
export function readLettered(head: string): Label | null {
  if (head.charAt(1) === '.' && /^\p{Nd}/u.test(head.charAt(2))) return readAnnexDecimal(head)
  const otherwise = /^[IVXL]/.test(head) ? ROMAN_DASHED : SET_APART
  const sure = LETTERED.exec(head) ?? otherwise.exec(head)
  const found = sure ?? LETTER_DASHED.exec(head)
  const readings = found && readingsOf(found[1] ?? '', (found[2] ?? '').trim().slice(0, 1))
  if (!readings) return null
  const printed = found[0].trimEnd().replace(/[ ]?[.]?[–—-]+$/u, '')
  const isPair = readings[0].family.startsWith('pair')
  return item({ readings, printed, length: found[0].length, doubtful: sure === null || isPair })
}

const ORDINAL =
  /^((?:[\p{L}\p{M}]{5,12} )?([\p{L}\p{M}]{4,12}))(?:[ ]?[:：]|\.[ ]?[-–—]?|[ ]?[-–—](?=\s))(?:\s+|$)/u

/** أولاً: PRIMERO.- Segunda: DÉCIMO PRIMERO.- The ordinal is spelled out. */
export function readOrdinal(head: string): Label | null {
  const found = ORDINAL.exec(head)
  if (!found) return null
  const [all, printed = '', word = ''] = found
  if (!numbersAlone(word)) return null
  const value = ordinalValue(printed)
  if (value === null) return null
  return item({ readings: [{ family: 'ordinal', value }], printed, length: all.length })
}

/** How `5`, `a`, `iv` or `三` in a list label may be read; `null` if it is no label at all. */
function readingsOf(inner: string, style: string): Label['readings'] | null {
  const decimal = decimalValue(/^\p{Nd}{1,3}(?=\p{Ll}{0,2}$)/u.exec(inner)?.[0] ?? '')
  if (decimal !== null) return [{ family: `number${style}`, value: decimal }]
  const han = hanValue(inner)
  if (han !== null) return [{ family: `han${style}`, value: han }]
  const small = inner === inner.toLowerCase()
  if (!small && inner !== inner.toUpperCase()) return null
  const kind = small ? 'small' : 'capital'
  const roman = /^[ivxlc]+$/i.test(inner) ? romanValue(inner) : null
  const asRoman = { family: `${kind}-roman${style}`, value: roman }
  const [first, ...others] = letterReadings(inner, kind, style)
  const pairs = readPair(inner, style)
  const [pair] = pairs
  if (!first) return roman === null ? (pair ? [pair] : null) : [asRoman]
  return [first, ...(roman === null ? [] : [asRoman]), ...others, ...pairs]
}

/** A letter of no alphabet that we know counts as one, but only where a bracket closes it. */
function letterReadings(inner: string, kind: string, style: string) {
  const values: (number | null)[] = Array.from(inner).length <= 3 ? letterValues(inner) : []
  if (values.length === 0 && /[)）]/.test(style) && /^\p{L}\u0640?$/u.test(inner)) values.push(null)
  return values.map((value) => ({ family: `${kind}-letter${style}`, value }))
}

/** ba) bb) stand under b). */
function readPair(inner: string, style: string): Reading[] {
  const [value] = /^\p{Ll}{2}$/u.test(inner) && style === ')' ? letterValues(inner.slice(1)) : []
  return value === undefined ? [] : [{ family: `pair${style}`, value }]
}

const CIRCLED_FIRST = 0x2460
const STYLES_OF_CIRCLED = ['', '()', '.'] as const
const NUMBERS_A_STYLE = 20

/** ① ⑵ ⒊ */
export function readCircled(head: string): Label | null {
  const place = head.charCodeAt(0) - CIRCLED_FIRST
  const style = place < 0 ? undefined : STYLES_OF_CIRCLED[Math.floor(place / NUMBERS_A_STYLE)]
  if (style === undefined) return null
  const length = head.length - head.slice(1).trimStart().length
  const value = (place % NUMBERS_A_STYLE) + 1
  const readings: Label['readings'] = [{ family: `circled${style}`, value }]
  return item({ readings, printed: head.slice(0, 1), length })
}
