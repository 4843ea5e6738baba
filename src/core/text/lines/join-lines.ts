import { breaksAtWill } from './breaks-at-will.ts'
import { characterKind, UNSPACED } from '../character-kind.ts'
import { endsListed, endsMember } from './ends-member.ts'
import { endsSentence, findFurniture, runsOn } from './find-furniture.ts'
import { splitOff } from './inline-items.ts'
import { splitRun } from './inline-runs.ts'
import { LabelSequence, type FoundLabel } from '../labels/label-sequence.ts'
import type { Label } from '../labels/label.ts'
import { learnLabels } from '../labels/learn-labels.ts'
import { joinNumberedArticles } from '../labels/numbered-articles.ts'
import { LONGEST_LABEL, readLabel } from '../labels/read-label.ts'
import { fills, isWide, marginOf, OVERLONG, RAGGED, widthOf } from './line-width.ts'
import { goesOnInBlock, isMarkup } from './markup-blocks.ts'
import type { Line } from './read-lines.ts'

/** Lines that belong together. Offsets leave out the white space around. */
export type Paragraph = {
  start: number
  end: number
  label: FoundLabel | null
  /** Where the wording begins, after the label. */
  textStart: number
  lineCount: number
  isFurniture: boolean
  /** Where a line ends under which a rule is drawn. */
  titleEnd?: number
}

/** Join lines into paragraphs: where a label begins, where space is left, where a line was not full. */
export function joinLines(text: string, lines: readonly Line[], language: string): Paragraph[] {
  const isFurniture = findFurniture(text, lines, language)
  const known = lines.map((line, index) =>
    isFurniture[index] === 1 ? null : readLabel(headOf(text, line), language),
  )
  const learned = learnLabels(text, lines, { labels: known, isFurniture })
  const labels = joinNumberedArticles(text, lines, { labels: learned, language })
  const manner = measureManner(text, lines, labels)
  const sequence = new LabelSequence(labels)
  const paragraphs: Paragraph[] = []
  let bridged = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    const current = paragraphs.at(-1)
    if (isFurniture[index] === 1) {
      const last = endOfFurniture(isFurniture, index)
      const end = lines[last]?.end ?? line.end
      const around = {
        prior: lines[index - 1],
        next: lines[last + 1],
        label: labels[last + 1] ?? null,
      }
      bridged = current !== undefined && bridges(text, around, manner)
      // A rule that divides a foot from what was said belongs to the foot.
      const divides = last > index && current !== undefined && endsSentence(text, current.end)
      const isUnderlining = isUnderline(text, line) && !divides
      if (current && isUnderlining && current.lineCount === 1) current.titleEnd = current.end
      if (current && (bridged || isUnderlining)) extend(current, end)
      else paragraphs.push({ ...bare(line.start, end), isFurniture: true })
      index = last
      continue
    }
    if (line.isCode) {
      paragraphs.push({ ...bare(line.start, line.end), lineCount: CODE_LINES })
      bridged = false
      continue
    }
    const label = labels[index] ?? null
    const flow = bridged
      ? 'on'
      : flowOf(text, { prior: lines[index - 1], next: line, label, current }, manner)
    bridged = false
    const found = sequence.accept(label, flow)
    if (found === null && current && saysNothing(current)) takeWording(current, line)
    else if (found === null && flow !== 'apart' && current && !current.isFurniture)
      extend(current, line.end)
    else if (found && label)
      paragraphs.push(...splitOff(labelled(line, found, label), { text, sequence, language }))
    else paragraphs.push(bare(line.start, line.end))
  }
  return paragraphs.flatMap((paragraph) => splitRun(text, paragraph, language))
}

/** However short a block of code is, it is no title. */
const CODE_LINES = 3

/** As much of a line as a label can take. */
function headOf(text: string, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + LONGEST_LABEL))
}

function bare(start: number, end: number): Paragraph {
  return { start, end, label: null, textStart: start, lineCount: 1, isFurniture: false }
}

function labelled({ start, end }: Line, found: FoundLabel, label: Label): Paragraph {
  const textStart = Math.min(end, start + label.length)
  return { start, end, label: found, textStart, lineCount: 1, isFurniture: false }
}

