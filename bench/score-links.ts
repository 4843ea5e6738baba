import type { BenchPair, GoldClause, RangeLink } from './pair.ts'

/** How well links name the gold's pairs of clauses. `judged`: each pair named, its confidence, and whether it is right. */
export type Score = {
  f1: number
  precision: number
  recall: number
  judged: { confidence: number; right: boolean }[]
}

type Vote = { before: GoldClause; after: GoldClause; weight: number; confidence: number }

/** A clause counts as touched if at least half of it, or half of the range, is covered. */
const COVERED = 0.5
/** A pair of clauses counts as named if links speak for this share of the shorter one. */
const SPOKEN_FOR = 0.2
/**
 * Gold made from clause numbers cannot know that a clause dropped here came back there under a new
 * number. A named pair whose ends are both unlinked in gold, and whose texts share half of their
 * words, is therefore not judged.
 */
const UNJUDGED_SIMILARITY = 0.5

/** Score a system's links, whatever its own clauses: each range is projected onto the gold's clauses. */
export function scoreLinks(pair: BenchPair, links: readonly RangeLink[]): Score {
  const gold = goldKeys(pair)
  const judged = [...namedPairs(pair, links)]
    .filter(([key, vote]) => gold.has(key) || isJudged(pair, vote))
    .map(([key, { confidence }]) => ({ confidence, right: gold.has(key) }))
  const right = judged.filter((named) => named.right).length
  const precision = judged.length > 0 ? right / judged.length : 1
  const recall = gold.size > 0 ? right / gold.size : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { f1, precision, recall, judged }
}

const keyOf = (before: string, after: string) => `${before}\t${after}`

function goldKeys(pair: BenchPair): Set<string> {
  return new Set(
    pair.links.flatMap(({ before, after }) =>
      before.flatMap((one) => after.map((other) => keyOf(one, other))),
    ),
  )
}

/** The pairs of gold clauses that enough characters of the links speak for. */
function namedPairs(pair: BenchPair, links: readonly RangeLink[]): Map<string, Vote> {
  const votes = new Map<string, Vote>()
  const clauses = {
    before: pair.beforeClauses.filter(({ kind }) => kind === 'clause'),
    after: pair.afterClauses.filter(({ kind }) => kind === 'clause'),
  }
  for (const { before, after, confidence = 1 } of links) {
    for (const one of touched(clauses.before, before)) {
      for (const other of touched(clauses.after, after)) {
        const key = keyOf(one.clause.id, other.clause.id)
        const vote = votes.get(key) ?? {
          before: one.clause,
          after: other.clause,
          weight: 0,
          confidence: 0,
        }
        vote.weight += Math.min(one.overlap, other.overlap)
        vote.confidence = Math.max(vote.confidence, confidence)
        votes.set(key, vote)
      }
    }
  }
  for (const [key, { before, after, weight }] of votes) {
    const isIgnored = pair.ignoredBefore.has(before.id) || pair.ignoredAfter.has(after.id)
    const shorter = Math.min(before.end - before.start, after.end - after.start)
    if (isIgnored || weight < SPOKEN_FOR * shorter) votes.delete(key)
  }
  return votes
}

function touched(clauses: readonly GoldClause[], [start, end]: readonly [number, number]) {
  let low = 0
  for (let high = clauses.length; low < high;) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: { clause: GoldClause; overlap: number }[] = []
  for (let clause = clauses[low]; clause && clause.start < end; clause = clauses[++low]) {
    const overlap = Math.min(end, clause.end) - Math.max(start, clause.start)
    if (overlap <= 0) continue
    const enough = COVERED * Math.min(clause.end - clause.start, end - start)
    if (overlap >= enough) found.push({ clause, overlap })
  }
  return found
}

/** Computed once per pair: which clauses the gold links at all. */
const linkedIds = new WeakMap<BenchPair, { before: Set<string>; after: Set<string> }>()

function isJudged(pair: BenchPair, { before, after }: Vote): boolean {
  const linked = linkedIds.get(pair) ?? {
    before: new Set(pair.links.flatMap((link) => link.before)),
    after: new Set(pair.links.flatMap((link) => link.after)),
  }
  linkedIds.set(pair, linked)
  if (linked.before.has(before.id) || linked.after.has(after.id)) return true
  const body = (text: string, { bodyStart, end }: GoldClause) => text.slice(bodyStart, end)
  const alike = similarity(body(pair.before, before), body(pair.after, after))
  return alike < UNJUDGED_SIMILARITY
}

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu

/** Share of words that two texts have in common: Dice over word counts. */
export function similarity(one: string, other: string): number {
  const bag = new Map<string, number>()
  const ours = one.toLowerCase().match(WORDS) ?? []
  const theirs = other.toLowerCase().match(WORDS) ?? []
  for (const word of ours) bag.set(word, (bag.get(word) ?? 0) + 1)
  let both = 0
  for (const word of theirs) {
    const left = bag.get(word) ?? 0
    if (left > 0) both++
    bag.set(word, left - 1)
  }
  return ours.length + theirs.length > 0 ? (2 * both) / (ours.length + theirs.length) : 0
}
