import type { LabelRole } from './label-words.ts'

/** One way to read a label: `(i)` is the ninth letter, or the first roman numeral. */
export type Reading = { family: string; value: number | null }

/** What stands before a clause's wording. */
export type Label = {
  role: LabelRole | 'item' | 'bullet' | 'markup'
  /** Never empty; the more usual reading first. */
  readings: readonly [Reading, ...Reading[]]
  /** As printed, without the punctuation that ends it; `null` for bullets and markup. */
  printed: string | null
  /** Number of parts of a decimal number (3.1.2 has 3), or of signs of a markup heading. */
  depth: number
  /** Length from the beginning of the line to where the wording begins. */
  length: number
  /** Whether it needs its neighbours in the sequence to be believed. */
  doubtful: boolean
  /** Whether a sign or the line's end sets it off from the wording, as in "Article 5. —". */
  setOff?: boolean
  /** Whether only a space stands behind the number: *1 The Parties …*. Believed where it counts on. */
  spaced?: boolean
}
