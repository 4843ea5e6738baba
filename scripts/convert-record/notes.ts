/** Notes that point at another place of the YAML, and what they say where each stands alone. */
const REWORDED: Record<string, string> = {
  'As above.':
    'Not recognised by Ukraine. Recognised as a state by Russia in February 2022 and claimed as part of Russia since September 2022.',
  'Outlets list between nine and eleven states; see comparisons.guarantor-lists.':
    'Outlets list between nine and eleven states; see the guarantor states named in different accounts.',
  'Primary publication; not seen directly, read through the outlets below.':
    'Primary publication; not seen directly, read through other outlets.',
  'Primary publication of the documents; not stored, read through the outlets below.':
    'Primary publication of the documents; not stored, read through other outlets.',
}

/** A note as the record has it, or `null`; a note that points elsewhere is made to stand alone. */
export function readNote(note: string | undefined): string | null {
  if (note === undefined) return null
  return REWORDED[note] ?? note
}
