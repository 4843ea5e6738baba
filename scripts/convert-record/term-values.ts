import type { TermDefinition, TermValue } from '../../src/core/model/term.ts'

/** How one term of the model is made from ad hoc keys of the record. */
export type TermRule = Omit<TermDefinition, 'note' | 'options' | 'unit'> & {
  /** Keys of the record that hold it. More than one: they mean the same and were merged. */
  from: readonly string[]
  unit?: string
  options?: Record<string, string>
  note?: string
  /** What the record's `null` says of this term; without it, that the value is unknown. */
  whenNull?: Unstated
  /** Where the usual reading of the type does not do; `null`: this value says nothing of this term. */
  read?: (value: unknown, from: string) => TermValue | null
}

type Unstated = Extract<TermValue, { kind: 'unstated' }>['why']
type Membership = Extract<TermValue, { kind: 'parties' }>['members'][number]
type Range = { min: number; max: number }

/** Words of the record that say why there is no value. `none` means that only where a value is a figure. */
const UNSTATED: Record<string, Unstated> = {
  none: 'none',
  'no limit': 'none',
  'to-be-set': 'open',
  'reports-differ': 'disputed',
}

/** Typed value of a term, read in the usual way of its type. */
export function readValue(rule: TermRule, value: unknown, from: string): TermValue | null {
  if (rule.read) return rule.read(value, from)
  if (value === null) return { kind: 'unstated', why: rule.whenNull ?? 'unknown' }
  return readers[rule.type](value)
}

const readers: Record<TermDefinition['type'], (value: unknown) => TermValue> = {
  amount: readAmount,
  duration: readExactly,
  choice: readChoice,
  options: (value) => ({ kind: 'options', members: strings(value) }),
  territories: (value) => ({ kind: 'territories', members: strings(value) }),
  parties: (value) => ({ kind: 'parties', members: strings(value).map(partyId).map(inText) }),
  // The record writes a year as a number.
  date: (value) => ({ kind: 'date', date: typeof value === 'number' ? `${value}` : string(value) }),
  flag: (value) => ({ kind: 'flag', value: boolean(value) }),
  'decision-rule': (value) => ({ kind: 'decision-rule', rule: string(value) }),
  text: (value) => ({ kind: 'text', text: string(value) }),
}

/** A figure for all, or one per side. The record's side `unattributed` is a figure without a side. */
function readAmount(value: unknown): TermValue {
  if (typeof value === 'string') {
    const why = UNSTATED[value]
    if (!why) throw new Error(`No figure can be read from "${value}"`)
    return { kind: 'unstated', why }
  }
  if (typeof value === 'number') {
    return { kind: 'amount', figures: [{ side: null, range: exactly(value) }] }
  }
  const figures = entries(value).map(([side, figure]) => ({
    side: side === 'unattributed' ? null : partyId(side),
    range: figure === null ? null : exactly(number(figure)),
  }))
  return { kind: 'amount', figures }
}

/** One option, or one per side or territory: `{crimea: de-facto}`. */
function readChoice(value: unknown): TermValue {
  if (typeof value === 'string') {
    return { kind: 'choice', choices: [{ of: null, option: value }] }
  }
  const choices = entries(value).map(([of, option]) => ({
    of: partyId(of),
    option: string(option),
  }))
  return { kind: 'choice', choices }
}

/** So many days or years, no more and no less; or a range that the record writes `2-3` or `{min, max}`. */
export function readExactly(value: unknown): TermValue {
  if (typeof value === 'number') return { kind: 'duration', ...exactly(value) }
  if (typeof value === 'string') {
    const [min, max] = value.split('-').map(Number)
    return { kind: 'duration', min: number(min), max: number(max) }
  }
  const range = Object.fromEntries(entries(value))
  return { kind: 'duration', min: number(range['min']), max: number(range['max']) }
}

/** "no more than three days", "within 100 days". */
export function readAtMost(value: unknown): TermValue {
  return { kind: 'duration', min: null, max: number(value) }
}

/** "at least 30 days". */
export function readAtLeast(value: unknown): TermValue {
  return { kind: 'duration', min: number(value), max: null }
}

/** Standing of a member in the record's words: `bracketed-proposed-by-russia`, `agreed`, … */
export function readMembership(party: string, status: string): Membership {
  const [, bracketed, side] = /^(bracketed-)?proposed-by-(.+)$/.exec(status) ?? []
  if (side) {
    return { id: party, status: bracketed ? 'bracketed' : 'proposed', by: [partyId(side)] }
  }
  switch (status) {
    case 'reported':
    case 'in-text':
    case 'agreed':
      return { id: party, status, by: [] }
    // Both say that the text itself names the member; `ad-hoc-group` also has a term of its own.
    case 'named':
    case 'ad-hoc-group':
      return inText(party)
    default:
      throw new Error(`Unknown standing of a member: "${status}"`)
  }
}

function inText(id: string): Membership {
  return { id, status: 'in-text', by: [] }
}

/** The record writes a side as `united_states` in places, and "Europe" for the European states as a group. */
function partyId(id: string): string {
  return id === 'europe' ? 'european-states' : id.replaceAll('_', '-')
}

function exactly(value: number): Range {
  return { min: value, max: value }
}

export function entries(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) {
    throw new Error(`Not a set of named values: ${JSON.stringify(value)}`)
  }
  return Object.entries(value)
}

/** A list of words; the record writes a list of one without brackets in places. */
function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(string) : [string(value)]
}

export function string(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`Not a word: ${JSON.stringify(value)}`)
  return value
}

function number(value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new Error(`Not a number: ${JSON.stringify(value)}`)
  }
  return value
}

function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Error(`Not true or false: ${JSON.stringify(value)}`)
  return value
}
