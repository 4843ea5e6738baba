/** An object's fields, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** An object's fields; `null` for everything else. */
export function fieldsOf(value: unknown): Fields | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  return Object.fromEntries(Object.entries(value))
}

/** JSON-LD writes one value and a list of one alike. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** The objects of a list, each as its fields. */
export function objectsIn(values: readonly unknown[]): readonly Fields[] {
  return values.map(fieldsOf).filter((fields) => fields !== null)
}
