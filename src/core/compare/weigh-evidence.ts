/** What speaks for and against two items being one clause. Each from 0 to 1. */
export type Evidence = {
  /** Shared wording, weighed by rarity, as a share of both. */
  shared: number
  /** Shared wording as a share of the shorter: a clause that grew still holds what it held. */
  contained: number
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

/** Weights of a logistic regression over the open pairs with known links (docs/alignment.md). */
const WEIGHTS: Record<keyof Evidence, number> = {
  shared: 7,
  contained: 2.5,
  sameHeading: 3,
  otherHeading: -1,
  sameLabel: 3,
  otherLabel: -2,
  neighbours: 1.5,
  sameGap: 0.8,
}
const INTERCEPT = -4

/** How probable it is that the two are one clause. */
export function probability(evidence: Evidence): number {
  let sum = INTERCEPT
  for (const key of KINDS) sum += WEIGHTS[key] * evidence[key]
  return 1 / (1 + Math.exp(-sum))
}

const KINDS = [
  'shared',
  'contained',
  'sameHeading',
  'otherHeading',
  'sameLabel',
  'otherLabel',
  'neighbours',
  'sameGap',
] as const satisfies readonly (keyof Evidence)[]
