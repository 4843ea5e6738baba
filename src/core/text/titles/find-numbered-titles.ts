import { isShouted, readsLikeTitle, stopsShort } from './find-titles.ts'
import type { Paragraph } from '../lines/join-lines.ts'
import type { FoundLabel } from '../labels/label-sequence.ts'
import { isUnderlined } from './marked-titles.ts'
import { areStoppedTitles, titleBeforeStop } from './stopped-titles.ts'

/** Styles in which sections are numbered: 1. 3.2 3 – A. A.1 IV. 一、 — and not (1), a) or ii. */
const SECTION_STYLES =
  /^(?:(?:annex-)?decimal|number[).–—-]?|capital-(?:letter|roman)[.)–—-]?|han[、.]?|ordinal)$/u

/**
 * Per paragraph, whether "2. Territory" is a heading: it reads like a title, it is not a member of a
 * list of points, and what follows is its content and not its next neighbour.
 */
export function findNumberedTitles(text: string, paragraphs: readonly Paragraph[]): Uint8Array {
  const isTitle = new Uint8Array(paragraphs.length)
  const stopped = stoppedStyles(text, paragraphs)
  const titled = titledStyles(text, paragraphs, stopped)
  const lastTitle = new Map<string, number>()
  const lastPoint = new Map<string, number>()
  let inArticle = false
  paragraphs.forEach((paragraph, index) => {
    const { label } = paragraph
    if (!label) return
    if (label.role !== 'item') {
      inArticle = label.role === 'article' || label.role === 'sign'
      return
    }
    if (!SECTION_STYLES.test(label.family)) return
    const style = styleOf(label)
    const { textStart, end, titleEnd = end } = paragraph
    const wording = text.slice(textStart, titleEnd)
    const before = (label.value ?? 0) - 1
    const goesOnFromPoint = lastPoint.get(style) === before && lastTitle.get(style) !== before
    const isName = readsLikeTitle(wording) && !stopsShort(text, { start: textStart, end: titleEnd })
    const divides = isName && dividesFurther(paragraphs, index)
    const reads = isName || (stopped.has(style) && titleBeforeStop(wording) !== null)
    if (
      isUnderlined(text, paragraph) ||
      ((titled.has(style) || divides || !goesOnFromPoint) &&
        reads &&
        hasContent(paragraphs, index) &&
        (!inArticle || opensArticles(text, paragraphs, index)))
    ) {
      isTitle[index] = 1
      lastTitle.set(style, before + 1)
    } else lastPoint.set(style, before + 1)
  })
  return isTitle
}

const styleOf = ({ family, depth }: FoundLabel) => `${family}/${depth}`

/** Styles of number whose titles end in a full stop: "2. Definitions." */
function stoppedStyles(text: string, paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const wordings = new Map<string, string[]>()
  paragraphs.forEach(({ label, textStart, end }, index) => {
    if (label?.role !== 'item' || !SECTION_STYLES.test(label.family)) return
    if (!hasContent(paragraphs, index)) return
    const wording = text.slice(textStart, end)
    const known = wordings.get(styleOf(label))
    if (known) known.push(wording)
    else wordings.set(styleOf(label), [wording])
  })
  return new Set([...wordings].filter(([, list]) => areStoppedTitles(list)).map(([style]) => style))
}

/** Styles of number that nearly always stand before a title: then they do so right after a colon, too. */
function titledStyles(
  text: string,
  paragraphs: readonly Paragraph[],
  stopped: ReadonlySet<string>,
): ReadonlySet<string> {
  const tallies = new Map<string, { all: number; titled: number }>()
  paragraphs.forEach(({ label, textStart, end, titleEnd = end }, index) => {
    if (label?.role !== 'item' || !SECTION_STYLES.test(label.family)) return
    const style = styleOf(label)
    const tally = tallies.get(style) ?? { all: 0, titled: 0 }
    tallies.set(style, tally)
    tally.all++
    const wording = text.slice(textStart, titleEnd)
    const reads = readsLikeTitle(wording) || (stopped.has(style) && titleBeforeStop(wording))
    if (reads && hasContent(paragraphs, index)) tally.titled++
  })
  const isTitled = ({ all, titled }: { all: number; titled: number }) =>
    all >= FEWEST && titled >= all * NEARLY_ALL
  return new Set([...tallies].filter(([, tally]) => isTitled(tally)).map(([style]) => style))
}

const FEWEST = 4
const NEARLY_ALL = 0.8

const HELD: ReadonlySet<string> = new Set(['bullet', 'article', 'sign', 'section'])
/** Styles that number what holds articles. */
const DIVIDING = /^(?:capital-(?:letter|roman)|han)/u

/** "II. ЗАВРШНЕ ОДРЕДБЕ" between two articles names those that follow. */
function opensArticles(text: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const { label, textStart = 0, end = 0 } = paragraphs[index] ?? {}
  const next = paragraphs[index + 1]?.label?.role
  if (next !== 'article' && next !== 'sign') return false
  return DIVIDING.test(label?.family ?? '') || isShouted(text.slice(textStart, end))
}

/** "1. DEFINITIONS" over "1.1 …" is no member of the list that "agree as follows:" seems to announce. */
function dividesFurther(paragraphs: readonly Paragraph[], index: number): boolean {
  const label = paragraphs[index]?.label
  const next = paragraphs[index + 1]?.label
  if (next?.role !== 'item' || !label) return false
  const isDeeper = next.family === label.family && next.depth > label.depth
  return isDeeper || (/^(?:capital-roman|han|ordinal)/.test(label.family) && next.value === 1)
}

function hasContent(paragraphs: readonly Paragraph[], index: number): boolean {
  const label = paragraphs[index]?.label
  const next = paragraphs[index + 1]
  if (!label || !next) return false
  if (!next.label) return true
  if (next.label.role !== 'item') return HELD.has(next.label.role)
  if (next.label.family !== label.family || next.label.depth > label.depth) return true
  // "1." under "2.1 General rules" begins a list of its own.
  return next.label.depth < label.depth && next.label.value === 1
}
