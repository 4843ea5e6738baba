import { characterKind, UNSPACED } from '../character-kind.ts'
import type { Label } from './label.ts'
import {
  counterWord,
  labelWord,
  opensSeries,
  wordAfterNumber,
  type KnownWord,
} from './label-words.ts'
import { decimalValue, hanValue, letterValue, romanValue } from './numerals.ts'
import { ordinalValue } from './ordinals.ts'

const KEYWORD = /^(?:§{1,2}|\p{L}[\p{L}\p{M}\u00ad]*(?:-\p{L}+)?\.?)/u

/** 5, 5a, 5-1, 5-A, L. 100-1, 4 bis, 1er, 3 bis 6, IV, Ier, III-213, A, Α΄, י"א. */
const KEYWORD_NUMBER = new RegExp(
  [
    String.raw`[ \t\u00a0]*(?:[nN](?:[°º]|r|o)\.? ?|№ ?|č\. ?|br\. ?|αρ\. ?|رقم )?(?:`,
    String.raw`\(?(?:[A-Z]{1,3}\.? ?\*{0,2})?\p{Nd}+(?:[-.‑]\p{Nd}+)*(?:er|re|\.?[º°ª])?(?:[-‑]\p{L}{1,2})?`,
    String.raw`(?: (?:bis|und|and|to|à|et|y|и|і|по|–|-) \p{Nd}+\p{L}?(?!\p{L}))?`,
    String.raw`(?:(?:[ -]?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|бис|біс|тер|alt\.?)|[a-z]{1,2}|[A-Z])(?![\p{L}\p{Nd}])`,
    String.raw`|[ -][a-z]{1,2}(?![\p{L}\p{Nd}.])|[ -][A-Z](?=[.:)]|$))*\)?`,
    String.raw`|[IVXLCDM]+(?:[-‑–.]\p{Nd}+)+(?:[ -]?(?:bis|ter|quater)|[a-z])?(?![\p{L}\p{Nd}])`,
    String.raw`|[IVXLCDM]+(?:er|re)?(?:[- ]?(?:bis|ter|[A-Z]))?(?!\p{L})`,
    String.raw`|\p{Lu}{1,2}[΄ʹ′’'](?!\p{L})|\p{Lu}(?![\p{L}\p{M}’'])`,
    String.raw`|[א-ת]{1,3}(?:["״][א-ת])?['׳](?!\p{L})|[א-ת]{1,2}["״][א-ת](?!\p{L})`,
    ')',
  ].join(''),
  'uy',
)
const SEPARATOR = /^[ \t\u00a0]*(?:[.:)）．：][ \t\u00a0]*)*(?:[—–―-]+[ \t\u00a0]*)?/u

/** Article 5; § 312a; Chapter II; Geçici Madde 1; Erster Abschnitt. */
export function readKeyword(head: string, language: string): Label | null {
  const word = KEYWORD.exec(head)?.[0] ?? ''
  const known =
    labelWord(word, language) ??
    (word.endsWith('.') ? labelWord(word.slice(0, -1), language) : undefined)
  if (isUnspaced(head) && SPREAD.test(head)) return readSpread(head, language)
  if (opensSeries(word))
    return readSeries(head, { word, language }) ?? (known ? readKnown(head, word, known) : null)
  return known ? readKnown(head, word, known) : readOrdinalFirst(head, { ordinal: word, language })
}

function readKnown(head: string, word: string, known: KnownWord): Label | null {
  KEYWORD_NUMBER.lastIndex = word.length
  const number = KEYWORD_NUMBER.exec(head)?.[0] ?? optionLetter(head.slice(word.length), known)
  if (number === undefined) return readKeywordAlone(head, word, known)
  return labelOf(head, { known, printed: word + number, number })
}

/** Option (a): Option b: Alternative (ii): */
function optionLetter(rest: string, { family }: KnownWord): string | undefined {
  return OPTIONS.has(family) ? OPTION_LETTER.exec(rest)?.[0] : undefined
}

/** Option 1 (EU): … and Option 1 [Each Party …]: what stands in brackets belongs to the wording. */
const WANTED = /^(?:[([][^()[\]\n]{1,60}[)\]][ ]*[:–—]|\[\p{Lu})/u

const OPTIONS: ReadonlySet<string> = new Set(['option', 'alternative'])
const OPTION_LETTER = /^[ \t\u00a0]*(?:\(\p{L}{1,4}\)|\p{L}(?=[.:)]))/u

const isUnspaced = (head: string) => characterKind(head.codePointAt(0) ?? 0) === UNSPACED

