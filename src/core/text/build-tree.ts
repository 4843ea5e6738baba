import type { ClauseKind } from '../model/clause.ts'
import { isShouted } from './titles/find-titles.ts'
import { isOption, optionEnds } from './option-ends.ts'
import type { Unit, UnitRole } from './outline.ts'
import type { SegmentedClause } from './segmentation.ts'

/** How high each role stands. What is higher closes what is lower. */
const LEVELS: Record<UnitRole, number> = {
  annex: 0,
  closing: 0,
  division: 1,
  heading: 2,
  article: 3,
  chapeau: 4,
  item: 4,
  recital: 5,
  plain: 5,
  furniture: 5,
}

/** A clause that may still get children. */
type Open = {
  id: string
  kind: ClauseKind
  level: number
  style: string
  depth: number
  value: number | null
  /** The first part of a decimal number: 5 of 5.1. */
  first: number
  hasWording: boolean
  /** The last character of a point's wording. */
  ending: string
  /** How many spaces stand before it. */
  indent: number
  /** The last point of the same style that stood in it, where it is a heading. */
  lastPoint: number | null
  /** Before which unit it ends at the earliest. */
  until: number
}

/** Give every unit its parent, by what is still open before it. A style met again closes what it opened. */
export function buildTree(units: readonly Unit[]): SegmentedClause[] {
  const open: Open[] = []
  const styles = new Map<string, string>()
  const lastNumbers = new Map<string, number>()
  const ends = optionEnds(units)
  /** Up to here some option is open. */
  let reach = 0
  return units.map((unit, index) => {
    const entry = describe(unit, `c${index + 1}`)
    entry.until = ends[index] ?? 0
    const isHeld = reach > index
    reach = Math.max(reach, entry.until)
    // In an option that does not end here, a clause finds its place as if nothing stood around.
    const held = isHeld ? open.findLastIndex(({ until }) => until > index) + 1 : 0
    const around = held > 0 ? open.splice(0, held) : NOTHING
    const known = styles.get(entry.style)
    const style = known ?? styleInUse(open, entry)
    if (known === undefined) styles.set(entry.style, style)
    entry.style = style
    entry.style = styleOfList(open, entry, lastNumbers.get(style))
    if (entry.value !== null) lastNumbers.set(entry.style, entry.value)
    const isFurniture = unit.role === 'furniture'
    const parent = isFurniture ? undefined : (findParent(open, entry, unit) ?? around.at(-1))
    if (held > 0) open.unshift(...around)
    entry.kind = kindOf(unit.role, parent?.kind)
    if (entry.level < LEVELS.recital && unit.role !== 'closing') open.push(entry)
    return {
      id: entry.id,
      parent: parent?.id ?? null,
      kind: entry.kind,
      label: unit.label?.printed ?? null,
      heading: unit.heading,
      start: unit.start,
      end: unit.end,
      textStart: unit.textStart,
      ...(isFurniture ? FURNITURE : {}),
    }
  })
}

const NOTHING: readonly Open[] = []

const FURNITURE = { isFurniture: true } as const

function describe(unit: Unit, id: string): Open {
  const level = LEVELS[unit.role]
  const isLoud = unit.rule === '' && unit.heading !== null && isShouted(unit.heading)
  const style = unit.label?.family ?? (isLoud ? 'SHOUTED' : unit.role + unit.rule)
  const depth = unit.label?.depth ?? 1
  const value = unit.label?.value ?? null
  const first = depth > 1 ? Number.parseInt(unit.label?.printed ?? '', 10) : (value ?? NaN)
  const hasWording = unit.textStart < unit.end
  const { ending, indent } = unit
  const lastPoint = null
  const until = 0
  return {
    id,
    kind: 'plain',
    level,
    style,
    depth,
    value,
    first,
    hasWording,
    ending,
    indent,
    lastPoint,
    until,
  }
}

/** Close what ends before this entry, and answer what it stands in. */
function findParent(open: Open[], entry: Open, unit: Unit): Open | undefined {
  if (entry.level === 0) open.length = 0
  else if (entry.level > LEVELS.item || unit.role === 'chapeau') closeForProse(open, entry)
  else {
    while ((open.at(-1)?.level ?? 0) > entry.level && !isNumberedPart(open.at(-1), entry))
      open.pop()
    if (unit.role === 'item') closeOptions(open, entry)
    if (unit.role === 'article') closeArticles(open, entry)
    else if (unit.role === 'item' && standsInArticle(open, entry)) closeForArticle(open)
    else closeStyle(open, entry)
    const heading =
      unit.role === 'item' ? open.findLast(({ level }) => level === LEVELS.heading) : undefined
    if (heading?.style === entry.style) heading.lastPoint = entry.value
  }
  return open.at(-1)
}

/**
 * A paragraph without a number goes on with the point that it is set in under, else with the section
 * point it stands under (2.1), else with the section.
 */
function closeForProse(open: Open[], { indent }: Open): void {
  const holder = open.findLast(({ level, style }) => level >= LEVELS.item && style !== 'chapeau')
  if (holder && holder.indent > 0 && indent > holder.indent + SLIGHT) return
  const first = open.findIndex(({ level }) => level >= LEVELS.item)
  if (first < 0) return
  const isSectionPoint = /^(?:decimal|number|capital|han|ordinal)/.test(open[first]?.style ?? '')
  let kept = isSectionPoint ? first + 1 : first
  while (kept > first && open[kept]?.style === 'decimal') kept++
  open.length = kept
}

/**
 * Chapter 1 … Розділ 2: a word met for the first time whose number goes on where another one stopped
 * names the same unit in another language. Answers the style that it counts as.
 */
