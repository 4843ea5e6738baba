import { characterKind, DIGIT, LETTER, UNSPACED } from './character-kind.ts'
import { counterWord, labelWord, type LabelRole } from './label-words.ts'
import { decimalValue, hanValue, letterValue, romanValue } from './numerals.ts'

/** One way to read a label: `(i)` is the ninth letter, or the first roman numeral. */
export type Reading = { family: string; value: number | null }

/** What stands before a clause's wording. */
export type Label = {
  role: LabelRole | 'item' | 'bullet' | 'markup'
  /** Never empty; the more usual reading first. */
  readings: readonly [Reading, ...Reading[]]
  /** As printed, without the punctuation that ends it; `null` for bullets and markup. */
  printed: string | null
  /** Number of parts of a decimal number (3.1.2 has 3), or of signs of a markup heading. */
  depth: number
  /** Length from the beginning of the line to where the wording begins. */
  length: number
  /** Whether it needs its neighbours in the sequence to be believed. */
  doubtful: boolean
  /** Whether a sign or the line's end sets it off from the wording, as in "Article 5. —". */
  setOff?: boolean
}

/** No label is longer than this, so that a long line costs no more than a short one. */
const LONGEST_LABEL = 120

/** Read the label at the beginning of a line, if there is one. Looks at this line only. */
export function readLabel(line: string): Label | null {
  const head = line.slice(0, LONGEST_LABEL)
  if (head.startsWith('[') || head.startsWith('［')) return readBracketed(head)
  const kind = characterKind(head.codePointAt(0) ?? 0)
  if (kind === DIGIT) return readNumber(head)
  if (kind === LETTER || kind === UNSPACED || head.startsWith('§'))
    return readCounter(head) ?? readKeyword(head) ?? readLettered(head)
  return readParenthesised(head) ?? readBullet(head)
}

/** `[1. The Parties …]`: the label is seen, and the bracket stays with the wording. */
function readBracketed(head: string): Label | null {
  const inner = readLabel(head.slice(1))
  if (!inner || inner.role === 'bullet' || inner.role === 'markup') return null
  return inner.printed === null ? null : { ...inner, length: 0 }
}

const KEYWORD = /^(?:§{1,2}|\p{L}[\p{L}\p{M}]*(?:-\p{L}+)?\.?)/u
/** 5, 5a, 5-1, L. 100-1, 4 bis, 1er, 3 bis 6, IV, Ier, A. */
const KEYWORD_NUMBER = new RegExp(
  [
    String.raw`[ \t\u00a0]*(?:n[°º]\.? ?|№ ?)?(?:`,
    String.raw`\(?(?:[A-Z]{1,3}\.? ?\*{0,2})?\p{Nd}+(?:[-.‑]\p{Nd}+)*(?:er|re|[-‑]\p{L}{1,2}|[º°ª])?`,
    String.raw`(?: (?:bis|und|and|to|à|et|y|и|і|по|–|-) \p{Nd}+\p{L}?(?!\p{L}))?`,
    String.raw`(?:[ -]?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|[a-z]{1,2}|[A-Z])(?![\p{L}\p{Nd}.]))*\)?`,
    String.raw`|[IVXLCDM]+(?:er|re)?(?:[- ]?(?:bis|ter|[A-Z]))?(?!\p{L})`,
    String.raw`|\p{Lu}(?![\p{L}\p{M}’'])`,
    ')',
  ].join(''),
  'uy',
)
const SEPARATOR = /^[ \t\u00a0]*(?:[.:)）．：][ \t\u00a0]*)*(?:[—–―-]+[ \t\u00a0]*)?/u

