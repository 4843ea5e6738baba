import type { Clause } from '../model/clause.ts'

/** "Point 2" where the label is only a number; otherwise the label as printed. */
export function labelOf({ kind, label }: Pick<Clause, 'kind' | 'label'>): string | null {
  if (label === null) return null
  const isBare = /^(?:\d|[ivxlcdm]+\b|[a-z]\))/i.test(label)
  return isBare && kind !== 'plain' && kind !== 'chapeau' ? `${kind} ${label}` : label
}
