import { characterKind, DIGIT, SIGN } from '../character-kind.ts'
import { decimalValue } from '../labels/numerals.ts'
import { readLabel } from '../labels/read-label.ts'
import { endWithoutNote } from '../note-marks.ts'
import type { Line } from './read-lines.ts'
import { isRuleUnder } from './rule-under.ts'
import type { SegmentedClause } from '../segmentation.ts'

/**
 * Which lines are page furniture: page numbers, the running heads beside them, and rules drawn with
 * signs. They are not the document's words, so they neither end a sentence nor begin a clause.
 */
export function findFurniture(text: string, lines: readonly Line[], language: string): Uint8Array {
  const isFurniture = new Uint8Array(lines.length)
  const bareNumbers: number[] = []
  lines.forEach((line, index) => {
    if (line.end - line.start > LONGEST_FURNITURE || !mayBeFurniture(text, line)) return
    const written = text.slice(line.start, line.end)
    if (isDecorated(written) || DRAWN_RULE.test(written)) isFurniture[index] = 1
    else if (BARE_NUMBER.test(written)) bareNumbers.push(index)
  })
  for (const index of pageNumbers(text, lines, bareNumbers)) isFurniture[index] = 1
  if (isFurniture.includes(1)) markRunningHeads(text, lines, { isFurniture, language })
  return isFurniture
}

/**
 * Whether a short wording is a page number, or opens with one set off by signs or words: "17", "- 17 -",
 * "Page 3 of 20". One in the midst of a sentence, that goes on behind it, makes it none.
 */
export function isPageNumber(wording: string): boolean {
  if (wording.length > LONGEST_FURNITURE) return false
  const [first = ''] = linesOf(wording)
  return BARE_NUMBER.test(wording.trim()) || isDecorated(first)
}

/**
 * Whether a clause is nothing but a page number set off by signs or words, with its running head. A bare
 * number may be something else.
 */
export function isPageMark(text: string, { isFurniture, start, end }: SegmentedClause): boolean {
  return isFurniture === true && holdsPageMark(text.slice(start, end))
}

/** Whether a line of a wording is a page number set off by signs or words. */
export function holdsPageMark(wording: string): boolean {
  return linesOf(wording).some(isDecorated)
}

const linesOf = (wording: string) => wording.split(/[\n\r]+/u).map((line) => line.trim())

function isDecorated(line: string): boolean {
  const [, page = '', pages = ''] = PAGE_OF_PAGES.exec(line) ?? []
  return pages === '' ? DECORATED_PAGE.test(line) : numberOf(page) <= numberOf(pages)
}

/** In the digits of any script. */
const numberOf = (digits: string) => decimalValue(digits) ?? NaN

/** Told by its ends, since nearly every line is none: a number or 页 stands last, or signs at both ends. */
function mayBeFurniture(text: string, { start, end }: Line): boolean {
  const last = text.charCodeAt(end - 1)
  const kind = characterKind(last)
  if (kind === DIGIT || PAGE_SIGNS.includes(last) || isSurrogate(last)) return true
  if (last === CLOSING_BRACKET) return true
  return kind === SIGN && characterKind(text.charCodeAt(start)) === SIGN
}

const CLOSING_BRACKET = 0x5d

/** 页 and 頁. */
const PAGE_SIGNS: readonly number[] = [0x9875, 0x9801]

/** Digits beyond the basic plane end in one. */
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff

const LONGEST_FURNITURE = 120
const DECORATED_PAGE =
  /^(?:[-–—] ?\p{Nd}{1,4} ?[-–—]|(?:page|seite|página|pagina|стор\.|стр\.|p\.|s\.) ?\p{Nd}{1,4}(?: ?(?:\/|of|из|з|de|von|sur) ?\p{Nd}{1,4})?|第 ?\p{Nd}{1,4} ?[页頁]|(?:.*\s{2})?\[page \p{Nd}{1,4}\])$/iu
