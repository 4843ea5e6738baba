import { isLabelAlone, titleInBracket } from './titles/bracketed-label.ts'
import { bracketedTitle, smallTitle, type BracketedTitle } from './titles/bracketed-title.ts'
import {
  findTitles,
  goesOnInList,
  introduces,
  isShouted,
  leadsIn,
  readsLikeTitle,
} from './titles/find-titles.ts'
import type { Paragraph } from './lines/join-lines.ts'
import type { FoundLabel } from './labels/label-sequence.ts'
import { marginOf } from './lines/line-width.ts'
import { findNumberedTitles } from './titles/find-numbered-titles.ts'
import { titleInBold } from './titles/title-in-bold.ts'
import { isMarkedTitle, withoutBold } from './titles/marked-titles.ts'
import { endWithoutNote } from './note-marks.ts'
import { findRecitals, isClosing } from './prose-openings.ts'
import { goesOn, readHabits, type Habits } from './read-habits.ts'
import { titleBeforeStop } from './titles/stopped-titles.ts'

/** What a unit of the text is, before the tree says how deep it stands. */
export type UnitRole =
  | 'annex'
  | 'division'
  | 'article'
  | 'heading'
  | 'item'
  | 'chapeau'
  | 'recital'
  | 'plain'
  | 'closing'
  | 'furniture'

/** A clause on its way: what it is and where it lies, without its place in the tree. */
export type Unit = {
  role: UnitRole
  label: FoundLabel | null
  heading: string | null
  start: number
  end: number
  textStart: number
  /** The last character of a point's wording; of other units, nothing. */
  ending: string
  /** How many spaces stand before the line of a point or a paragraph; of other units, 0. */
  indent: number
  /** The sign of the rule under a title: what has the same stands equally high. */
  rule: string
}

/** A stored clause holds a million characters; an article that grows beyond this goes on in plain clauses. */
const LONGEST_ARTICLE = 200_000
const LONGEST_DIVISION_TITLE = 250

type Context = {
  text: string
  paragraphs: readonly Paragraph[]
  recitals: Uint8Array
  titles: Uint8Array
  numberedTitles: Uint8Array
  habits: Habits
}

/** Say of each paragraph what it is. An article takes its title and its unnumbered paragraphs to itself. */
export function outline(text: string, paragraphs: readonly Paragraph[]): Unit[] {
  const recitals = findRecitals(text, paragraphs)
  const titles = findTitles(text, paragraphs, recitals)
  const context: Context = {
    text,
    paragraphs,
    recitals,
    titles,
    numberedTitles: findNumberedTitles(text, paragraphs),
    habits: readHabits(text, paragraphs, titles),
  }
  const units: Unit[] = []
  let inArticle = false
  for (let index = 0; index < paragraphs.length; index++) {
    const current = units.at(-1)
    const unit = readUnit(context, index, { inArticle, isFirst: isBare(text, current) })
    if (current && joinsArticle(current, unit)) {
      if (current.textStart >= current.end) current.textStart = unit.start
      current.end = unit.end
      continue
    }
    index += takeTitle(context, index, unit)
    inArticle = unit.role === 'article' || (inArticle && !LEAVES_ARTICLE.has(unit.role))
    units.push(unit)
  }
  return units
}

const LEAVES_ARTICLE: ReadonlySet<UnitRole> = new Set(['annex', 'division', 'heading', 'closing'])

/** Whether nothing is known yet of an article but its label: then what follows is what it says. */
function isBare(text: string, unit: Unit | undefined): boolean {
  return unit?.role === 'article' && unit.heading === null && isLabelAlone(text, unit)
}

/** A unit of which nothing is known yet but where it lies. */
export function plainUnit(place: Pick<Unit, 'start' | 'end' | 'textStart' | 'label'>): Unit {
  const { start, end, textStart, label } = place
  return {
    role: 'plain',
    label,
    heading: null,
    start,
    end,
    textStart,
    ending: '',
    indent: 0,
    rule: '',
  }
}

