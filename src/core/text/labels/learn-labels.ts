import { characterKind, DIGIT } from '../character-kind.ts'
import { isOption } from '../option-ends.ts'
import type { Label } from './label.ts'
import { decimalValue, romanValue } from './numerals.ts'
import type { Line } from '../lines/read-lines.ts'

/** So many lines that count on make their word a label; where so many articles are known, none is sought. */
const FEWEST = 4
/** Only so many words are tried, the most frequent first: each takes a walk over all lines. */
const MOST_SERIES = 8
/** A word whose numbers seldom count on is no label. */
const MOSTLY = 0.8
/** How many numbers may be left out. */
const REACH = 3
/** So much of a line is looked at, and no longer line is a label as a whole. */
const LONGEST = 60

/** A line that may begin with a label in a language, or with a word, that we do not know. */
type Counted = { index: number; key: string; value: number; printed: string; length: number }

type Read = { labels: readonly (Label | null)[]; isFurniture: Uint8Array }

/**
 * Labels whose word is in no list, told by how they count: *Kifungu cha 1*, *Kifungu cha 2*, …;
 * *1-madda*, *2-madda*, …; *I*, *II*, …. Gives back all labels: as they are where articles are known.
 */
export function learnLabels(
  text: string,
  lines: readonly Line[],
  { labels, isFurniture }: Read,
): (Label | null)[] {
  const all = [...labels]
  const known = labels.filter((label) => label !== null && UNITS.has(label.role))
  if (known.length >= FEWEST) return all
  const series = new Map<string, Counted[]>()
  lines.forEach((line, index) => {
    const label = labels[index] ?? null
    const isOpen = (label === null || isPlainItem(label)) && isFurniture[index] !== 1
    const found = isOpen && mayCount(text, line) ? readCounted(text, line, index) : null
    if (!found) return
    const list = series.get(found.key)
    if (list) list.push(found)
    else series.set(found.key, [found])
  })
  const longest =
    [...series.values()]
      .map(countOn)
      .filter((members) => members.length > 0)
      .sort((one, other) => other.length - one.length)
      .slice(0, MOST_SERIES)
      .find((members) => !isCrossed(members, labels)) ?? []
  for (const member of [...spelledOut(text, lines, longest), ...longest])
    all[member.index] = labelOf(member)
  return all
}

/** Options count on within every article. */
const isPlainItem = ({ role, readings: [{ family }] }: Label) =>
  role === 'item' && !isOption(family)

const UNITS: ReadonlySet<Label['role']> = new Set(['article', 'section', 'sign'])

function labelOf({ value, printed, length }: Counted): Label {
  const readings: Label['readings'] = [{ family: 'learned', value }]
  return { role: 'article', readings, printed, depth: 1, length, doubtful: false, setOff: true }
}

