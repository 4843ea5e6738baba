import type { Clause } from '../model/clause.ts'

/**
 * A clause's label in its own place: "point 2" where only a number was printed, otherwise as printed.
 * Outside that place a clause is called by its `clausePath` or `clauseName`.
 */
export function labelOf({ kind, label }: Pick<Clause, 'kind' | 'label'>): string | null {
  if (label === null) return null
  const isBare = /^(?:\d|[ivxlcdm]+\b|[a-z]\))/i.test(label)
  return isBare ? numbered(kind, label) : label
}

/** What a number counts, where its kind does not say so; `null`: nothing with a name. */
const COUNTED: { readonly [kind in Clause['kind']]?: string | null } = {
  heading: 'section',
  plain: null,
  chapeau: null,
}

/** A number with what it counts: "paragraph 1". */
export function numbered(kind: Clause['kind'], label: string): string {
  const counted = COUNTED[kind] === undefined ? kind : COUNTED[kind]
  return counted === null ? label : `${counted} ${stripped(label)}`
}

/** Without the dots, dashes and brackets that part a label from the words after it: "1.", "Artículo 4.-", "a)". */
export const stripped = (label: string): string =>
  label.replace(/[\s.:،,;。：、\p{Pd}]+$/u, '').replace(/^([^()]*)\)$/u, '$1') || label