function readKeyword(head: string): Label | null {
  const word = KEYWORD.exec(head)?.[0] ?? ''
  const known = labelWord(word) ?? labelWord(word.replace(/\.$/, ''))
  if (!known) return readOrdinalFirst(head, word)
  KEYWORD_NUMBER.lastIndex = word.length
  const number = KEYWORD_NUMBER.exec(head)?.[0]
  if (number === undefined) return readKeywordAlone(head, word, known)
  const printed = word + number
  const after = head.slice(printed.length)
  const separator = SEPARATOR.exec(after)?.[0] ?? ''
  const rest = after.slice(separator.length)
  const joined = separator.trim() === ''
  if (joined && rest !== '' && !opensWording(after)) return null
  return {
    role: known.role,
    readings: [{ family: known.family, value: numberIn(number) }],
    printed,
    depth: 1,
    length: head.length - rest.length,
    setOff: !joined || rest === '',
    doubtful: joined && rest !== '' && !number.endsWith(')') && /^\p{Lo}/u.test(rest),
  }
}

/** A label is followed by a title or a sentence; running text that cites an article goes on in small letters. */
function opensWording(after: string): boolean {
  return /^[\s\u00a0]+[\p{Lu}\p{Lt}\p{Lo}\p{Nd}“„«»"'([¿¡*_–—]/u.test(after)
}

function numberIn(printed: string): number | null {
  const digits = /\p{Nd}+/u.exec(printed)?.[0]
  if (digits !== undefined) return decimalValue(digits)
  const roman = /[IVXLCDM]+/.exec(printed)?.[0]
  return (roman === undefined ? null : romanValue(roman)) ?? letterValue(printed.trim())
}

/** ANNEX; Article premier; Part One; المادة الأولى: the word alone, or with one word that numbers it. */
function readKeywordAlone(
  head: string,
  word: string,
  known: { role: LabelRole; family: string },
): Label | null {
  const found = /^(?:[ \t\u00a0]+[\p{L}\p{M}]+)?(?=$|[ \t]*[.:—–-])/u.exec(head.slice(word.length))
  if (!found) return null
  const printed = word + found[0]
  if (found[0] === '' && known.role !== 'annex') return null
  const separator = SEPARATOR.exec(head.slice(printed.length))?.[0] ?? ''
  return {
    role: known.role,
    readings: [{ family: known.family, value: found[0] === '' ? null : 1 }],
    printed,
    depth: 1,
    length: printed.length + separator.length,
    doubtful: printed !== printed.toUpperCase(),
  }
}

/** Erster Abschnitt; PRIMERA PARTE: the ordinal stands before the word, and the line holds nothing else. */
function readOrdinalFirst(head: string, ordinal: string): Label | null {
  if (head.length > LONGEST_ORDINAL_LABEL) return null
  const word = /^[ \t]+(\p{L}+)$/u.exec(head.slice(ordinal.length))?.[1]
  const known = word === undefined ? undefined : labelWord(word)
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

const HAN_NUMBER = '[\\p{Nd}一二三四五六七八九十百千〇零]+'
const COUNTER = new RegExp(
  `^[第제](${HAN_NUMBER})([\\p{L}])(?:(?:之|の|의)${HAN_NUMBER})?(?:-\\p{Nd}+)?`,
  'u',
)

function readCounter(head: string): Label | null {
  if (!/^[第제]/.test(head)) return null
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

const DECIMAL = /^(\p{Nd}{1,3}(?:[.．]\p{Nd}{1,3}){1,6})([.．)]?)(?=[\s\u3000]|$)[\s\u3000]*/u
const NUMBER =
  /^(\p{Nd}{1,3})(\p{Ll}{0,2})(?:\.?[)）]|[.．、]|[ ]?[°º][.)]?|:(?=\s)|[ ][–—-](?=[ ]))[\s\u3000]*/u
const BARE_NUMBER = /^(\p{Nd}{1,3})(?:$|\t[\s]*|[ ]{2,}|\u3000+)/u