/** 附 則: a title of two characters is spread over its line. */
const SPREAD = /^\p{Script=Han}[ \u3000]+\p{Script=Han}$/u

function readSpread(head: string, language: string): Label | null {
  const known = labelWord(head.replace(/\s/gu, ''), language)
  if (!known) return null
  const readings: Label['readings'] = [{ family: known.family, value: null }]
  const { length } = head
  return { role: known.role, readings, printed: head, depth: 1, length, doubtful: false }
}

/** A series of its own is read only where a sign or the line's end sets its label off. */
function readSeries(
  head: string,
  { word, language }: { word: string; language: string },
): Label | null {
  const start = word.length + 1
  const inner = /^\p{Lu}/u.test(head) ? readKeyword(head.slice(start), language) : null
  if (!inner?.setOff || inner.printed === null) return null
  return {
    ...inner,
    printed: head.slice(0, start) + inner.printed,
    length: start + inner.length,
  }
}

type Printed = { known: KnownWord; printed: string; number: string }

function labelOf(head: string, { known, printed, number }: Printed): Label | null {
  const after = head.slice(printed.length)
  const separator = SEPARATOR.exec(after)?.[0] ?? ''
  const rest = after.slice(separator.length)
  const joined = separator.trim() === ''
  const isNamed = OPTIONS.has(known.family) && WANTED.test(rest)
  const isLoose = known.role === 'item' && !isNamed && /\s/u.test(printed)
  if (joined && rest !== '' && (isLoose || !opensWording(after))) return null
  return {
    role: known.role,
    readings: [{ family: known.family + seriesOf(number, known), value: numberIn(number) }],
    printed,
    depth: 1,
    length: head.length - rest.length,
    setOff: !joined || rest === '',
    doubtful: joined && rest !== '' && !number.endsWith(')') && /^\p{Lo}/u.test(rest),
  }
}

/** Option (a) stands in Option 2: options of another style are another series. */
function seriesOf(number: string, { family }: KnownWord): string {
  if (!OPTIONS.has(family)) return ''
  return (/\p{Nd}/u.test(number) ? '' : '-letter') + (number.includes('(') ? '()' : '')
}

