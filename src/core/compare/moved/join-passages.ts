import type { Lexicon, Units } from './read-units.ts'
import {
  contentWords,
  isWordUnit,
  TELLING_WORDS,
  type SharedPassage,
  type Stretch,
} from './shared-passages.ts'

/** Both sides' units, and per unit 1 where the comparison of its row marks it as changed. */
export type MarkedUnits = {
  before: Units
  after: Units
  lexicon: Lexicon
  marked: { before: Uint8Array; after: Uint8Array }
}

/** A passage that moved: so many units from `before` and from `after` on. */
export type MovedPassage = { before: number; after: number; length: number }

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
  const size = units.before.tokens.length
  const moved: MovedPassage[] = []
  for (let start = 0, end = 1; start < size; start = end, end++) {
    if (!isMoved(start, partners, units)) continue
    while (follows(end, partners, units) && isMoved(end, partners, units)) end++
    const run = trimmed({ start, end }, partners, units)
    if (!isEnough(run, units, sentenceAt)) continue
    const length = run.end - run.start
    moved.push({ before: run.start, after: partnerOf(run.start, partners), length })
  }
  return moved
}

function partnersOf(passages: readonly SharedPassage[], units: MarkedUnits): Partners {
  const before = new Int32Array(units.before.tokens.length).fill(NONE)
  const after = new Int32Array(units.after.tokens.length).fill(NONE)
  const send = (list: Int32Array, from: number, to: number) => {
    list[from] = list[from] === NONE || list[from] === to ? to : DISPUTED
  }
  for (const passage of passages) {
    // The full stop in front of a sentence belongs to the one before it.
    let first = 0
    while (first < passage.length && !opens(passage.before + first, units)) first++
    for (let at = first; at < passage.length; at++) {
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

const rowAt = ({ of, places }: Units, at: number) => of[places[at] ?? -1]?.row

/** Equal words beside a passage go with it, first those behind, then those before. */
function grow(partners: Partners, { before, after }: MarkedUnits): void {
  const growTo = (from: number, step: 1 | -1) => {
    const partner = partnerOf(from, partners)
    if (partner === NONE || rowAt(before, from) === rowAt(after, partner)) return
    const [next, nextPartner] = [from + step, partner + step]
    const isFree = partners.before[next] === NONE && partners.after[nextPartner] === NONE
    const isInside =
      before.places[next] === before.places[from] &&
      after.places[nextPartner] === after.places[partner]
    if (!isFree || !isInside || before.tokens[next] !== after.tokens[nextPartner]) return
    partners.before[next] = nextPartner
    partners.after[nextPartner] = next
  }
  for (let at = 0; at < before.tokens.length; at++) growTo(at, 1)
  for (let at = before.tokens.length - 1; at >= 0; at--) growTo(at, -1)
}

/** Whether a unit and the one that it went to are marked. */
function isOut(at: number, partners: Partners, { marked }: MarkedUnits): boolean {
  return marked.before[at] === 1 && marked.after[partnerOf(at, partners)] === 1
}

/** Whether a unit went to another row, and is marked on both sides or says little. */
function isMoved(at: number, partners: Partners, units: MarkedUnits): boolean {
  const partner = partnerOf(at, partners)
  if (partner === NONE || rowAt(units.before, at) === rowAt(units.after, partner)) return false
  const isContent = units.lexicon.kinds[units.before.tokens[at] ?? -1] === 'content'
  return !isContent || isOut(at, partners, units)
}

/** Whether a unit stands behind the one before it on both sides, in the same clauses. */
function follows(at: number, partners: Partners, { before, after }: MarkedUnits): boolean {
  const partner = partnerOf(at, partners)
  return (
    partner === partnerOf(at - 1, partners) + 1 &&
    before.places[at] === before.places[at - 1] &&
    after.places[partner] === after.places[partner - 1]
  )
}

/** A passage does not begin with the sign that stood before it, nor begin or end with what stayed. */
function trimmed({ start, end }: Stretch, partners: Partners, units: MarkedUnits): Stretch {
  while (start < end && !(isOut(start, partners, units) && opens(start, units))) start++
  while (end > start && !isOut(end - 1, partners, units)) end--
  return { start, end }
}

/** Whether a passage may begin with a unit: a word, or a sign that opens something. */
function opens(at: number, { before, lexicon }: MarkedUnits): boolean {
  if (isWordUnit(before, lexicon, at)) return true
  const { wording = '' } = before.of[before.places[at] ?? -1] ?? {}
  return OPENING.test(wording.charAt(before.starts[at] ?? 0))
}

const OPENING = /^[\p{Ps}\p{Pi}"]/u

function isEnough(
  run: Stretch,
  { before, lexicon }: MarkedUnits,
  sentenceAt: ReadonlyMap<number, number>,
): boolean {
  if (contentWords(before, lexicon, run) >= TELLING_WORDS) return true
  for (let at = run.start; at < run.end; at++) {
    const length = sentenceAt.get(at)
    if (length !== undefined && at + length <= run.end) return true
  }
  return false
}
