import type { ClauseKind } from '../../model/clause.ts'
import { type BracketSpan, mannerOf, type MayClose, readBrackets } from './read-brackets.ts'
import { holdsOption, readOptions } from './clause-options.ts'
import { type Around, openBrackets } from './open-brackets.ts'

/** Who wants a bracket, and who opposes it, as the text names them. */
export type Wanted = { by: readonly string[]; against: readonly string[] }

/** A bracket as far as it stands in one clause: it may have opened before, or close behind. */
export type HeldBracket = Wanted &
  Pick<BracketSpan, 'start' | 'end' | 'textStart' | 'textEnd' | 'namesEnd'>

/** A clause's heading and text as one wording, and the brackets that it stands in; offsets are of `wording`. */
export type ClauseBrackets = {
  wording: string
  /** Where the text begins, behind the heading. */
  textAt: number
  /** Brackets that opened before the clause and close behind it: how many, and who wants them. */
  around: Around
  /** Brackets that open or close in the clause. One that nothing closes holds its clause to the end. */
  held: readonly HeldBracket[]
  /** Brackets without their partner. */
  lone: { unclosed: number; unopened: number }
  /** Whether the clause stands in an option, whose wording is not agreed either (B6). */
  inOption: boolean
}

type BracketedClause = {
  id: string
  parent: string | null
  kind: ClauseKind
  label?: string | null
  heading: string | null
  text: string
}

/** Between the clauses of a text where it is read as one. */
const BREAK = '\n\n'

/**
 * Read the brackets of all clauses of a text, in its order, by the clauses' ids. A bracket may hold
 * several clauses, or open in one and close in another of the same article; one that holds whole
 * articles opens where the first begins and closes where the last ends (B4). What the clauses of
 * another draft `beside` it tell of names and braces holds for it too. Which clauses stand in options
 * is read with them.
 */
