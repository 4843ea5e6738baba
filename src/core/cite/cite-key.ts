import type { Cited, CitedText } from './cited.ts'

/**
 * The key of a citation in a bibliography: the same for the same text, clause or saved version, and
 * made of letters, digits and hyphens alone, so that every tool takes it (K6).
 */
export function citeKey(cited: Cited): string {
  if (cited.kind === 'text') {
    const { text, clause } = cited
    return [keyOf(text), ...(clause ? [shortId(clause.id, text)] : [])].join('-')
  }
  const { before, after, saved, alignment } = cited
  if (saved) return `travaux-${saved.id}-v${saved.number}`
  const decisions = alignment === 0 ? [] : [`d${alignment}`]
  return [keyOf(before), 'to', keyOf(after), ...decisions].join('-')
}

/** The record's clauses are called after their draft or source, which the key names already. */
function shortId(clause: string, { draft, witness }: CitedText): string {
  const prefix = [witness, draft].find((id) => id !== null && clause.startsWith(`${id}--`))
  return prefix ? clause.slice(prefix.length + 2) : clause
}

const keyOf = ({ draft, witness, revision }: CitedText) =>
  [draft, ...(witness === null ? [] : [witness]), `r${revision}`].join('-')