function readNumber(head: string): Label | null {
  const decimal = DECIMAL.exec(head)
  if (decimal) return readDecimal(head, decimal)
  const numbered = NUMBER.exec(head) ?? BARE_NUMBER.exec(head)
  if (!numbered) return null
  const [all, digits = ''] = numbered
  const suffix = numbered[2] ?? ''
  const rest = head.slice(all.length)
  if (/^\p{Nd}/u.test(rest) && !/\s$/u.test(all)) return null
  const style = all.slice(digits.length + suffix.length).trim()
  return item({
    readings: [
      { family: style === '.' ? 'decimal' : `number${style}`, value: decimalValue(digits) },
    ],
    printed: all.trimEnd().replace(/[ ]?[–—:-]$/u, ''),
    length: all.length,
    doubtful: style === '' || (suffix !== '' && rest === ''),
  })
}

function readDecimal(head: string, [all, number, stop]: RegExpExecArray): Label | null {
  const rest = head.slice(all.length)
  if (stop === '' && /^[\p{Ll}%‰\p{Sc}]/u.test(rest)) return null
  const parts = (number ?? '').split(/[.．]/u)
  return item({
    readings: [{ family: 'decimal', value: decimalValue(parts.at(-1) ?? '') }],
    printed: `${number}${stop}`,
    length: all.length,
    depth: parts.length,
  })
}

const PARENTHESISED = /^[(（]([^()（）\s]{1,7})[)）][\s\u3000]*/u

function readParenthesised(head: string): Label | null {
  const found = PARENTHESISED.exec(head)
  const inner = found?.[1] ?? ''
  const readings = readingsOf(inner, '()')
  if (!found || !readings) return null
  return item({ readings, printed: found[0].trimEnd(), length: found[0].length })
}

const LETTERED = /^(\p{L}{1,7})([.)．）、])(?:[\s\u3000]+|$|(?=\p{Lo}))/u
const ROMAN_DASHED = /^([IVXL]{1,6})([ ]?[.]?[–—-]+)[ ]+/u

/** a) B. iv) IV. 三、 and `I - Title`. */
function readLettered(head: string): Label | null {
  const found = LETTERED.exec(head) ?? (/^[IVXL]/.test(head) ? ROMAN_DASHED.exec(head) : null)
  const readings = readingsOf(found?.[1] ?? '', (found?.[2] ?? '').trim().slice(0, 1))
  if (!found || !readings) return null
  const printed = found[0].trimEnd().replace(/[ ]?[.]?[–—-]+$/u, '')
  return item({ readings, printed, length: found[0].length })
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
  const letter = inner.length <= 2 ? letterValue(inner) : null
  const roman = /^[ivxlc]+$/i.test(inner) ? romanValue(inner) : null
  const asRoman = { family: `${kind}-roman${style}`, value: roman }
  const asLetter = { family: `${kind}-letter${style}`, value: letter }
  if (letter === null) return roman === null ? null : [asRoman]
  return roman === null ? [asLetter] : [asLetter, asRoman]
}

const BULLET = /^(?:([•●○◦▪■□‣⁃·►▶➢✓§])[\s\u3000]*|([-–—*+»])[\s\u3000]+)(?=\S)/u
const MARKUP = /^(#{1,6}|={2,6})[ ]*(?=\S)/u
const CIRCLED = /^([①-⑳])[\s\u3000]*/u

function readBullet(head: string): Label | null {
  const circled = CIRCLED.exec(head)
  if (circled) {
    const value = (circled[1]?.charCodeAt(0) ?? 0) - 0x245f
    const readings: Label['readings'] = [{ family: 'circled', value }]
    return item({ readings, printed: circled[1] ?? '', length: circled[0].length })
  }
  const markup = MARKUP.exec(head)
  if (markup) {
    const depth = (markup[1] ?? '').length
    const readings: Label['readings'] = [{ family: 'markup', value: null }]
    const length = markup[0].length
    return { role: 'markup', readings, printed: null, depth, length, doubtful: false }
  }
  const bullet = BULLET.exec(head)
  if (!bullet) return null
  const readings: Label['readings'] = [{ family: `bullet${bullet[1] ?? bullet[2]}`, value: null }]
  return {
    role: 'bullet',
    readings,
    printed: null,
    depth: 1,
    length: bullet[0].length,
    doubtful: false,
  }
}
