import { readsLikeTitle } from './find-titles.ts'
import type { Paragraph } from './join-lines.ts'
import type { FoundLabel } from './label-sequence.ts'

/** What words that mean one thing here and another there mean in this text, and how it sets titles. */
export type Habits = {
  section: 'division' | 'article'
  sign: 'article' | 'item'
  paragraph: 'division' | 'item'
  /** Titles of articles end in a full stop. */
  stopsTitles: boolean
}

/** Read a text's habits from all its paragraphs; `titles` says which of them are unnumbered titles. */
export function readHabits(
  text: string,
  paragraphs: readonly Paragraph[],
  titles: Uint8Array,
): Habits {
  return {
    section: sectionRole(text, paragraphs),
    sign: signRole(paragraphs, titles),
    paragraph: paragraphRole(text, paragraphs),
    stopsTitles: hasStoppedTitles(text, paragraphs),
  }
}

/** Longer wordings are sentences, full stop or not. */
const MOST_WORDS_STOPPED = 8

/** Whether a paragraph is like "Artículo 2. Definiciones." where more follows: a title, if it is this text's manner. */
export function isStoppedTitle(
  text: string,
  paragraphs: readonly Paragraph[],
  index: number,
): boolean {
  const { textStart = 0, end = 0, lineCount = 0 } = paragraphs[index] ?? {}
  const next = paragraphs[index + 1]
  const wording = text.slice(textStart, end)
  const goesOn = next !== undefined && (next.label === null || next.label.role === 'item')
  if (!goesOn || lineCount > 1 || !wording.endsWith('.') || next.isFurniture) return false
  const title = wording.slice(0, -1)
  return readsLikeTitle(title) && title.split(/\s+/u).length <= MOST_WORDS_STOPPED
}

const FEWEST_STOPPED = 3

/** Whether most articles that say something on their own line and more below say a title there. */
function hasStoppedTitles(text: string, paragraphs: readonly Paragraph[]): boolean {
  let spoken = 0
  let stopped = 0
  paragraphs.forEach(({ label, textStart, end }, index) => {
    const next = paragraphs[index + 1]?.label
    const isArticle = label?.role === 'article' || label?.role === 'sign'
    if (!isArticle || textStart >= end || (next && next.role !== 'item')) return
    spoken++
    if (isStoppedTitle(text, paragraphs, index)) stopped++
  })
  return stopped >= FEWEST_STOPPED && stopped * 3 >= spoken * 2
}

/** § numbers the paragraphs of an article where most of its series begin in one; else it is one. */
function signRole(paragraphs: readonly Paragraph[], titles: Uint8Array): 'article' | 'item' {
  let holder: string | undefined
  let series = 0
  let held = 0
  paragraphs.forEach(({ label }, index) => {
    if (label?.role === 'sign' && label.value === 1 && !isDecimal(label)) {
      series++
      if (holder === 'article' && titles[index - 1] !== 1) held++
    }
    if (label && label.role !== 'item' && label.role !== 'bullet' && label.role !== 'sign')
      holder = label.role
  })
  return held * 2 > series ? 'item' : 'article'
}

const isDecimal = ({ printed }: FoundLabel) => /\p{Nd}\.\p{Nd}/u.test(printed ?? '')

/** "Paragraphe 1 : Des agents" divides where most of its like are only titles; else it speaks. */
function paragraphRole(text: string, paragraphs: readonly Paragraph[]): 'division' | 'item' {
  const wordings = paragraphs.flatMap(({ label, textStart, end }) =>
    label?.family === 'paragraph' ? [text.slice(textStart, end)] : [],
  )
  return wordings.filter(readsLikeTitle).length * 2 > wordings.length ? 'division' : 'item'
}

/** "Section" is the unit itself where it speaks, or stands right under a bare "Article I"; else a division. */
function sectionRole(text: string, paragraphs: readonly Paragraph[]): 'division' | 'article' {
  const roles = paragraphs.map(({ label }) => label?.role)
  const first = roles.indexOf('section')
  const article = roles.indexOf('article')
  if (article >= 0) return article < first && first <= article + 2 ? 'article' : 'division'
  const sections = paragraphs.filter(({ label }) => label?.role === 'section')
  const spoken = sections.filter(
    ({ textStart, end }) => textStart < end && !readsLikeTitle(text.slice(textStart, end)),
  )
  return spoken.length * 2 > sections.length ? 'article' : 'division'
}
