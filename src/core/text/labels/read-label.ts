import { characterKind, DIGIT, LETTER, MARK, UNSPACED } from '../character-kind.ts'
import type { Label } from './label.ts'
import {
  readCircled,
  readLettered,
  readNumber,
  readOrdinal,
  readParenthesised,
} from './read-item.ts'
import { readCounter, readKeyword, readNumberFirst } from './read-keyword.ts'

/** No label is longer than this, so that a long line costs no more than a short one. In UTF-16 units. */
export const LONGEST_LABEL = 120

/**
 * Read the label at the beginning of a line, if there is one. Looks at this line only. Words of any
 * language count, but for those that mean something else in the text's own.
 */
export function readLabel(line: string, language: string): Label | null {
  const head = line.slice(0, LONGEST_LABEL)
  const first = head.codePointAt(0) ?? 0
  if (BRACKETS.includes(first)) return readBracketed(head, language)
  const kind = characterKind(first)
  const escape = kind === DIGIT || first === BACKSLASH ? escapeAt(head) : -1
  if (escape >= 0) return readEscaped(head, language, escape)
  if (kind === DIGIT) return readNumberFirst(head, language) ?? readNumber(head)
  if (kind === LETTER || kind === UNSPACED || head.startsWith('§'))
    return readWorded(head, language)
  return readMarked(head, language) ?? readParenthesised(head, language) ?? readBullet(head)
}

/** Where a backslash stands that keeps Markdown from taking what is next for a mark: 1\\. or \\-; -1: nowhere. */
function escapeAt(line: string): number {
  const at = line.slice(0, LATEST_ESCAPE).indexOf('\\')
  return at >= 0 && ESCAPED.test(line.slice(0, LATEST_ESCAPE + 2)) ? at : -1
}

const BACKSLASH = 0x5c
const LATEST_ESCAPE = 4
const ESCAPED = /^(?:\p{Nd}{1,3}\\[.)]|\\[-+*])\s/u

function readEscaped(line: string, language: string, at: number): Label | null {
  const label = readLabel(line.slice(0, at) + line.slice(at + 1), language)
  return label && { ...label, length: label.length + 1 }
}

/** [ and ［. */
const BRACKETS: readonly number[] = [0x5b, 0xff3b]

function readWorded(head: string, language: string): Label | null {
  const worded =
    readCircled(head) ??
    readCounter(head) ??
    readKeyword(head, language) ??
    (/^[IVXLC]/.test(head) ? readNumberFirst(head, language) : null)
  if (worded) return worded
  if (opensProse(head)) return TENS.test(head) ? readOrdinal(head) : null
  return readLettered(head) ?? readOrdinal(head) ?? readBullet(head)
}

/** DÉCIMO PRIMERO.- : the only ordinals of two words that number points. */
const TENS = /^(?:d[ée]cim|vig[ée]sim|trig[ée]sim)[oa] /iu

/**
 * Whether a word, a space and another letter stand first, as on most lines: then only the word can
 * make this a label, and no sign behind it.
 */
function opensProse(head: string): boolean {
  if (characterKind(head.charCodeAt(0)) !== LETTER) return false
  let end = 1
  while (end < head.length && isWordPart(characterKind(head.charCodeAt(end)))) end++
  if (head.charCodeAt(end) !== SPACE || end + 1 === head.length) return false
  return characterKind(head.charCodeAt(end + 1)) === LETTER
}

const isWordPart = (kind: number) => kind === LETTER || kind === MARK

const SPACE = 0x20

/** `[1. The Parties …]`, `[Article 3]`: the label is seen, and the brackets stay with the wording. */
function readBracketed(head: string, language: string): Label | null {
  if (NOTE_ALONE.test(head)) return null
  const inner = readLabel(head.slice(1).replace(/\]$/u, ''), language)
  if (!inner || inner.role === 'bullet' || inner.role === 'markup') return null
  return inner.printed === null ? null : { ...inner, length: 0 }
}

/** [1] on a line of its own is the mark of a note. */
const NOTE_ALONE = /^[[［]\p{Nd}{1,3}[\]］]$/u

const MARKED = /^(?:(#{1,6}|={2,6})[ ]*|(\*{1,2}|_{1,2}))(?=[\p{L}\p{N}(§])/u

/** ## Article 3; **Art. 1.** Text: markup stands around a label. */
function readMarked(head: string, language: string): Label | null {
  const found = MARKED.exec(head)
  if (!found) return null
  const [mark, heading, emphasis = ''] = found
  const rest = head.slice(mark.length)
  const closing = emphasis === '' ? -1 : rest.indexOf(emphasis)
  const plain = closing < 0 ? rest : rest.slice(0, closing) + rest.slice(closing + emphasis.length)
  const inner = readLabel(plain, language)
  if (!inner || inner.printed === null || inner.doubtful) return null
  const closes = closing >= 0 && closing <= inner.length ? emphasis.length : 0
  const length = mark.length + inner.length + closes
  return heading !== undefined && inner.role === 'item' ? null : { ...inner, length }
}

const BULLET =
  /^(?:([•●○◦▪■□◆◇❖‣⁃·►▶➢➤➜➔→⇒✓§])(?:$|[\s\u3000]*(?=\S))|(?:([-–—−‒―‐*+»]|#\.)[\s\u3000]+|(o)(?:[ ]{2,}|\t))(?=\S))/u
const MARKUP = /^(#{1,6}|={2,6})(?:[ ]+(?=\S)|(?=[\p{L}\p{N}(§*_`]))/u

function readBullet(head: string): Label | null {
  const markup = MARKUP.exec(head)
  if (markup) {
    const depth = (markup[1] ?? '').length
    const readings: Label['readings'] = [{ family: 'markup', value: null }]
    const length = markup[0].length
    return { role: 'markup', readings, printed: null, depth, length, doubtful: false }
  }
  const bullet = BULLET.exec(head)
  if (!bullet) return null
  const readings: Label['readings'] = [
    { family: `bullet${bullet[1] ?? bullet[2] ?? bullet[3]}`, value: null },
  ]
  return {
    role: 'bullet',
    readings,
    printed: null,
    depth: 1,
    length: bullet[0].length,
    doubtful: false,
  }
}
