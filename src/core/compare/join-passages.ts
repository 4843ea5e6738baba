import type { Unit } from './read-units.ts'
import { contentWords, TELLING_WORDS, type SharedPassage } from './shared-passages.ts'

/** Both sides' units, and whether a unit is marked as changed where it stands. */
export type MarkedUnits = {
  before: readonly Unit[]
  after: readonly Unit[]
  isMarked: (unit: Unit, side: 'before' | 'after') => boolean
}

/** A moved passage: its first and last unit on either side. */
export type MovedPassage = { from: readonly [Unit, Unit]; to: readonly [Unit, Unit] }

type Run = { start: number; end: number }

/** For each unit of before the one of after that it went to, and the other way round. */
type Partners = { before: Int32Array; after: Int32Array }

const NONE = -1
/** Two passages that overlap sent this unit to two places. */
const DISPUTED = -2

/**
 * Join shared passages that overlap or touch, let them grow as far as the words agree, and cut them
 * to what is marked on both sides. What then holds a whole sentence or enough words has moved.
 */
export function joinPassages(
  passages: readonly SharedPassage[],
  units: MarkedUnits,
): MovedPassage[] {
  const partners = partnersOf(passages, units)
  grow(partners, units)
  const sentences = passages.filter(({ isSentence }) => isSentence)
  const sentenceAt = new Map(sentences.map(({ before, length }) => [before, length]))
  const moved: MovedPassage[] = []
  for (let start = 0, end = 1; start < units.before.length; start = end, end++) {
    if (!isMoved(start, partners, units)) continue
    while (follows(end, partners, units) && isMoved(end, partners, units)) end++
    const run = trimmed({ start, end }, partners, units)
    if (isEnough(run, units.before, sentenceAt)) moved.push(...passageOf(run, partners, units))
  }
  return moved
}

function partnersOf(passages: readonly SharedPassage[], units: MarkedUnits): Partners {
  const before = new Int32Array(units.before.length).fill(NONE)
  const after = new Int32Array(units.after.length).fill(NONE)
  const send = (list: Int32Array, from: number, to: number) => {
    list[from] = list[from] === NONE || list[from] === to ? to : DISPUTED
  }
  for (const passage of passages) {
    for (let at = 0; at < passage.length; at++) {
      send(before, passage.before + at, passage.after + at)
      send(after, passage.after + at, passage.before + at)
    }
  }
  return { before, after }
}

/** The unit of after that a unit of before went to, if the two agree on it. */
function partnerOf(at: number, { before, after }: Partners): number {
  const partner = before[at] ?? NONE
  return partner >= 0 && after[partner] === at ? partner : NONE
}

/** Equal words beside a passage go with it, first those behind, then those before. */
function grow(partners: Partners, { before, after }: MarkedUnits): void {
  const growTo = (from: number, step: 1 | -1) => {
    const partner = partnerOf(from, partners)
    if (partner === NONE || before[from]?.place.row === after[partner]?.place.row) return
    const [next, nextPartner] = [from + step, partner + step]
    const isFree = partners.before[next] === NONE && partners.after[nextPartner] === NONE
    const isInside =
      before[next]?.place === before[from]?.place &&
      after[nextPartner]?.place === after[partner]?.place
    if (!isFree || !isInside || before[next]?.token !== after[nextPartner]?.token) return
    partners.before[next] = nextPartner
    partners.after[nextPartner] = next
  }
  for (let at = 0; at < before.length; at++) growTo(at, 1)
  for (let at = before.length - 1; at >= 0; at--) growTo(at, -1)
}

/** Whether a unit went to another row, and is marked on both sides or says little. */
function isMoved(
  at: number,
  partners: Partners,
  { before, after, isMarked }: MarkedUnits,
): boolean {
  const unit = before[at]
  const partner = after[partnerOf(at, partners)]
  if (!unit || !partner || unit.place.row === partner.place.row) return false
  return unit.kind !== 'content' || (isMarked(unit, 'before') && isMarked(partner, 'after'))
}

/** Whether a unit stands behind the one before it on both sides, in the same clauses. */
function follows(at: number, partners: Partners, { before, after }: MarkedUnits): boolean {
  const partner = partnerOf(at, partners)
  return (
    partner === partnerOf(at - 1, partners) + 1 &&
    before[at]?.place === before[at - 1]?.place &&
    after[partner]?.place === after[partner - 1]?.place
  )
}

/** A passage does not begin with the comma that stood before it, nor begin or end with what stayed. */
function trimmed({ start, end }: Run, partners: Partners, units: MarkedUnits): Run {
  const isOut = (at: number) => {
    const [unit, partner] = [units.before[at], units.after[partnerOf(at, partners)]]
    return unit && partner && units.isMarked(unit, 'before') && units.isMarked(partner, 'after')
  }
  const opens = (at: number) => {
    const unit = units.before[at]
    return unit?.kind !== 'sign' || OPENING.test(unit.token)
  }
  while (start < end && !(isOut(start) && opens(start))) start++
  while (end > start && !isOut(end - 1)) end--
  return { start, end }
}

const OPENING = /^[\p{Ps}\p{Pi}"]/u

function isEnough(
  { start, end }: Run,
  units: readonly Unit[],
  sentenceAt: ReadonlyMap<number, number>,
): boolean {
  if (contentWords(units, start, end) >= TELLING_WORDS) return true
  for (let at = start; at < end; at++) {
    const length = sentenceAt.get(at)
    if (length !== undefined && at + length <= end) return true
  }
  return false
}

function passageOf({ start, end }: Run, partners: Partners, units: MarkedUnits): MovedPassage[] {
  const from = [units.before[start], units.before[end - 1]] as const
  const to = [
    units.after[partnerOf(start, partners)],
    units.after[partnerOf(end - 1, partners)],
  ] as const
  if (!from[0] || !from[1] || !to[0] || !to[1]) return []
  return [{ from: [from[0], from[1]], to: [to[0], to[1]] }]
}
