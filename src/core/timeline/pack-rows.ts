/** A stretch of a row that something occupies, in any unit; `end` exclusive. */
export type Box = { start: number; end: number }

/**
 * Give each box the first row where it stands at least `gap` away from its neighbours. Boxes never
 * collide, and there are no more rows than the most crowded place needs. Answers in the given order.
 */
export function packRows(boxes: readonly Box[], gap: number): number[] {
  const order = boxes.map((_, index) => index)
  order.sort((x, y) => (boxes[x]?.start ?? 0) - (boxes[y]?.start ?? 0) || x - y)
  const rows: number[] = boxes.map(() => 0)
  const filledTo: number[] = []
  for (const index of order) {
    const box = boxes[index]
    if (box === undefined) continue
    const free = filledTo.findIndex((end) => end + gap <= box.start)
    const row = free < 0 ? filledTo.length : free
    filledTo[row] = box.end
    rows[index] = row
  }
  return rows
}
