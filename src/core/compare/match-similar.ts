import type { ClauseKind } from '../model/clause.ts'
import { inGap, readPlaces, type Places } from './find-spine.ts'
import { extendLinks } from './match-identical.ts'
import { link, type Item, type Manner, type Matching, type Work } from './match-state.ts'
import { probability, type Evidence } from './weigh-evidence.ts'
import { sharedWeight, type WordBags } from './word-bags.ts'

type Sides = { before: readonly Item[]; after: readonly Item[] }

/** Two items that may belong together. */
type Candidate = {
  from: number
  to: number
  shared: number
  contained: number
  foremost: number
  chance: number
}

/** So many of the most similar items are weighed for each. */
const MOST_CANDIDATES = 10
/** So many free items of the same gap are weighed for each, whatever their words. */
const GAP_REACH = 4

/**
 * Link what is left by likeness: of words, headings, labels and place. The most probable pair first;
 * then everything again, now that it is known what the neighbours are.
 */
export function matchSimilar(
  sides: Sides,
  bags: WordBags,
  { matching, manner, work }: { matching: Matching; manner: Manner; work: Work },
): void {
  const fixed = matching.toAfter.slice()
  const candidates = findCandidates(sides, bags, { matching, work })
  for (let pass = 0; pass < PASSES; pass++) {
    const trust = labelTrust(sides, matching)
    const places = readPlaces(sides.before, matching)
    for (const candidate of candidates) {
      const evidence = evidenceOf(sides, candidate, { matching, trust, places })
      const chance = probability(evidence)
      const floor = evidence.sameGap === 1 ? manner.floor : manner.moveFloor
      candidate.chance = chance < floor ? 0 : chance
    }
    undo(matching, fixed)
    candidates.sort((x, y) => y.chance - x.chance || x.from + x.to - (y.from + y.to))
    for (const { from, to, chance } of candidates) {
      if (chance === 0) break
      if (matching.toAfter[from] !== -1 || matching.toBefore[to] !== -1) continue
      link(matching, [from, to], chance)
    }
    extendLinks(sides.before, sides.after, matching)
  }
}

const PASSES = 2

/** Take back what was linked by likeness; what is fixed stays. */
function undo(matching: Matching, fixed: Int32Array): void {
  fixed.forEach((to, from) => {
    const other = matching.toAfter[from] ?? -1
    if (to >= 0 || other < 0) return
    matching.toAfter[from] = -1
    matching.toBefore[other] = -1
  })
}

/**
 * How far a label tells what a clause is, by kind and by the links there are: near 1 as a rule, near 0
 * after renumbering. Chapters may keep their numbers where articles do not.
 */
function labelTrust({ before, after }: Sides, { toAfter }: Matching): Map<ClauseKind, number> {
  const seen = new Map<ClauseKind, { same: number; all: number }>()
  before.forEach(({ path, kind }, from) => {
    const other = after[toAfter[from] ?? -1]?.path ?? ''
    if (path === '' || other === '') return
    const count = seen.get(kind) ?? { same: 1, all: 2 }
    seen.set(kind, { same: count.same + (path === other ? 1 : 0), all: count.all + 1 })
  })
  return new Map(Array.from(seen, ([kind, { same, all }]) => [kind, same / all]))
}

/** Before anything is known, a label is worth half. */
const UNKNOWN_TRUST = 0.5

function evidenceOf(
  { before, after }: Sides,
  { from, to, shared, contained, foremost }: Candidate,
  {
    matching,
    trust,
    places,
  }: { matching: Matching; trust: Map<ClauseKind, number>; places: Places },
): Evidence {
  const here = before[from]
  const there = after[to]
  const haveHeadings = Boolean(here?.heading && there?.heading)
  const haveLabels = Boolean(here?.path && there?.path)
  const sameHeading = haveHeadings && here?.heading === there?.heading
  const sameLabel = haveLabels && here?.path === there?.path
  const trusted = trust.get(here?.kind ?? 'plain') ?? UNKNOWN_TRUST
  const isNext = (step: number) =>
    from + step < 0 || from + step >= before.length
      ? to + step < 0 || to + step >= after.length
      : matching.toAfter[from + step] === to + step
  return {
    shared,
    contained,
    foremost,
    sameHeading: sameHeading ? 1 : 0,
    otherHeading: haveHeadings && !sameHeading ? 1 : 0,
    sameLabel: sameLabel ? trusted : 0,
    otherLabel: haveLabels && !sameLabel ? trusted : 0,
    neighbours: (Number(isNext(-1)) + Number(isNext(1))) / 2,
    sameGap: inGap(places, from, to) ? 1 : 0,
  }
}

