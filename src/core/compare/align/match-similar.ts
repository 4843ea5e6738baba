import type { ClauseKind } from '../../model/clause.ts'
import { lookUpPairs, type Candidate, type Sides } from './look-up-pairs.ts'
import { inGap, readPlaces, type Places } from './find-spine.ts'
import { extendLinks } from './match-identical.ts'
import { canLink, link, type Manner, type Matching, type Work } from './match-state.ts'
import { noEvidence, probability, type Evidence } from './weigh-evidence.ts'
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
  // One for all: tens of thousands of pairs are weighed.
  const evidence = noEvidence()
  for (let pass = 0; pass < PASSES; pass++) {
    const trust = labelTrust(sides, matching)
    const places = readPlaces(sides.before, matching)
    for (const candidate of candidates) {
      gather(evidence, { sides, candidate, matching, trust, places })
      const chance = probability(evidence)
      const floor = evidence.sameGap === 1 ? manner.floor : moveFloor(manner, sides, candidate)
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

/** Recitals are known by less: they have no number, and change places in every round. */
const TELLING_RECITAL = 15_000
const FOREMOST = 0.9

/** How probable a pair must be that would have changed places. */
function moveFloor(manner: Manner, { before, after }: Sides, candidate: Candidate): number {
  const { from, to, common, contained, foremost } = candidate
  const areRecitals = before[from]?.kind === 'recital' && after[to]?.kind === 'recital'
  const isTelling = common * contained >= (areRecitals ? TELLING_RECITAL : manner.telling)
  const isKnown = isTelling && foremost >= FOREMOST
  return isKnown ? manner.knownFloor : manner.moveFloor
}

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
    const other = to < 0 ? 0 : (after[to]?.path ?? 0)
    if (path === 0 || other === 0) return
    const count = seen.get(kind) ?? { same: 1, all: 2 }
    if (path === other) count.same++
    count.all++
    seen.set(kind, count)
  })
  return new Map(Array.from(seen, ([kind, { same, all }]) => [kind, same / all]))
}

/** Before anything is known, a label tells little: another plan of as many points is numbered alike. */
const UNKNOWN_TRUST = 0.3

type Pairing = {
  sides: Sides
  candidate: Candidate
  matching: Matching
  trust: ReadonlyMap<ClauseKind, number>
  places: Places
}

/** Set what speaks for and against a pair. */
function gather(
  evidence: Evidence,
  { sides: { before, after }, candidate, matching, trust, places }: Pairing,
): void {
  const { from, to } = candidate
  const here = before[from]
  const there = after[to]
  if (!here || !there) return
  const haveHeadings = here.heading !== 0 && there.heading !== 0
  const haveLabels = here.path !== 0 && there.path !== 0
  const trusted = trust.get(here.kind) ?? UNKNOWN_TRUST
  evidence.shared = candidate.shared
  // The one or two words of a bare title lie in many a wording.
  const isTitleInWording = (here.bodyCount === 0) !== (there.bodyCount === 0)
  evidence.contained = isTitleInWording ? candidate.shared : candidate.contained
  evidence.foremost = candidate.foremost
  evidence.sameHeading = haveHeadings && here.heading === there.heading ? 1 : 0
  evidence.otherHeading = haveHeadings && here.heading !== there.heading ? 1 : 0
  evidence.sameLabel = haveLabels && here.path === there.path ? trusted : 0
  evidence.otherLabel = haveLabels && here.path !== there.path ? trusted : 0
  evidence.neighbours =
    (countNeighbour(matching, from - 1, to - 1) + countNeighbour(matching, from + 1, to + 1)) / 2
  evidence.sameGap = inGap(places, from, to) ? 1 : 0
}

/** 1 if two items belong together, or both lie beyond the ends of their texts. */
function countNeighbour({ toAfter, toBefore }: Matching, from: number, to: number): number {
  const isBeyond = from < 0 || from >= toAfter.length
  const isTogether = isBeyond ? to < 0 || to >= toBefore.length : toAfter[from] === to
  return isTogether ? 1 : 0
}
