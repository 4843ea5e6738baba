import { labelWord } from '../labels/label-words.ts'
import { decimalValue } from '../labels/numerals.ts'
import { readLabel } from '../labels/read-label.ts'
import type { Paragraph } from './join-lines.ts'

/** So many points that count on in one paragraph are a list, as web pages lose their line ends. */
const FEWEST = 3

/** A number at the beginning, behind the end of a sentence or behind a colon, with a sign, before a sentence. */
const NUMBER =
  /(?:^|(?<=[.:!?…。：؟][)\]”»"’]?[\s\u00a0]{1,4})|(?<=(?<!\p{Nd})[.:!?…。：؟][)\]”»"’]?))(\p{Nd}{1,2})(\.-|[-–.)])[\s\u00a0]+(?=["“«„¿¡([]?[\p{Lu}\p{Lo}])/gu

/**
 * "… is as follows:1- The Parties withdraw. 2- They report. 3- They meet." in one paragraph: its opening
 * and each point become paragraphs of their own. What has another label than that first 1 stays one.
 */
export function splitRun(text: string, paragraph: Paragraph, language: string): Paragraph[] {
  const { start, end, label, isFurniture } = paragraph
  const mayOpen = label === null || (label.role === 'item' && label.value === 1)
  if (!mayOpen || isFurniture) return [paragraph]
  const places = findRun(text.slice(start, end), language).map((at) => start + at)
  if (places.length < FEWEST || (label !== null && places[0] !== start)) return [paragraph]
  const points = places.flatMap((at, index) => {
    const next = places[index + 1] ?? end
    return readPoint(text, { ...paragraph, start: at, end: trimmedEnd(text, at, next) }, language)
  })
  if (points.length < places.length) return [paragraph]
  const opening = { ...paragraph, end: trimmedEnd(text, start, places[0] ?? end) }
  return opening.end > start ? [opening, ...points] : points
}

/** Where 1, 2, 3, … stand with one sign. Nowhere, if they begin again in between. */
function findRun(wording: string, language: string): number[] {
  const places: number[] = []
  // Hardly any paragraph holds a third point.
  if (!THIRD.test(wording)) return places
  let first = ''
  for (const { 1: digits = '', 2: sign = '', index } of wording.matchAll(NUMBER)) {
    const value = decimalValue(digits)
    if (belongsToWord(wording.slice(Math.max(0, index - LONGEST_WORD), index), language)) continue
    if (value === 1 && places.length > 1) return []
    if (value === 1) {
      places.splice(0, places.length, index)
      first = sign
    } else if (value === places.length + 1 && sign === first) places.push(index)
  }
  return places
}

const THIRD = /[3٣۳३](?:\.-|[-–.)])\s/

/** "Art. 1." and "No. 2." in running text number no points. */
function belongsToWord(before: string, language: string): boolean {
  const word = /(\p{L}+)\.[\s\u00a0]*$/u.exec(before)?.[1]
  if (word === undefined) return false
  return labelWord(`${word}.`, language) !== undefined || ABBREVIATED.test(word)
}

const LONGEST_WORD = 20
const ABBREVIATED = /^(?:fig|n|no|nos|nr|num|p|pp|para|paras|s|vol|рис|стр|п|пп)$/iu

function readPoint(text: string, point: Paragraph, language: string): Paragraph[] {
  const label = readLabel(text.slice(point.start, point.end), language)
  if (label?.role !== 'item') return []
  const { role, readings, printed, depth, length } = label
  const found = { role, ...readings[0], printed, depth }
  return [{ ...point, label: found, textStart: point.start + length }]
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}
