/**
 * What share of links was right among those that the matcher gave a probability, on the open pairs
 * (isotonic regression, drawn as straight lines between these points; docs/alignment.md). The matcher
 * multiplies a clause's own probability with that of the blocks it was found in.
 */
const MEASURED: readonly (readonly [probability: number, right: number])[] = [
  [0, 0.2],
  [0.35, 0.5],
  [0.45, 0.76],
  [0.6, 0.82],
  [0.7, 0.86],
  [0.77, 0.93],
  [0.86, 0.955],
  [0.93, 0.98],
  [0.97, 0.995],
  [1, 0.999],
]

/** Confidence of a link: of links given as 0.9, nine in ten were right. Rises with the probability. */
export function linkConfidence(probability: number): number {
  let above = 0
  while (above < MEASURED.length - 1 && (MEASURED[above]?.[0] ?? 1) < probability) above++
  const [high, best] = MEASURED[above] ?? [1, 1]
  const [low, least] = MEASURED[Math.max(0, above - 1)] ?? [0, 0]
  const share = high === low ? 1 : (probability - low) / (high - low)
  return Math.round((least + share * (best - least)) * 1000) / 1000
}

/** A link that a person or the record gave is not weighed. */
export const GIVEN_CONFIDENCE = 1

/** Of articles and sections said to have no counterpart on the open pairs, 734 of 761 had none. */
export const ALONE_CONFIDENCE = 0.96