function readUnit(
  context: Context,
  index: number,
  { inArticle, isFirst }: { inArticle: boolean; isFirst: boolean },
): Unit {
  const { text } = context
  const paragraph = context.paragraphs[index]
  if (!paragraph) throw new RangeError(`There is no paragraph ${index}`)
  const { start, end, textStart, label } = paragraph
  const unit = plainUnit({ start, end, textStart, label })
  if (paragraph.isFurniture) {
    unit.role = 'furniture'
    return unit
  }
  if (label) return readLabelled(context, index, { unit, label })
  const isTitle =
    context.titles[index] === 1 && !isFirst && (!inArticle || opensNext(context, index))
  const { titleEnd = end } = paragraph
  if (isTitle) {
    unit.rule = text.slice(titleEnd, end).trim().charAt(0)
    return entitled(unit, 'heading', text.slice(start, titleEnd))
  }
  unit.role = proseRole(context, index)
  unit.indent = marginOf(text, start, DEEPEST_INDENT)
  return unit
}

function readLabelled(
  context: Context,
  index: number,
  { unit, label }: { unit: Unit; label: FoundLabel },
): Unit {
  const { titleEnd = unit.end } = context.paragraphs[index] ?? {}
  const wording = context.text.slice(unit.textStart, titleEnd)
  if (wording === '') unit.textStart = unit.end
  if (onlyNames(context, index, wording)) return entitled(unit, 'division', wording)
  const role = roleOf(context, label)
  switch (role) {
    case 'annex':
    case 'division':
      if (wording.length <= LONGEST_DIVISION_TITLE) return entitled(unit, role, wording)
      unit.role = role
      return unit
    case 'article':
      return readArticle(context, index, { unit, wording })
    case 'markup':
      if (readsLikeTitle(wording) || isMarkedTitle(context.text, context.paragraphs, index))
        return entitled(unit, 'heading', wording)
      unit.label = null
      return unit
    case 'bullet':
    case 'item':
      break
  }
  if (context.numberedTitles[index] === 1)
    return entitled(unit, 'heading', titleBeforeStop(wording) ?? wording)
  takeTitleAhead(titleInBold(context.text.slice(unit.start, unit.textStart), wording), unit)
  unit.role = 'item'
  unit.ending = context.text.charAt(endWithoutNote(context.text, unit.end) - 1)
  unit.indent = marginOf(context.text, unit.start, DEEPEST_INDENT)
  return unit
}

/** What stands further in was centred. */
const DEEPEST_INDENT = 40

/** A unit whose own line says its title, and nothing more. */
function entitled(unit: Unit, role: UnitRole, title: string): Unit {
  unit.role = role
  const heading = titleInBracket(withoutBold(title.trim()), unit.label)
  // "[Article 1 bis" has no title, and its bracket stays with the wording.
  if (heading === null) return unit
  unit.heading = heading || null
  unit.textStart = unit.end
  return unit
}

function roleOf({ habits }: Context, { role, family }: FoundLabel) {
  if (role === 'item' && family === 'paragraph') return habits.paragraph
  if (role === 'section') return habits.section
  return role === 'sign' ? habits.sign : role
}

/** "§ 1.2 Supervision" right before "Article 2a" is a division of articles. */
function onlyNames({ paragraphs }: Context, index: number, wording: string): boolean {
  const { label = null } = paragraphs[index] ?? {}
  if (label?.role !== 'article' && label?.role !== 'sign') return false
  const next = paragraphs[index + 1]?.label
  if (next?.role !== 'article' && next?.role !== 'sign') return false
  const word = wordOf(label)
  return word !== '' && word !== wordOf(next) && readsLikeTitle(wording)
}

/** The word of a label, or its sign; empty for numbers alone. */
function wordOf(label: FoundLabel | null | undefined): string {
  return /^(?:§|\p{L}{4,})/u.exec(label?.printed?.toLowerCase() ?? '')?.[0] ?? ''
}

