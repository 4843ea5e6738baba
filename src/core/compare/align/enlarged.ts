/** The same list with room for at least `size`, and as much again, so that it is seldom enlarged. */
export function enlarged(list: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * size)
  larger.set(list)
  return larger
}