function extend(paragraph: Paragraph, end: number): void {
  paragraph.end = end
  paragraph.lineCount++
}

/** Whether a point's line holds nothing but its number or bullet: then the next one says its wording. */
function saysNothing({ label, textStart, end }: Paragraph): boolean {
  return (label?.role === 'item' || label?.role === 'bullet') && textStart === end
}

function takeWording(paragraph: Paragraph, { start, end }: Line): void {
  paragraph.textStart = start
  paragraph.end = end
}

function endOfFurniture(isFurniture: Uint8Array, index: number): number {
  let last = index
  while (isFurniture[last + 1] === 1) last++
  return last
}

/** Whether a sentence goes on beyond a page number: then the number lies inside the clause. */
function bridges(
  text: string,
  { prior, next, label }: Pick<Neighbours, 'prior' | 'label'> & { next: Line | undefined },
  { wrapped, width }: Manner,
): boolean {
  if (!prior || !next) return false
  // Recitals stand apart, on whatever page.
  if (endsMember(text, prior.end)) return false
  if (runsOn(text, prior, next)) return true
  return wrapped && !label && !endsSentence(text, prior.end) && fills(text, [prior, next], width)
}

/** A rule drawn right under a line underlines it. */
function isUnderline(text: string, line: Line): boolean {
  return !line.afterBlank && /^[-=~^_*–—]/u.test(text.slice(line.start, line.start + 1))
}

/** Right under "* ships" a line with the same sign begins the next point, whether that one had an end or not. */
function isNextBullet(text: string, { current, next, label }: Neighbours): boolean {
  if (label?.role !== 'bullet' || current?.label?.role !== 'bullet') return false
  const [{ family }] = label.readings
  if (family !== current.label.family || DASHES.test(family)) return false
  return marginOf(text, next.start) === marginOf(text, current.start)
}

/** Within a sentence, too, a line may begin with a dash. */
const DASHES = /[–—−‒―‐]$/u

/** How the lines of this text were broken. */
type Manner = {
  /** Lines were cut at `width`, so a full line goes on in the next. */
  wrapped: boolean
  /** An empty line stands after every line, so it says nothing. */
  doubleSpaced: boolean
  /** Sentences go on from line to line, full or not. */
  brokenAtWill: boolean
  /** Lines were cut, and only an empty line ends a paragraph. */
  inBlocks: boolean
  width: number
}

/** Beyond this, lines were not cut to fit a page. */
const WIDEST_PAGE = 200
/** Share of neighbouring lines that run on, from which on line ends mean nothing. */
const OFTEN = 0.3
const FEWEST_LINES = 3

function measureManner(
  text: string,
  lines: readonly Line[],
  labels: readonly (Label | null)[],
): Manner {
  const longest = lines.reduce(
    (most, line) => (line.isCode ? most : Math.max(most, widthOf(text, line))),
    0,
  )
  const tight = { pairs: 0, running: 0 }
  const spaced = { pairs: 0, running: 0 }
  const widths: number[] = []
  for (let index = 1; index < lines.length; index++) {
    const prior = lines[index - 1]
    const next = lines[index]
    if (!prior || !next || labels[index] || prior.isCode || next.isCode) continue
    const tally = next.afterBlank ? spaced : tight
    tally.pairs++
    // Recitals stand apart, whatever letter they begin with.
    if (next.afterBlank && /[,،]/.test(text.charAt(prior.end - 1))) continue
    if (!runsOn(text, prior, next) && !isCut(text, [prior, next], longest)) continue
    tally.running++
    widths.push(widthOf(text, prior))
  }
  widths.sort((x, y) => x - y)
  const width = widths[Math.floor(widths.length * 0.9)] ?? WIDEST_PAGE
  const often = ({ pairs, running }: typeof tight) =>
    running >= FEWEST_LINES && running >= pairs * OFTEN && width <= WIDEST_PAGE
  const brokenAtWill = longest <= LONGEST_PRINTED && breaksAtWill(text, lines, labels)
  const wrapped = often(tight)
  const inBlocks = wrapped && isMarkup(text, lines, labels)
  const doubleSpaced = often(spaced) && !holdsLonger(text, lines, width)
  return { wrapped, doubleSpaced, brokenAtWill, inBlocks, width }
}