/** 제1조(목적) 이 조례는 …: a title may stand before the wording, in brackets or in bold. */
function takeTitleAhead(found: BracketedTitle | null, unit: Unit): void {
  if (!found || unit.textStart + found.length >= unit.end) return
  unit.heading = found.title
  unit.textStart += found.length
}

function unbracketed(wording: string): string {
  const found = bracketedTitle(wording)
  return found?.length === wording.length ? found.title : (smallTitle(wording) ?? wording)
}

/** Within an article, only what announces the next article or division is a heading. */
function opensNext({ paragraphs, titles }: Context, index: number): boolean {
  let next = index + 1
  while (titles[next] === 1) next++
  const role = paragraphs[next]?.label?.role
  return role !== undefined && OPENING.has(role)
}

const OPENING: ReadonlySet<string> = new Set(['article', 'sign', 'division', 'annex', 'section'])

/** An article with its title, if its own line is one. */
function readArticle(
  context: Context,
  index: number,
  { unit, wording }: { unit: Unit; wording: string },
): Unit {
  const { paragraphs, habits } = context
  // 2 § In this act is meant by / 1. wetland: …: what a list in small letters completes is no title.
  const holds = holdsWording(context, index + 1)
  const small = holds ? smallTitle(wording) : null
  if (small !== null) return entitled(unit, 'article', small)
  const namesMore = holds && !goesOnInList(context.text, paragraphs[index + 1])
  if (namesMore && readsLikeTitle(wording)) return entitled(unit, 'article', unbracketed(wording))
  const stopped = goesOn(paragraphs, index) ? titleBeforeStop(wording) : null
  if (stopped !== null && (habits.stopsTitles || isShouted(wording)))
    return entitled(unit, 'article', stopped)
  const label = context.text.slice(unit.start, unit.textStart)
  takeTitleAhead(bracketedTitle(wording) ?? titleInBold(label, wording), unit)
  unit.role = 'article'
  return unit
}

/** Whether a paragraph belongs to what stands before it, being neither the end nor the next article. */
function holdsWording({ paragraphs }: Context, index: number): boolean {
  const role = paragraphs[index]?.label?.role
  if (paragraphs[index] === undefined) return false
  return role === undefined || role === 'item' || role === 'bullet'
}

function proseRole({ text, paragraphs, recitals }: Context, index: number): UnitRole {
  const paragraph = paragraphs[index]
  if (!paragraph) return 'plain'
  if (isClosing(text, paragraph)) return 'closing'
  if (recitals[index] === 1) return 'recital'
  const next = paragraphs[index + 1]?.label?.role
  const isListed = next === 'item' || next === 'bullet'
  const isLeadIn = introduces(text, paragraph) || leadsIn(text, paragraph, paragraphs[index + 1])
  return isLeadIn && isListed ? 'chapeau' : 'plain'
}

function joinsArticle(current: Unit, unit: Unit): boolean {
  const isProse = unit.role === 'plain' || unit.role === 'chapeau' || unit.role === 'recital'
  return current.role === 'article' && isProse && unit.end - current.start <= LONGEST_ARTICLE
}

/** A title on the line after "Article 5" or "CHAPTER II". Answers how many paragraphs it took. */
function takeTitle({ text, paragraphs }: Context, index: number, unit: Unit): number {
  if (unit.role !== 'division' && unit.role !== 'article' && unit.role !== 'annex') return 0
  const next = paragraphs[index + 1]
  if (unit.heading !== null || !isLabelAlone(text, unit) || !next) return 0
  const wording = text.slice(next.start, next.end)
  if (next.label || next.isFurniture || next.lineCount > 2) return 0
  if (!readsLikeTitle(wording) && smallTitle(wording) === null) return 0
  const follower = paragraphs[index + 2]?.label?.role
  const isOnlyText =
    paragraphs[index + 2] === undefined || follower === 'article' || follower === 'sign'
  if (unit.role === 'article' && (isOnlyText || follower === 'division')) return 0
  unit.heading = (unit.textStart < unit.end ? '[' : '') + unbracketed(wording)
  unit.end = next.end
  unit.textStart = next.end
  return 1
}