/** Up to four words, then the number; Qodobka 1aad; Baabu 2 nan; Umuko 1: Text. */
const WORDS_FIRST =
  /^((?:\p{L}[\p{L}\p{M}'’ʼ]*\u200c?[ \u00a0:‐‑-]{1,3}){1,4}(?:(\p{Nd}{1,3})(?:[ ‐‑-]?\p{L}{1,5})?|([IVXLC]{1,7})))(?![\p{L}\p{Nd}])([ ]?[.:–—۔։-]*)(?=$|\s+["'“«(]?[\p{Lu}\p{Lo}])/u
/** The number behind words of any kind: PUNTA KAQ (1); ISKAY KAQ (2). */
const NUMBER_LAST = /^(\p{L}[^\p{Nd}()]{1,50}\((\p{Nd}{1,3})\))[.:]*$/u
/** The number, then the word, and nothing else: 1. artikla; 2-нче статья. */
const NUMBER_FIRST =
  /^((\p{Nd}{1,3})(?:[.)][ ]?|[ \u00a0‐‑-]{0,2}(?:\p{L}{1,8}[ ])?)(\p{L}[\p{L}\p{M}'’ʼ]{2,}))[.:]*$/u
const ROMAN_ALONE = /^[IVXLC]{1,7}$/
/** Pictures, tables and notes count too, but hold no text of their own. */
const NO_UNITS =
  /^(?:fig|tab|abb|рис|табл|image|photo|map|page|version|note|nota|anm|example|exemple|ejemplo|beispiel|прим|\p{Lu}?p$)/iu

type Found = Omit<Counted, 'index' | 'value'> & { value: number | null }

const counted = (index: number, { value, ...found }: Found): Counted | null =>
  value === null ? null : { index, value, ...found }

/** Told by its digits, since most lines have none: roman numerals are read on short lines only. */
function mayCount(text: string, { start, end }: Line): boolean {
  if (end - start <= SHORTEST_PROSE) return true
  for (let index = start; index < Math.min(end, start + LONGEST); index++) {
    const code = text.charCodeAt(index)
    if (characterKind(code) === DIGIT || (code >= 0xd800 && code <= 0xdfff)) return true
  }
  return false
}

const SHORTEST_PROSE = 24

function readCounted(text: string, { start, end }: Line, index: number): Counted | null {
  const head = text.slice(start, Math.min(end, start + LONGEST))
  const { length: whole } = head
  if (ROMAN_ALONE.test(head))
    return counted(index, { key: 'I', value: romanValue(head), printed: head, length: whole })
  if (!/\p{Nd}|[IVXLC]/u.test(head) || NO_UNITS.test(head)) return null
  const isWhole = end - start <= LONGEST
  const before = WORDS_FIRST.exec(head)
  if (before) {
    const [all, printed = '', digits, roman = '', sign = ''] = before
    if (sign.trim() === '' && !(isWhole && all === head)) return null
    const value = digits === undefined ? romanValue(roman) : decimalValue(digits)
    const length = all.length + head.slice(all.length).search(/\S|$/u)
    return counted(index, { key: `${firstWord(printed)} …`, value, printed, length })
  }
  const behind = isWhole ? NUMBER_LAST.exec(head) : null
  if (behind) {
    const [{ length }, printed = '', digits = ''] = behind
    return counted(index, { key: '… (1)', value: decimalValue(digits), printed, length })
  }
  const after = isWhole ? NUMBER_FIRST.exec(head) : null
  if (!after) return null
  const [{ length }, printed = '', digits = '', word = ''] = after
  const key = `… ${word.toLowerCase()}`
  return counted(index, { key, value: decimalValue(digits), printed, length })
}

function firstWord(printed: string): string {
  return /^[^ \u00a0:‐‑-]+/u.exec(printed)?.[0].toLowerCase() ?? ''
}

/** What of a word's lines counts on from 1, or from 2 where the first was spelled out. */
function countOn(list: readonly Counted[]): Counted[] {
  const members: Counted[] = []
  let run: Counted[] = []
  const close = () => {
    if (run.length >= FEWEST) members.push(...run)
    run = []
  }
  for (const entry of list) {
    const last = run.at(-1)?.value
    if (last !== undefined && entry.value > last && entry.value <= last + REACH) run.push(entry)
    else if (entry.value === 1 || (entry.value === 2 && last === undefined)) {
      close()
      run.push(entry)
    }
  }
  close()
  return members.length >= list.length * MOSTLY ? members : []
}

/** Whether numbered points go on across most of these lines: then those are no units, but captions. */
function isCrossed(members: readonly Counted[], labels: readonly (Label | null)[]): boolean {
  const own = new Set(members.map(({ index }) => index))
  let crossed = 0
  let open = new Map<string, number>()
  let closed = new Map<string, number>()
  labels.forEach((label, index) => {
    if (own.has(index)) {
      closed = new Map([...closed, ...open])
      open = new Map()
    }
    if (own.has(index) || label?.role !== 'item' || label.depth > 1) return
    const { family, value } = label.readings[0]
    if (value === null || !/^(?:decimal|number)/.test(family)) return
    if (value > 1 && !open.has(family) && closed.get(family) === value - 1) crossed++
    open.set(family, value)
  })
  return crossed > members.length * (1 - MOSTLY)
}

/** The first of a series, where a word stands for its number: *Sariyasen fɔlɔ*, *Sariyasen 2*. */
function spelledOut(text: string, lines: readonly Line[], members: readonly Counted[]): Counted[] {
  return members.flatMap((member, place) => {
    const word = member.key.replace(/ …$/u, '')
    const isFirst = member.value === 2 && members[place - 1]?.value !== 1
    if (!isFirst || word.startsWith('…')) return []
    const earliest = members[place - 1]?.index ?? -1
    for (let index = member.index - 1; index > earliest; index--) {
      const { start, end } = lines[index] ?? { start: 0, end: 0 }
      if (end - start > LONGEST) continue
      const printed = text.slice(start, end).replace(/[ ]?[.:]+$/u, '')
      const isOne = printed.toLowerCase().startsWith(`${word} `) && printed.split(' ').length <= 4
      if (isOne) return [{ ...member, index, value: 1, printed, length: end - start }]
    }
    return []
  })
}
