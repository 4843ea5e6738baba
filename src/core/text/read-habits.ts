import { readsLikeTitle } from './titles/find-titles.ts'
import type { Paragraph } from './lines/join-lines.ts'
import type { FoundLabel } from './labels/label-sequence.ts'
import { areStoppedTitles } from './titles/stopped-titles.ts'

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
    stopsTitles: stopsTitles(text, paragraphs),
  }
}

/** Whether most articles that say something on their own line and more below say a title there. */
function stopsTitles(text: string, paragraphs: readonly Paragraph[]): boolean {
  const wordings = paragraphs.flatMap(({ label, textStart, end }, index) => {
    const isArticle = label?.role === 'article' || label?.role === 'sign'
    return isArticle && textStart < end && goesOn(paragraphs, index)
      ? [text.slice(textStart, end)]
      : []
  })
  return areStoppedTitles(wordings)
}

/** Whether prose or points follow that belong to this article. */
export function goesOn(paragraphs: readonly Paragraph[], index: number): boolean {
  const next = paragraphs[index + 1]
  if (next === undefined || next.isFurniture) return false
  return next.label === null || next.label.role === 'item'
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