/** Share of lines that are much longer than the others, from which on lines were not cut. */
const SOME = 0.05

function holdsLonger(text: string, lines: readonly Line[], width: number): boolean {
  const longer = lines.filter((line) => !line.isCode && widthOf(text, line) > width * OVERLONG)
  return longer.length > lines.length * SOME
}

/** Shorter lines end where their writer wanted. */
const SHORTEST_CUT = 50

/** Whether a line without an end fills a page on which no line is longer: then its sentence goes on. */
function isCut(text: string, [prior, next]: [Line, Line], longest: number): boolean {
  if (longest > LONGEST_PRINTED || widthOf(text, prior) < SHORTEST_CUT) return false
  if (isWide(text.charCodeAt(next.start)) && !holdsComma(text, [prior, next])) return false
  return !endsSentence(text, prior.end) && !next.afterBlank && fills(text, [prior, next], longest)
}

/** Where any character may end a line, signs inside it tell a sentence from the entries of a list. */
function holdsComma(text: string, lines: readonly Line[]): boolean {
  return lines.some(({ start, end }) => /[、，。；：]./u.test(text.slice(start, end)))
}

/** Lines that were cut to fit a printed page. */
const LONGEST_PRINTED = 120

type Neighbours = {
  prior: Line | undefined
  next: Line
  label: Label | null
  current: Paragraph | undefined
}

/** How a line follows the one before: `on`, its sentence goes on; `full`, that line was full; `apart`. */
function flowOf(text: string, around: Neighbours, manner: Manner): 'on' | 'full' | 'apart' {
  const { prior, next, label, current } = around
  if (isNextBullet(text, around)) return 'apart'
  if (!prior || prior.isCode) return 'apart'
  if (next.afterBlank && !manner.doubleSpaced)
    return label === null && goesOverPage(text, [prior, next], manner) ? 'on' : 'apart'
  const isFull = (manner.wrapped || manner.doubleSpaced) && fills(text, [prior, next], manner.width)
  const isMember = label?.role === 'item' || label?.role === 'bullet'
  const ends = endsSentence(text, prior.end) || (isMember && endsMember(text, prior.end))
  if (isFull && !ends) return 'on'
  if (label === null && goesOn(text, [prior, next], manner)) return 'on'
  const isBlock = manner.inBlocks && label === null && current?.label?.role !== 'markup'
  if (isBlock && goesOnInBlock(text, prior, next)) return 'on'
  return isFull && !manner.doubleSpaced ? 'full' : 'apart'
}

/** Where lines were cut, a page may end after a full line, within a sentence, without a number to say so. */
function goesOverPage(text: string, pair: [Line, Line], manner: Manner): boolean {
  const [prior, next] = pair
  if (!manner.wrapped || manner.inBlocks || endsListed(text, prior.end)) return false
  return runsOn(text, prior, next) && fills(text, pair, manner.width)
}

function goesOn(text: string, [prior, next]: [Line, Line], manner: Manner): boolean {
  if (runsOn(text, prior, next) || isLong(text, [prior, next], manner)) return true
  if (!manner.brokenAtWill || next.afterBlank || endsSentence(text, prior.end)) return false
  const opening = text.charAt(next.start)
  if (characterKind(opening.charCodeAt(0)) === UNSPACED) return false
  // What stands above an address or a link in brackets may be a title, where it is short.
  const mayName = prior.afterBlank && widthOf(text, prior) < SHORTEST_CUT
  return /\p{Lo}/u.test(opening) || (/[[(<`]/u.test(opening) && !mayName)
}

/** Where lines were cut, one of this share of their width that ends in no sign is no title. */
const LONG = 0.6

function isLong(text: string, [prior, next]: [Line, Line], { wrapped, width }: Manner): boolean {
  const length = widthOf(text, prior)
  if (!wrapped || next.afterBlank || length < width * LONG) return false
  // What would have fitted as a whole was not cut off, unless it stands in a column.
  const fitted = length + 1 + widthOf(text, next) < width * RAGGED
  if (fitted && !text.slice(prior.start, prior.end).includes('   ')) return false
  return !endsSentence(text, prior.end) && !endsListed(text, prior.end)
}