/** Pairs worth weighing: those that share rare words, a heading or a label, and those in one gap. */
function findCandidates(
  { before, after }: Sides,
  bags: WordBags,
  { matching, work }: { matching: Matching; work: Work },
): Candidate[] {
  const postings = bags.places.after
  const byHeading = placesBy(after, ({ heading }) => heading || null)
  const byPath = placesBy(after, ({ path }) => path || null)
  const gaps = readPlaces(before, matching)
  const scores = new Float64Array(after.length)
  const candidates: Candidate[] = []
  before.forEach((item, from) => {
    const bag = bags.before[from]
    if (!bag || matching.toAfter[from] !== -1 || work.left < 0) return
    const touched: number[] = []
    for (let index = 0; index < bag.features.length; index++) {
      const feature: number = bag.features[index] ?? 0
      const end: number = postings.starts[feature + 1] ?? 0
      for (let slot: number = postings.starts[feature] ?? 0; slot < end; slot++) {
        const to: number = postings.places[slot] ?? 0
        if (scores[to] === 0) touched.push(to)
        scores[to] = (scores[to] ?? 0) + (bags.weights[feature] ?? 0)
        work.left--
      }
    }
    const likeness = (to: number) =>
      (scores[to] ?? 0) / (1 + Math.min(bag.weight, bags.after[to]?.weight ?? 0)) +
      (2 * (scores[to] ?? 0)) / (1 + bag.weight + (bags.after[to]?.weight ?? 0))
    const best =
      touched.length > MOST_CANDIDATES
        ? touched.sort((x, y) => likeness(y) - likeness(x) || x - y).slice(0, MOST_CANDIDATES)
        : touched
    const wanted = new Set(best)
    for (const to of byHeading.get(item.heading) ?? []) wanted.add(to)
    for (const to of byPath.get(item.path) ?? []) wanted.add(to)
    const gapStart = (gaps.priorOf[from] ?? -1) + 1
    for (let to = gapStart; to < Math.min(gaps.nextOf[from] ?? 0, gapStart + GAP_REACH); to++)
      wanted.add(to)
    for (const to of touched) scores[to] = 0
    for (const to of wanted) {
      const other = bags.after[to]
      if (!other || matching.toBefore[to] !== -1) continue
      const common = sharedWeight(bag, other, bags.weights)
      work.left -= bag.features.length
      candidates.push({
        from,
        to,
        shared: (2 * common) / Math.max(1, bag.weight + other.weight),
        contained: common / Math.max(1, Math.min(bag.weight, other.weight)),
        foremost: 0,
        chance: 0,
      })
    }
  })
  compareWithRivals(candidates, { before: before.length, after: after.length })
  return candidates
}

/** Being most like among things that have next to nothing in common is no distinction. */
const SLIGHT = 0.05

/** Set how each candidate stands against the best of its own row and column. */
function compareWithRivals(
  candidates: readonly Candidate[],
  sizes: { before: number; after: number },
): void {
  const best = { before: new Float64Array(sizes.before), after: new Float64Array(sizes.after) }
  for (const { from, to, shared, contained } of candidates) {
    best.before[from] = Math.max(best.before[from] ?? 0, shared + contained)
    best.after[to] = Math.max(best.after[to] ?? 0, shared + contained)
  }
  for (const candidate of candidates) {
    const rival = Math.max(best.before[candidate.from] ?? 0, best.after[candidate.to] ?? 0)
    candidate.foremost = (candidate.shared + candidate.contained) / (rival + SLIGHT)
  }
}

/** Few enough to weigh them all; what comes more often names nothing. */
const MOST_NAMESAKES = 8

function placesBy<Key extends string | number>(
  items: readonly Item[],
  key: (item: Item) => Key | null,
): Map<Key, number[]> {
  const places = new Map<Key, number[]>()
  items.forEach((item, index) => {
    const value = key(item)
    if (value === null) return
    const known = places.get(value)
    if (!known) places.set(value, [index])
    else known.push(index)
  })
  for (const [value, found] of places) if (found.length > MOST_NAMESAKES) places.delete(value)
  return places
}
