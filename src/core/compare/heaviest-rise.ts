/**
 * Which of some places, all of them different, belong to the heaviest row of them that rises: 1 for
 * each that does. The others left the order, and they weigh as little as possible. In n log n.
 */
export function heaviestRise(places: readonly number[], weights: readonly number[]): Uint8Array {
  const stays = new Uint8Array(places.length)
  if (isRising(places)) return stays.fill(1)
  const rows = new RisingRows(1 + places.reduce((most, place) => Math.max(most, place), 0))
  const weightOf = new Float64Array(places.length)
  const prior = new Int32Array(places.length)
  let last = 0
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0
    const holder = rows.heaviestBelow(place)
    const weight = (weights[index] ?? 0) + (holder < 0 ? 0 : (weightOf[holder] ?? 0))
    prior[index] = holder
    weightOf[index] = weight
    rows.end(index, place, weight)
    if (weight > (weightOf[last] ?? 0)) last = index
  }
  for (let index = last; index >= 0; index = prior[index] ?? -1) stays[index] = 1
  return stays
}

function isRising(places: readonly number[]): boolean {
  for (let index = 1; index < places.length; index++) {
    if ((places[index] ?? 0) <= (places[index - 1] ?? 0)) return false
  }
  return true
}

/** A Fenwick tree of maxima: which row is the heaviest of those that end below a place. */
class RisingRows {
  private readonly weights: Float64Array
  private readonly ends: Int32Array

  constructor(size: number) {
    this.weights = new Float64Array(size + 1)
    this.ends = new Int32Array(size + 1).fill(-1)
  }

  /** The index that the row ends with; -1 for none. */
  heaviestBelow(place: number): number {
    const { weights, ends } = this
    let weight = 0
    let found = -1
    for (let slot = place; slot > 0; slot -= slot & -slot) {
      if ((weights[slot] ?? 0) <= weight) continue
      weight = weights[slot] ?? 0
      found = ends[slot] ?? -1
    }
    return found
  }

  /** A row of this weight ends at a place, with this index. */
  end(index: number, place: number, weight: number): void {
    const { weights, ends } = this
    for (let slot = place + 1; slot < weights.length; slot += slot & -slot) {
      if ((weights[slot] ?? 0) >= weight) continue
      weights[slot] = weight
      ends[slot] = index
    }
  }
}
