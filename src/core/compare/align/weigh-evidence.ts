/** What speaks for and against two items being one clause. Each from 0 to 1. */
export type Evidence = {
  /** Shared wording, weighed by rarity, as a share of both. */
  shared: number
  /** Shared wording as a share of the shorter: a clause that grew still holds what it held. */
  contained: number
  /** Likeness as a share of the greatest that either has with anything else: 1 if nothing is more like. */
  foremost: number
  /** Both have the same heading. */
  sameHeading: number
  /** Both have headings, and they differ. */
  otherHeading: number
  /** Both are cited by the same label, as far as labels can be trusted in this pair of texts. */
  sameLabel: number
  /** Both have labels, and they differ, as far as labels can be trusted. */
  otherLabel: number
  /** How many of the two neighbours belong together too, halved. */
  neighbours: number
  /** Both lie between the same linked items. */
  sameGap: number
}

/** Nothing that speaks for or against a pair. */
export function noEvidence(): Evidence {
  return {
    shared: 0,
    contained: 0,
    foremost: 0,
    sameHeading: 0,
    otherHeading: 0,
    sameLabel: 0,
    otherLabel: 0,
    neighbours: 0,
    sameGap: 0,
  }
}

/** Weights of a logistic regression over the open pairs with known links (docs/alignment.md). */
const WEIGHTS: Record<keyof Evidence, number> = {
  shared: 1.5,
  contained: 3.3,
  foremost: 5.1,
  sameHeading: 1.5,
  otherHeading: -0.7,
  sameLabel: 3.2,
  otherLabel: -3.2,
  neighbours: 3.1,
  sameGap: 2.4,
}
const INTERCEPT = -7.5

/** Less in common than this is what any two sentences of a language share. */
const NOTHING_IN_COMMON = 0.12

/** How probable it is that the two are one clause. */
export function probability(evidence: Evidence): number {
  const isNamed = evidence.sameLabel + evidence.sameHeading > 0
  if (!isNamed && evidence.shared + evidence.contained < NOTHING_IN_COMMON) return 0
  return 1 / (1 + Math.exp(-weigh(evidence)))
}

/** Written out, since all pairs that are looked at are weighed twice. */
function weigh(evidence: Evidence): number {
  return (
    INTERCEPT +
    WEIGHTS.shared * evidence.shared +
    WEIGHTS.contained * evidence.contained +
    WEIGHTS.foremost * evidence.foremost +
    WEIGHTS.sameHeading * evidence.sameHeading +
    WEIGHTS.otherHeading * evidence.otherHeading +
    WEIGHTS.sameLabel * evidence.sameLabel +
    WEIGHTS.otherLabel * evidence.otherLabel +
    WEIGHTS.neighbours * evidence.neighbours +
    WEIGHTS.sameGap * evidence.sameGap
  )
}
