/** Numbers for words, given out as they are met. Open addressing over hashes: no strings are made. */
export class Vocabulary {
  size = 0
  /** A hash, and beside it its number; 0: a free slot. */
  private slots: Int32Array

  /** `capacity` is a power of two; it grows as needed. */
  constructor(capacity = 1 << 8) {
    this.slots = new Int32Array(2 * capacity)
  }

  numberOf(hash: number): number {
    const { slots } = this
    const slot = slotOf(slots, hash)
    const known = slots[slot + 1] ?? 0
    if (known !== 0) return known
    slots[slot] = hash
    slots[slot + 1] = ++this.size
    if (this.size * 4 > slots.length) this.grow()
    return this.size
  }

  /** The number of a word met before; 0 for any other. */
  find(hash: number): number {
    return this.slots[slotOf(this.slots, hash) + 1] ?? 0
  }

  private grow(): void {
    const { slots } = this
    this.slots = new Int32Array(2 * slots.length)
    for (let index = 0; index < slots.length; index += 2) {
      if (slots[index + 1] === 0) continue
      const slot = slotOf(this.slots, slots[index] ?? 0)
      this.slots[slot] = slots[index] ?? 0
      this.slots[slot + 1] = slots[index + 1] ?? 0
    }
  }
}

/** Where a hash stands, or where it would. */
function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1
  let slot = ((hash ^ (hash >>> 15)) << 1) & mask
  while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask
  return slot
}
