import type { ClauseKind } from '../model/clause.ts'
import { isShouted } from './find-titles.ts'
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
  hasWording: boolean
}

/** Give every unit its parent, by what is still open before it. A style met again closes what it opened. */
export function buildTree(units: readonly Unit[]): SegmentedClause[] {
  const open: Open[] = []
  const styles = new Map<string, string>()
  return units.map((unit, index) => {
    const entry = describe(unit, `c${index + 1}`)
    const style = styles.get(entry.style) ?? styleInUse(open, entry)
    styles.set(entry.style, style)
    entry.style = style
    const parent = unit.role === 'furniture' ? undefined : findParent(open, entry, unit)
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
    }
  })
}

function describe(unit: Unit, id: string): Open {
  const level = LEVELS[unit.role]
  const style =
    unit.label?.family ?? (unit.heading && isShouted(unit.heading) ? 'SHOUTED' : unit.role)
  const depth = unit.label?.depth ?? 1
  const hasWording = unit.textStart < unit.end
  return { id, kind: 'plain', level, style, depth, value: unit.label?.value ?? null, hasWording }
}

/** Close what ends before this entry, and answer what it stands in. */
function findParent(open: Open[], entry: Open, unit: Unit): Open | undefined {
  if (entry.level === 0) open.length = 0
  else if (entry.level > LEVELS.item || unit.role === 'chapeau') closeForProse(open)
  else {
    while ((open.at(-1)?.level ?? 0) > entry.level) open.pop()
    if (unit.role === 'article') closeArticles(open, entry)
    else if (unit.role === 'item' && standsInArticle(open, entry)) closeForArticle(open)
    else closeStyle(open, entry)
  }
  return open.at(-1)
}

/** A paragraph without a number goes on with the section point it stands under (2.1), else with the section. */
function closeForProse(open: Open[]): void {
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

/** Articles are neighbours, unless one only names what sections stand in it ("Article I", "Section 1"). */
function closeArticles(open: Open[], entry: Open): void {
  const same = open.findIndex(({ level, style }) => level === entry.level && style === entry.style)
  if (same >= 0) open.length = same
  const top = open.at(-1)
  if (top?.level === entry.level && top.hasWording) open.pop()
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

function closeStyle(open: Open[], entry: Open): void {
  for (let index = open.length - 1; index >= 0; index--) {
    const other = open[index]
    if (!other || other.level < entry.level) return
    if (other.style !== entry.style || other.depth < entry.depth) continue
    const restarts = entry.value === 1 && other.value !== 1 && open.at(-1)?.kind === 'chapeau'
    if (restarts) return
    open.length = index
  }
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
