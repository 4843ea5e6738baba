/** A stretch of a row that something occupies, in any unit; `end` exclusive. */
export type Box = { start: number; end: number }

/** Where something was put: a row, and which of its possible boxes it takes there. */
export type Packed = { row: number; choice: number }

/**
 * Give each thing the first row where one of its possible boxes stands at least `gap` away from its
 * neighbours; of two that fit there, the earlier named. Boxes of a row never collide. With one box
 * each there are no more rows than the most crowded place needs. Answers in the given order.
 */
export function packRows(things: readonly (readonly Box[])[], gap: number): Packed[] {
  const startOf = (index: number) => things[index]?.[0]?.start ?? 0
  const order = things.map((_, index) => index).sort((x, y) => startOf(x) - startOf(y) || x - y)
  const rows: Box[][] = []
  const packed: Packed[] = things.map(() => ({ row: 0, choice: 0 }))
  for (const index of order) packed[index] = put(things[index] ?? [], rows, gap)
  return packed
}

function put(choices: readonly Box[], rows: Box[][], gap: number): Packed {
  const isFree = (row: readonly Box[], box: Box) =>
    row.every(({ start, end }) => end + gap <= box.start || box.end + gap <= start)
  for (const [row, taken] of rows.entries()) {
    const choice = choices.findIndex((box) => isFree(taken, box))
    const box = choices[choice]
    if (box === undefined) continue
    taken.push(box)
    return { row, choice }
  }
  rows.push(choices.slice(0, 1))
  return { row: rows.length - 1, choice: 0 }
}
