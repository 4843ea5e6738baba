/** Placeholder scale until it is fitted: the matcher's own probability. */
export const confidence = {
  alone: 0.9,
  of: (sure: number): number => Math.round(Math.min(0.99, sure) * 100) / 100,
}
