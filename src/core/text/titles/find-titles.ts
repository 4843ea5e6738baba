import { endsSentence } from '../lines/find-furniture.ts'
import type { Paragraph } from '../lines/join-lines.ts'
import { endWithoutNote } from '../note-marks.ts'
import { isBold, isUnderlined, marksTitles, standsInColumns } from './marked-titles.ts'

const LONGEST_TITLE = 120
const MOST_WORDS = 14
/** Scripts without spaces say more per character. */
const LONGEST_UNSPACED_TITLE = 40

/** Whether a wording reads like a title: short, begun like a sentence, and not ended like one. */
export function readsLikeTitle(given: string): boolean {
  if (given.length === 0 || given.length > LONGEST_TITLE) return false
  const told = given.startsWith('[') ? given.replace(ATTRIBUTION, '') : given
  const wording = told.slice(0, endWithoutNote(told, told.length))
  if (/[.;:,!…。；：，、؛،։՝।॥۔።։—–-][)\]"'”’»」』*_]*$/u.test(wording)) return false
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}ა-ჿ]/u.test(wording) || !/\p{L}/u.test(wording))
    return false
  if (standsInColumns(wording) || endsInAddress(wording)) return false
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(wording))
    return wording.length <= LONGEST_UNSPACED_TITLE
  return wording.split(/\s+/u).length <= MOST_WORDS
}

/** *Source: https://…* says where something is: it names nothing, and no sentence goes on behind it. */
const endsInAddress = (wording: string) => ADDRESS.test(wording.slice(-LONGEST_TITLE))
const ADDRESS = /(?:https?:\/\/|www\.)\S+$/u

/** Who wants a wording that stands in brackets as a whole: "[Duties are lifted. — Northland]". */
const ATTRIBUTION = /(?<=^\[[^[\]]*)\s+[—–-]\s+\p{Lu}[^[\]]*(?=\]$)/u

/** Whether all letters are capitals, and there are enough of them to be shouting. */
export function isShouted(wording: string): boolean {
  return !/\p{Ll}/u.test(wording) && /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(wording)
}

/** How many titles may stand one above the other; more of them are a list. */
const TALLEST_STACK = 3

/**
 * Per paragraph, whether it is an unnumbered title: it reads like one, is no recital, and something
 * follows that it can name.
 */
export function findTitles(
  text: string,
  paragraphs: readonly Paragraph[],
  recitals: Uint8Array,
): Uint8Array {
  const isTitle = new Uint8Array(paragraphs.length)
  const needsMark = marksTitles(text, paragraphs)
  const candidate = paragraphs.map((paragraph, index) => {
    const { label, isFurniture, lineCount, start, end, titleEnd = end } = paragraph
    if (label !== null || isFurniture) return false
    if (isUnderlined(text, paragraph)) return true
    if (recitals[index] === 1) return false
    if (lineCount > 1 && titleEnd === end) return false
    const wording = text.slice(start, titleEnd)
    return (
      readsLikeTitle(wording) &&
      !stopsShort(text, { start, end: titleEnd }) &&
      (!needsMark || isBold(wording) || isShouted(wording))
    )
  })
  let stacked = 0
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index]
    if (!paragraph || paragraph.isFurniture) continue
    stacked = candidate[index] === true ? stacked + 1 : 0
    if (stacked === 0) continue
    const isLast = index === paragraphs.length - 1
    const names = stacked <= TALLEST_STACK && index + stacked < paragraphs.length
    const shouted = isShouted(text.slice(paragraph.start, paragraph.end)) && !isLast
    const prior = paragraphs[index - 1]
    const isFree =
      prior === undefined ||
      prior.isFurniture ||
      candidate[index - 1] === true ||
      endsSentence(text, prior.end) ||
      endsInAddress(text.slice(prior.start, prior.end)) ||
      prior.label !== null ||
      namesPoints(text, paragraphs, index)
    const isLeadIn = leadsIn(text, paragraph, paragraphs[index + 1])
    if (isUnderlined(text, paragraph)) isTitle[index] = 1
    else if ((names || shouted) && isFree && !isLeadIn && !(prior && introduces(text, prior)))
      isTitle[index] = 1
  }
  return isTitle
}

/** Whether a point is next that begins in small letters, so that it may complete what stands before it. */
export function goesOnInList(text: string, next: Paragraph | undefined): boolean {
  if (next?.label?.role !== 'item') return false
  return /^(?![ა-ჿ])\p{Ll}/u.test(text.slice(next.textStart, next.textStart + 2))
}

/** "Each Party shall / 1. mark …": a sentence that its list completes, colon or not. */
export function leadsIn(text: string, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (!goesOnInList(text, next)) return false
  return isOpenEnded(text, paragraph)
}

function isOpenEnded(text: string, { start, end }: Place): boolean {
  return OPEN_ENDED.test(text.slice(Math.max(start, end - LONGEST_ENDING), end))
}

type Place = { start: number; end: number }
const LONGEST_ENDING = 20

/** Whether a wording breaks off: "The offices are", before what they are; but not "Agreement of 5 May". */
export function stopsShort(text: string, { start, end }: Place): boolean {
  const ending = text.slice(Math.max(start, end - LONGEST_ENDING), end)
  return isOpenEnded(text, { start, end }) && /\s\p{Ll}\S*$/u.test(ending)
}

/** No title ends in such a word. */
const OPEN_ENDED =
  /\s(?:may|shall|must|should|can|will|means?|to|by|that|includes?|are|is|doi(?:t|vent)|peu(?:t|vent)|kann|können|muss|müssen|soll(?:en)?|darf|dürfen|pueden?|deben?|podem?|devem?|può|possono|devono|может|могут|долж(?:ен|на|ны)|вправе|обязан[аы]?|може|можуть|повин(?:ен|на|ні))$/iu

/** Words of a heading among the paragraphs of a resolution, whose recitals end in commas. */
const MOST_WORDS_AMONG_POINTS = 5

/** "Sanctions" after "Acting under Chapter VII," and before "1. Decides …". */
function namesPoints(text: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const { start = 0, end = 0 } = paragraphs[index] ?? {}
  const isListed = paragraphs[index + 1]?.label?.role === 'item'
  return isListed && text.slice(start, end).split(/\s+/u).length <= MOST_WORDS_AMONG_POINTS
}

/** Whether a paragraph ends in a colon, so that what follows are its members. */
export function introduces(text: string, paragraph: { end: number }): boolean {
  const end = endWithoutNote(text, paragraph.end)
  return /[:：][*_"”]*$/u.test(text.slice(Math.max(0, end - 3), end))
}
