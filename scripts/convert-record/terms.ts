import type { Term, TermDefinition } from '../../src/core/model/term.ts'
import { forceTermRules } from './force-term-rules.ts'
import { guaranteeTermRules } from './guarantee-term-rules.ts'
import { settlementTermRules } from './settlement-term-rules.ts'
import { readValue, type TermRule } from './term-values.ts'
import { territoryTermRules } from './territory-term-rules.ts'

// The record has 97 ad hoc keys for terms of clauses, and a few more in its lists. Each is named in
// the `from` of at least one rule: an unknown key stops the conversion.

const rules: readonly TermRule[] = [
  ...guaranteeTermRules,
  ...forceTermRules,
  ...territoryTermRules,
  ...settlementTermRules,
]

/** Every definition, in the order in which they are written down above. */
export function convertTermDefinitions(): TermDefinition[] {
  return rules.map(({ key, label, type, unit, options, note }) => ({
    key,
    label,
    type,
    unit: unit ?? null,
    options: options ?? {},
    note: note ?? null,
  }))
}

/** Typed terms of one clause, or of one row of a list. */
export function convertTerms(entries: Record<string, unknown>, where: string): Term[] {
  const terms = Object.entries(entries).flatMap(([from, value]) => readTerms(from, value, where))
  const keys = new Set(terms.map((term) => term.key))
  if (keys.size < terms.length) throw new Error(`${where} has two values for one term`)
  return terms
}

function readTerms(from: string, value: unknown, where: string): Term[] {
  const found = rules.filter((rule) => rule.from.includes(from))
  if (found.length === 0) throw new Error(`${where} has a term "${from}" that no rule reads`)
  return found.flatMap((rule) => {
    const read = readValue(rule, value, from)
    return read ? [{ key: rule.key, value: read }] : []
  })
}
