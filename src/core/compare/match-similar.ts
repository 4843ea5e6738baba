import type { ClauseKind } from '../model/clause.ts'
import { lookUpPairs, type Candidate, type Sides } from './look-up-pairs.ts'
import { inGap, readPlaces, type Places } from './find-spine.ts'
import { extendLinks } from './match-identical.ts'
import { canLink, link, type Manner, type Matching, type Work } from './match-state.ts'
import { probability, type Evidence } from './weigh-evidence.ts'
import type { WordBags } from './word-bags.ts'

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
  const candidates = lookUpPairs(sides, bags, { matching, work })
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
    const likely = candidates
      .filter(({ chance }) => chance > 0)
      .sort((x, y) => y.chance - x.chance || x.from + x.to - (y.from + y.to))
    for (const { from, to, chance } of likely) {
      if (canLink(matching, from, to)) link(matching, [from, to], chance)
    }
    extendLinks(sides, matching)
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
    const to = toAfter[from] ?? -1
    const other = to < 0 ? '' : (after[to]?.path ?? '')
    if (path === '' || other === '') return
    const count = seen.get(kind) ?? { same: 1, all: 2 }
    if (path === other) count.same++
    count.all++
    seen.set(kind, count)
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
  return {
    shared,
    contained,
    foremost,
    sameHeading: sameHeading ? 1 : 0,
    otherHeading: haveHeadings && !sameHeading ? 1 : 0,
    sameLabel: sameLabel ? trusted : 0,
    otherLabel: haveLabels && !sameLabel ? trusted : 0,
    neighbours:
      (countNeighbour(matching, from - 1, to - 1) + countNeighbour(matching, from + 1, to + 1)) / 2,
    sameGap: inGap(places, from, to) ? 1 : 0,
  }
}

/** 1 if two items belong together, or both lie beyond the ends of their texts. */
function countNeighbour({ toAfter, toBefore }: Matching, from: number, to: number): number {
  const isBeyond = from < 0 || from >= toAfter.length
  const isTogether = isBeyond ? to < 0 || to >= toBefore.length : toAfter[from] === to
  return isTogether ? 1 : 0
}