function styleInUse(open: readonly Open[], { level, style, value }: Open): string {
  const last = open.findLast((other) => other.level <= level)
  const isUnit = level === LEVELS.division || level === LEVELS.article
  const goesOn = last?.level === level && value !== null && value > 1 && last.value === value - 1
  return isUnit && goesOn ? last.style : style
}

/**
 * "2." after "1 –": a number in a sign whose own list neither is open nor goes on with it belongs to the
 * list that does. What stands in brackets, (2), is lower than what does not.
 */
function styleOfList(open: readonly Open[], entry: Open, last: number | undefined): string {
  const { style, value, depth } = entry
  if (value === null || value < 2 || last === value - 1 || !UNBRACKETED.test(style)) return style
  if (open.some((other) => other.style === style && other.depth === depth)) return style
  const goesOn = (other: Open) =>
    UNBRACKETED.test(other.style) && other.depth === depth && other.value === value - 1
  return open.findLast(goesOn)?.style ?? style
}

const UNBRACKETED = /^(?:decimal|number(?![(（]))/u

/** Articles are neighbours, unless one only names what sections stand in it ("Article I", "Section 1"). */
function closeArticles(open: Open[], entry: Open): void {
  const same = open.findIndex(({ level, style }) => level === entry.level && style === entry.style)
  if (same >= 0) open.length = same
  const top = open.at(-1)
  if (top?.level === entry.level && top.hasWording) open.pop()
}

/** What said its wording holds no other series of options, like "Option 2:", and no list but from its first on. */
function closeOptions(open: Open[], { style, value }: Open): void {
  const isFirst = (value ?? 1) === 1
  if (isFirst !== isOption(style)) return
  for (;;) {
    const top = open.at(-1)
    if (!top || !isOption(top.style) || top.style === style) return
    if (!top.hasWording || /[:：]/u.test(top.ending)) return
    open.pop()
  }
}

/**
 * § 2 and its like number what stands right in the article; so does a list that begins with 2, since
 * the article's own words were its first.
 */
function standsInArticle(open: readonly Open[], { style, value }: Open): boolean {
  const article = open.findLastIndex(({ level }) => level === LEVELS.article)
  if (article < 0) return false
  if (style === 'sign' || style === 'paragraph') return true
  const isMet = open.slice(article).some((other) => other.style === style)
  return value === 2 && !isMet && open[article]?.hasWording === true && NUMBERS.test(style)
}

const NUMBERS = /^(?:decimal|number|circled)/u

function closeForArticle(open: Open[]): void {
  open.length = open.findLastIndex(({ level }) => level === LEVELS.article) + 1
}

/** A style met again closes what it opened; but a list may begin afresh within another. */
function closeStyle(open: Open[], entry: Open): void {
  for (let index = open.length - 1; index >= 0; index--) {
    const other = open[index]
    if (!other || (other.level < entry.level && !isContinued(other, entry))) return
    if (other.style !== entry.style || other.depth < entry.depth) continue
    if (opensList(open, other, entry)) return
    open.length = index
    if (isNext(other, entry) && !goesOnOutside(open, other, entry)) return
  }
}

/** Whether a number goes on where another of its style stopped. */
function isNext(other: Open, { style, depth, value }: Open): boolean {
  return other.style === style && other.depth === depth && other.value === (value ?? NaN) - 1
}

/** Both "4." and the 4. that it stands in may come before "5.": how they are set in, or end, tells which. */
function goesOnOutside(open: readonly Open[], inner: Open, entry: Open): boolean {
  const outer = open.findLast((other) => isNext(other, entry))
  const isSetIn = Math.abs(inner.indent - entry.indent) > SLIGHT
  if (outer && (isSetIn || Math.abs(outer.indent - entry.indent) > SLIGHT)) return isSetIn
  return outer !== undefined && inner.ending === '.'
}

/** "9." and "10." are set in differently where they are set flush right. */
const SLIGHT = 2

/** "1." set in deeper, or under what ends in a colon, is the first of a list, and not the next after 3. or 5.1. */
function opensList(open: readonly Open[], other: Open, { value, depth, indent }: Open): boolean {
  const top = open.at(-1)
  const isLater = other.depth > depth || (other.value ?? 0) > 1 || isOption(top?.style ?? '')
  if (value !== 1 || open.length > DEEPEST) return false
  if (other.depth === depth && indent > other.indent + SLIGHT) return true
  return isLater && (top?.kind === 'chapeau' || /[:：]/u.test(top?.ending ?? ''))
}

/** Lists within lists go no deeper. */
const DEEPEST = 20

/** "2. Fair use. Nothing here …" follows the heading "1. Definitions"; so do 7. the heading 6.1, and 6.2 6.1.3. */
function isContinued(heading: Open, { style, depth, value, first }: Open): boolean {
  if (heading.level !== LEVELS.heading || heading.style !== style || value === null) return false
  if (heading.lastPoint === value - 1) return false
  if (heading.depth === depth) return heading.value === value - 1
  if (heading.depth < depth) return false
  return heading.first === (depth === 1 ? value - 1 : first)
}

/** 6.1 stands in 6., whether that is only a title or not. */
function isNumberedPart(other: Open | undefined, { style, depth, first }: Open): boolean {
  return other?.style === style && other.depth < depth && other.first === first
}

function kindOf(role: UnitRole, parent: ClauseKind | undefined): ClauseKind {
  switch (role) {
    case 'annex':
    case 'article':
    case 'heading':
    case 'chapeau':
    case 'recital':
    case 'plain':
      return role
    case 'division':
      return 'part'
    case 'closing':
    case 'furniture':
      return 'plain'
    case 'item':
      break
  }
  if (parent === 'article') return 'paragraph'
  return parent === 'point' || parent === 'subpoint' ? 'subpoint' : 'point'
}