/** A label is followed by a title or a sentence; running text that cites an article goes on in small letters. */
function opensWording(after: string): boolean {
  return /^[\s\u00a0]+[\p{Lu}\p{Lt}\p{Lo}\p{Nd}ა-ჿ“„«»"'([¿¡*_–—]/u.test(after)
}

function numberIn(printed: string): number | null {
  const digits = /\p{Nd}+/u.exec(printed)?.[0]
  if (digits !== undefined) return decimalValue(digits)
  // A, B, C, D: nothing is numbered a hundredth by one letter.
  const roman = /(?<![\p{L}])(?![CDLM](?!\p{L}))[IVXLCDM]+/u.exec(printed)?.[0]
  return (
    (roman === undefined ? null : romanValue(roman)) ?? letterValue(printed.replace(/[()\s]/gu, ''))
  )
}

/** ANNEX; Article premier; المادة الحادية عشرة; Disposición final segunda: the word alone, or with words that number it. */
function readKeywordAlone(head: string, word: string, known: KnownWord): Label | null {
  const spelled = readSpelledOut(head.slice(word.length))
  const isOrdinal = spelled !== null && known.family !== 'disposition'
  const numbering = known.family === 'disposition' ? TWO_WORDS : ONE_WORD
  const found = isOrdinal ? spelled.printed : numbering.exec(head.slice(word.length))?.[0]
  if (found === undefined) return null
  const printed = word + found
  if (found === '' && known.role !== 'annex') return null
  const separator = SEPARATOR.exec(head.slice(printed.length))?.[0] ?? ''
  const length = printed.length + separator.length
  const isWholeLine = length === head.length && separator === ''
  const isUnit = known.role === 'article' || known.role === 'item'
  return {
    role: known.role,
    readings: [{ family: known.family, value: isUnit ? (spelled?.value ?? 1) : null }],
    printed,
    depth: 1,
    length,
    setOff: separator.trim() !== '' || length === head.length,
    doubtful:
      printed !== printed.toUpperCase() &&
      numbering === ONE_WORD &&
      !(isWholeLine && STANDS_ALONE[known.role] === (found !== '')),
  }
}

/** *Décimo segundo*, set off by a sign or the line's end. */
function readSpelledOut(rest: string): { printed: string; value: number } | null {
  const printed = ORDINAL_WORDS.exec(rest)?.[0]
  const value = printed === undefined ? null : ordinalValue(printed)
  return printed === undefined || value === null ? null : { printed, value }
}

const ORDINAL_WORDS = /^(?:[ \t\u00a0]+[\p{L}\p{M}]+){1,3}(?=$|[ \t]*[.:：–—-])/u
const ONE_WORD = /^(?:[ \t\u00a0]+[\p{L}\p{M}]+)?(?=$|[ \t]*[.:：–—-])/u
const TWO_WORDS = /^(?:[ \t\u00a0]+[\p{L}\p{M}]+){2}(?=$|[ \t]*[.:：–—-])/u

/** What is believed alone on its line, and whether a word must number it: "Annex", "Part One". */
const STANDS_ALONE: Partial<Record<KnownWord['role'], boolean>> = { annex: false, division: true }

/** Erster Abschnitt; PRIMERA PARTE: the ordinal stands before the word, and the line holds nothing else. */
function readOrdinalFirst(
  head: string,
  { ordinal, language }: { ordinal: string; language: string },
): Label | null {
  if (head.length > LONGEST_ORDINAL_LABEL) return null
  const word = /^[ \t]+(\p{L}+)$/u.exec(head.slice(ordinal.length))?.[1]
  const known = word === undefined ? undefined : labelWord(word, language)
  if (known?.role !== 'division' || ordinal.length < 4) return null
  return {
    role: known.role,
    readings: [{ family: known.family, value: null }],
    printed: head,
    depth: 1,
    length: head.length,
    doubtful: /^\p{Ll}/u.test(head),
  }
}

const LONGEST_ORDINAL_LABEL = 40

const NUMBER_FIRST =
  /^((?:\p{Nd}{1,4}|[IVXLC]{1,7})(?:[ \u00a0]?[a-z](?!\p{L})|\/[A-Z])?\.?)[ \u00a0‐‑-]{0,2}(§|\p{L}+\.?)/u

/** 3 §; 2 a §; 1 kap.; II. FEJEZET; 5. pants; 1-бап: the number stands before the word. */
export function readNumberFirst(head: string, language: string): Label | null {
  const found = NUMBER_FIRST.exec(head)
  if (!found) return null
  const [all, number = '', word = ''] = found
  // "1. Статья 5": the word's own number stands behind it.
  if (
    /^[ \u00a0]\p{Nd}/u.test(head.slice(all.length)) &&
    labelWord(word, language)?.role === 'article'
  )
    return null
  const whole = wordAfterNumber(word)
  // The full stop of "2 kap." belongs to the word; that of "5. pants." ends the label.
  const known = whole ?? (word.endsWith('.') ? wordAfterNumber(word.slice(0, -1)) : undefined)
  return known ? labelOf(head, { known, printed: whole ? all : all.slice(0, -1), number }) : null
}

const HAN_NUMBER = '[\\p{Nd}一二三四五六七八九十百千〇零]+'
const COUNTER = new RegExp(
  `^[第제]\\s?(${HAN_NUMBER})\\s?([\\p{L}])(?:(?:之|の|의)${HAN_NUMBER})?(?:-\\p{Nd}+)?`,
  'u',
)

/** 附件一: the number of an annex is joined to its word. */
const ANNEX = new RegExp(
  `^(附件|附录|附錄|附表|別表|별표|부속서)\\s?(${HAN_NUMBER})(?=$|[\\s：:、.])`,
  'u',
)

function readAnnex(head: string): Label | null {
  const found = ANNEX.exec(head)
  if (!found) return null
  const [printed, , number = ''] = found
  const separator = /^[\s：:、.]*/u.exec(head.slice(printed.length))?.[0] ?? ''
  return {
    role: 'annex',
    readings: [{ family: 'annex', value: hanValue(number) ?? decimalValue(number) }],
    printed,
    depth: 1,
    length: printed.length + separator.length,
    doubtful: false,
  }
}

/** 第一条; 第三章; 제3조의2. */
export function readCounter(head: string): Label | null {
  const first = head.charAt(0)
  if ('附別별부'.includes(first)) return readAnnex(head)
  if (!'第제'.includes(first)) return null
  const found = COUNTER.exec(head)
  const known = counterWord(found?.[2] ?? '')
  if (!found || !known) return null
  const printed = found[0]
  const after = head.slice(printed.length)
  const separator = /^(?:[\s\u3000]*[、：:．.])?[\s\u3000]*/u.exec(after)?.[0] ?? ''
  return {
    role: known.role,
    readings: [{ family: known.family, value: hanValue(found[1] ?? '') ?? numberIn(printed) }],
    printed,
    depth: 1,
    length: printed.length + separator.length,
    doubtful: separator === '' && after !== '' && !/^[(（【]/u.test(after),
  }
}
