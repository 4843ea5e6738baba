/**
 * Where moved words stand: the row and the clause by their ids, and the UTF-16 range, `end` exclusive,
 * in the clause's wording, which is its text, or its heading where it has no text.
 */
export type MovedEnd = { row: string; clause: string; start: number; end: number }

/** Words that left one row and stand in another now (W9). `from` is in before, `to` in after. */
export type MovedWords = { from: MovedEnd; to: MovedEnd }

/** Some ends of moved words, or what goes with each, by the row that the end stands in. */
export function endsByRow<Held>(
  held: readonly Held[],
  endOf: (held: Held) => MovedEnd,
): ReadonlyMap<string, readonly Held[]> {
  const byRow = new Map<string, Held[]>()
  for (const one of held) {
    const { row } = endOf(one)
    const known = byRow.get(row)
    if (known) known.push(one)
    else byRow.set(row, [one])
  }
  return byRow
}