/** 3/20, 3 of 20; but not the month 03/2022. */
const PAGE_OF_PAGES = /^(\p{Nd}{1,3}) ?(?:\/|of|из|з|de|von|sur) ?(\p{Nd}{1,3})$/iu
const DRAWN_RULE = /^(?:[-_=*~#^–—•·.][ ]?){3,}$/u
const BARE_NUMBER = /^\p{Nd}{1,4}$/u

/** Numbers alone on a line are pages if they cut sentences, or rise one by one far apart. */
function pageNumbers(text: string, lines: readonly Line[], bare: readonly number[]): number[] {
  const cutting = bare.filter((index) => {
    const prior = lines[index - 1]
    const next = lines[index + 1]
    return prior !== undefined && next !== undefined && runsOn(text, prior, next)
  })
  const values = bare.map((index) => numberOf(text.slice(lines[index]?.start, lines[index]?.end)))
  const apart = lines.length / bare.length
  if (bare.length >= FEWEST_PAGES && apart >= LINES_A_SHORT_PAGE) {
    const rising = values.filter((value, index) => value === (values[index - 1] ?? NaN) + 1).length
    const wanted = apart >= LINES_A_PAGE ? (bare.length - 1) * MOSTLY : bare.length - 1
    if (rising >= wanted) return [...bare]
  }
  if (areFirstPages(bare, values)) return [...bare]
  return [...cutting, ...besideHeads(text, lines, bare)]
}

/** Among other numbers, of notes or in tables, those of pages rise beside a line that comes back with them. */
function besideHeads(text: string, lines: readonly Line[], bare: readonly number[]): number[] {
  const numbered = new Map<string, number[]>()
  for (const index of bare) {
    for (const line of [lines[index - 1], lines[index + 1]]) {
      if (!line || line.end - line.start > LONGEST_FURNITURE) continue
      const head = text.slice(line.start, line.end)
      const known = numbered.get(head)
      if (known) known.push(index)
      else numbered.set(head, [index])
    }
  }
  const valueOf = (index: number) => numberOf(text.slice(lines[index]?.start, lines[index]?.end))
  const isPage = (index: number, prior: number) =>
    index - prior >= LINES_A_PAGE && valueOf(index) > valueOf(prior)
  const arePages = (places: readonly number[]) =>
    places.length >= FEWEST_PAGES &&
    places.every((index, rank) => rank === 0 || isPage(index, places[rank - 1] ?? index))
  return [...numbered.values()].filter(arePages).flat()
}

/** In a text of few pages: 1 or 2 stands first, and the others count on, each after a full page. */
function areFirstPages(places: readonly number[], values: readonly number[]): boolean {
  const [first] = values
  if (first !== 1 && first !== 2) return false
  return places.every(
    (place, index) =>
      values[index] === first + index && place - (places[index - 1] ?? 0) >= LINES_A_FULL_PAGE,
  )
}

const FEWEST_PAGES = 3
/** Fewer lines than this between numbers, and they number something shorter than pages. */
const LINES_A_PAGE = 12
/** Numbers that rise without a gap may stand nearer. */
const LINES_A_SHORT_PAGE = 6
const LINES_A_FULL_PAGE = 24
const MOSTLY = 0.8

type Reading = { isFurniture: Uint8Array; language: string }

/**
 * A line beside a page number that comes back there at least three times, whatever its digits; but
 * "Article 5", "Article 9" … are no heads: a label comes back as it is.
 */
function markRunningHeads(text: string, lines: readonly Line[], reading: Reading): void {
  const { isFurniture } = reading
  const places = new Map<string, number[]>()
  const isMark = (index: number) =>
    isFurniture[index] === 1 && !isTitled(text, [lines[index - 1], lines[index]])
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line || isFurniture[index] === 1 || line.end - line.start > LONGEST_FURNITURE) continue
    if (!isMark(index - 1) && !isMark(index + 1)) continue
    const pattern = patternOf(text, line, reading)
    places.set(pattern, [...(places.get(pattern) ?? []).slice(0, FEWEST_PAGES), index])
    const seen = places.get(pattern) ?? []
    if (seen.length >= FEWEST_PAGES) for (const place of seen) isFurniture[place] = 1
  }
  markSectionNames(text, lines, { ...reading, isMark })
  const heads = [...places].filter(([, seen]) => seen.length >= FEWEST_PAGES)
  markSecondHeads(text, lines, { ...reading, heads: new Set(heads.map(([pattern]) => pattern)) })
}