export function readClauseBrackets(
  clauses: readonly BracketedClause[],
  beside: readonly BracketedClause[] = [],
): Map<string, ClauseBrackets> {
  const options = readOptions(clauses)
  // Another draft may write its options in another way: they are looked for where there are any.
  const areMet = options.size > 0 || readOptions(beside).size > 0
  const wordings: string[] = []
  const read = new Map<string, ClauseBrackets>()
  for (const clause of clauses) {
    const isInOption = options.has(clause.id) || (areMet && holdsOption(clause.text))
    const plain = withoutBrackets(clause, isInOption)
    wordings.push(plain.wording)
    read.set(clause.id, plain)
  }
  const text = wordings.join(BREAK)
  if (!/[[\]［］{]/u.test(text)) return read
  const places = placesOf(clauses, wordings)
  const manner = mannerOf(beside.map(wordingOf).join(BREAK))
  const spans = readBrackets(text, { mayClose: closingWithin(places, clauses.length), manner })
  const open = openBrackets<BracketSpan>(NOT_HELD)
  let next = 0
  clauses.forEach((clause, at) => {
    const end = places.endOf(at)
    // Few clauses of most texts have any.
    if ((spans[next]?.start ?? Infinity) >= end && !open.isHeld()) return
    const own: BracketSpan[] = []
    for (let span = spans[next]; span && span.start < end; span = spans[++next]) own.push(span)
    const place = { start: places.startOf(at), end }
    const { id, label = null } = clause
    const plain = withoutBrackets(clause, read.get(id)?.inOption ?? false)
    const brackets = { ...plain, ...bracketsIn(place, own, open) }
    read.set(id, label === null ? brackets : withoutLabel(brackets, label))
  })
  return read
}

function wordingOf({ heading, text }: BracketedClause): string {
  return heading === null || text === '' ? text || (heading ?? '') : `${heading}\n${text}`
}

const NOT_HELD: Around = { depth: 0, by: [], against: [] }

const NONE_LONE = { unclosed: 0, unopened: 0 } as const

function withoutBrackets(clause: BracketedClause, inOption: boolean): ClauseBrackets {
  const { heading, text } = clause
  return {
    wording: wordingOf(clause),
    textAt: heading === null || text === '' ? 0 : heading.length + 1,
    around: NOT_HELD,
    held: [],
    lone: NONE_LONE,
    inOption,
  }
}

/** A clause's stretch of the whole text, that of its words, and those of the article or block around it. */
type Place = {
  start: number
  end: number
  firstWord: number
  lastWord: number
  /** Its article, or where there is none, what it stands in at the top. */
  block: { start: number; end: number; aroundEnd: number }
}

type Stretch = Pick<Place, 'start' | 'end'>
type Places = {
  startOf: (at: number) => number
  endOf: (at: number) => number
  of: (at: number) => Place
}

/** Where clauses stand, looked up as it is asked for: few clauses of most texts have brackets. */
function placesOf(clauses: readonly BracketedClause[], wordings: readonly string[]): Places {
  const starts = new Float64Array(clauses.length)
  let behind = 0
  wordings.forEach((wording, at) => {
    starts[at] = behind
    behind += wording.length + BREAK.length
  })
  const startOf = (at: number) => starts[at] ?? 0
  const endOf = (at: number) => startOf(at) + (wordings[at] ?? '').length
  const known = new Map<number, Place>()
  let tree: ReturnType<typeof readTree> | null = null
  const of = (at: number): Place => {
    const place = known.get(at) ?? read(at, (tree ??= readTree(clauses)))
    known.set(at, place)
    return place
  }
  return { startOf, endOf, of }

  function read(at: number, { parents, tops, ends }: ReturnType<typeof readTree>): Place {
    const start = startOf(at)
    const wording = wordings[at] ?? ''
    const top = tops[at] ?? at
    const above = parents[top] ?? -1
    return {
      start,
      end: endOf(at),
      firstWord: start + Math.max(0, wording.search(WORD)),
      lastWord: start + behindWords(wording),
      block: {
        start: startOf(top),
        end: endOf(ends[top] ?? top),
        aroundEnd: endOf(above < 0 ? clauses.length - 1 : (ends[above] ?? above)),
      },
    }
  }
}

const WORD = /[\p{L}\p{N}]/u

function behindWords(wording: string): number {
  let end = wording.length
  while (end > 0 && !WORD.test(wording.charAt(end - 1))) end--
  return end
}

/** By place: what a clause stands in (-1: nothing), the article or part it is a piece of, and the last clause within it. */
function readTree(clauses: readonly BracketedClause[]) {
  const places = new Map(clauses.map(({ id }, at) => [id, at]))
  const parents = Int32Array.from(clauses, ({ parent }) =>
    parent === null ? -1 : (places.get(parent) ?? -1),
  )
  const tops = Int32Array.from(clauses, (_, at) => at)
  const ends = tops.slice()
  clauses.forEach(({ kind }, at) => {
    const above = parents[at] ?? -1
    if (above >= 0 && kind !== 'article') tops[at] = tops[above] ?? above
  })
  for (let at = clauses.length - 1; at >= 0; at--) {
    const above = parents[at] ?? -1
    if (above >= 0) ends[above] = Math.max(ends[above] ?? 0, ends[at] ?? 0)
  }
  return { parents, tops, ends }
}

function closingWithin(places: Places, size: number): MayClose {
  const opensAtStart = (place: Place, opening: number) => opening < place.firstWord
  const closesAtEnd = (place: Place, closing: number) => closing >= place.lastWord
  const opensBlock = (place: Place, opening: number) =>
    place.block.start === place.start && opensAtStart(place, opening)
  return {
    reaches: (opening, offset) => {
      const at = clauseAt(places, size, opening)
      if (offset < places.endOf(at)) return true
      const place = places.of(at)
      return offset < (opensBlock(place, opening) ? place.block.aroundEnd : place.block.end)
    },
    pairs: (opening, closing) => {
      const [first, last] = [clauseAt(places, size, opening), clauseAt(places, size, closing)]
      if (first === last) return true
      const [from, to] = [places.of(first), places.of(last)]
      if (closing < from.block.end) return opensAtStart(from, opening) || closesAtEnd(to, closing)
      return opensBlock(from, opening) && closesAtEnd(to, closing) && to.end === to.block.end
    },
  }
}

/** The clause at an offset of the whole text. */
function clauseAt({ startOf }: Places, size: number, offset: number): number {
  let low = 0
  let high = size - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The brackets of one clause: its own, and those that stand `open` before it, which is brought up to its end. */
function bracketsIn(
  { start, end }: Stretch,
  own: readonly BracketSpan[],
  open: ReturnType<typeof openBrackets<BracketSpan>>,
): Omit<ClauseBrackets, 'wording' | 'textAt' | 'inOption'> {
  const held: HeldBracket[] = []
  const inClause = (span: BracketSpan) => held.push(cutTo({ start, end }, span))
  open.closeUpTo(end).forEach(inClause)
  const around = open.said()
  const lone = { unclosed: 0, unopened: 0 }
  for (const span of own) {
    if (span.kind !== 'pair') lone[span.kind]++
    if (span.kind === 'pair') inClause(span)
    if (span.kind === 'unclosed') inClause({ ...span, end, textEnd: end, namesEnd: end })
    if (span.kind === 'pair' && span.end > end) open.add(span)
  }
  held.sort((one, other) => one.start - other.start || other.end - one.end)
  return { around, held, lone }
}

/** A label right behind the brackets that a clause opens with (`[1. They meet.]`) is none of its words. */
function withoutLabel(brackets: ClauseBrackets, label: string): ClauseBrackets {
  const { wording, held } = brackets
  let at = 0
  let last: HeldBracket | null = null
  for (const bracket of held) {
    if (wording.slice(at, bracket.start).trim() !== '') break
    at = bracket.textStart
    last = bracket
  }
  while (/\s/u.test(wording.charAt(at))) at++
  const behind = at + label.length
  const isLabelled = wording.startsWith(label, at) && WORD.test(wording.slice(behind))
  if (!last || !isLabelled || WORD.test(wording.charAt(behind))) return brackets
  const textStart = Math.min(behind, last.textEnd)
  return { ...brackets, held: held.map((one) => (one === last ? { ...one, textStart } : one)) }
}

/** A bracket's part in a stretch of the text, with offsets from its start. */
function cutTo({ start, end }: { start: number; end: number }, span: BracketSpan): HeldBracket {
  const cut = (offset: number) => Math.min(Math.max(offset, start), end) - start
  return {
    start: cut(span.start),
    end: cut(span.end),
    textStart: cut(span.textStart),
    textEnd: cut(span.textEnd),
    namesEnd: cut(span.namesEnd),
    by: span.by,
    against: span.against,
  }
}