function patternOf(text: string, { start, end }: Line, { language }: Reading): string {
  const written = text.slice(start, end)
  return readLabel(written, language) ? written : written.replace(/\p{Nd}+/gu, '#')
}

/** Beside page numbers, lines with a label that say a title again name the section of the page. */
function markSectionNames(
  text: string,
  lines: readonly Line[],
  { isFurniture, language, isMark }: Reading & { isMark: (index: number) => boolean },
): void {
  const keyOf = ({ start, end }: Line) =>
    end - start > LONGEST_FURNITURE ? '' : text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, '')
  const beside = lines.flatMap((line, index) => {
    if (isFurniture[index] === 1 || !(isMark(index - 1) || isMark(index + 1))) return []
    const label = readLabel(text.slice(line.start, line.end), language)
    const isName = label !== null && label.printed !== null && line.end - line.start > label.length
    return isName ? [{ index, key: keyOf(line) }] : []
  })
  if (beside.length < FEWEST_PAGES) return
  const first = new Map(beside.map(({ key }) => [key, Infinity]))
  lines.forEach((line, index) => {
    const key = keyOf(line)
    if (first.get(key) === Infinity) first.set(key, index)
  })
  const again = beside.filter(({ index, key }) => (first.get(key) ?? index) < index)
  if (again.length >= FEWEST_PAGES) for (const { index } of again) isFurniture[index] = 1
}

/** What stands between a page number and a running head is a head, too, unless pages are very short. */
function markSecondHeads(
  text: string,
  lines: readonly Line[],
  { heads, ...reading }: Reading & { heads: ReadonlySet<string> },
): void {
  const { isFurniture } = reading
  const isNumber = ({ start, end }: Line, index: number) =>
    isFurniture[index] === 1 && isPageNumber(text.slice(start, end))
  const numbers = lines.flatMap((line, index) => (isNumber(line, index) ? [index] : []))
  numbers.forEach((index, rank) => {
    for (const step of [-1, 1]) {
      const line = lines[index + 2 * step]
      const pageLength = Math.abs((numbers[rank + step] ?? Infinity) - index)
      if (!line || pageLength < LINES_A_SHORT_PAGE || line.end - line.start > LONGEST_FURNITURE)
        continue
      if (!heads.has(patternOf(text, line, reading))) continue
      isFurniture[index + step] = 1
      isFurniture[index + 2 * step] = 1
    }
  })
}

/** A rule right under a line makes it a title, not a head: Round 1 over -------. Under a sentence it divides. */
function isTitled(text: string, [prior, line]: [Line | undefined, Line | undefined]): boolean {
  if (!prior || !line || !isRuleUnder(text, line)) return false
  return !endsSentence(text, prior.end)
}

/** Whether a sentence goes on from one line to the next: no end there, small letters here. */
export function runsOn(text: string, prior: Line, next: Line): boolean {
  const opening = text.slice(next.start, next.start + 3)
  return !endsSentence(text, prior.end) && /^["'“‘„«]?(?![ა-ჿ])\p{Ll}/u.test(opening)
}

/** Whether the wording before `end` closes a sentence or a member of a list. */
export function endsSentence(text: string, end: number): boolean {
  const last = endWithoutNote(text, end)
  return SENTENCE_END.test(text.slice(Math.max(0, last - 4), last))
}

const SENTENCE_END = /[.;:!?…。；：！？؛؟।॥։۔።។။][)\]"'”’»」』*_]*$/u
