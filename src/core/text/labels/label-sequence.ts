import type { Label, Reading } from './label.ts'

/** A label that was believed, in the reading that fits what came before. */
export type FoundLabel = {
  role: Label['role']
  family: string
  value: number | null
  printed: string | null
  depth: number
}

/**
 * Decides line by line whether what looks like a label is one. `(i)` after `(h)` is a letter, after
 * a colon a roman numeral; "5." in the middle of a sentence, or "J. Smith", is no label at all.
 */
export class LabelSequence {
  private readonly seen = new Set<string>()
  private readonly last = new Map<string, number>()
  private recent = ''
  /** The number of the last point, whatever its sign. */
  private number = NaN
  private readonly counting: ReadonlySet<Label>

  /** Takes the candidates of the whole text: doubtful ones lean on sure ones of their family. */
  constructor(labels: readonly (Label | null)[]) {
    const runs = new Map<string, number>()
    for (const label of labels) {
      if (!label || label.role === 'bullet') continue
      const { family, value } = label.readings[0]
      // Doubtful ones are sure together where they count on: มาตรา ๑ …, มาตรา ๒ ….
      if (label.role !== 'item' && value !== null && runs.get(family) === value - 1)
        this.seen.add(family)
      if (value !== null) runs.set(family, value)
      if (!label.doubtful) this.seen.add(family)
    }
    this.counting = spacedRuns(labels)
  }

  accept(label: Label | null, flow: 'on' | 'full' | 'apart'): FoundLabel | null {
    if (!label) return null
    const reading = this.chooseReading(label.readings)
    const { family, value } = reading
    if (!this.isBelievable(label, reading, flow)) return null
    if (label.role !== 'item' && label.role !== 'bullet') this.last.clear()
    if (value !== null) this.last.set(family, value)
    if (label.role === 'item') this.recent = family
    if (label.role === 'item' && NUMBERS.test(family)) this.number = value ?? NaN
    return { role: label.role, family, value, printed: label.printed, depth: label.depth }
  }

  private chooseReading(readings: Label['readings']): Reading {
    if (readings.length === 1) return readings[0]
    return (
      readings.find((reading) => reading.family === this.recent && this.follows(reading)) ??
      readings.find((reading) => this.follows(reading)) ??
      readings.find((reading) => reading.value === 1) ??
      readings[0]
    )
  }

  private follows({ family, value }: Reading): boolean {
    return value !== null && value === (this.last.get(family) ?? NaN) + 1
  }

  private isBelievable(label: Label, { family, value }: Reading, flow: string): boolean {
    if (label.spaced === true) return flow !== 'on' && this.counting.has(label)
    const last = this.last.get(family)
    const isNext =
      value !== null &&
      last !== undefined &&
      (value > last || (value === last && INSERTED.test(label.printed ?? ''))) &&
      value <= last + REACH
    if (label.role === 'item') {
      if (isNext && flow !== 'on') return true
      // In the middle of a sentence only the very next number is no reference.
      if (flow === 'on') return value !== null && value === (last ?? NaN) + 1
      if (flow === 'full') return value === 1
      if (label.doubtful) return value === 1 || (family === HYPHENED && value === this.number + 1)
      // A single letter with a full stop may be somebody's initial.
      const isInitial = /(?:letter|roman)\.$/.test(family) && (label.printed ?? '').length <= 2
      return !isInitial || value === 1 || last !== undefined
    }
    if (flow === 'on') return isNext && label.setOff === true
    if (label.doubtful) return isNext || (this.seen.has(family) && flow === 'apart')
    return true
  }
}

const NUMBERS = /^(?:decimal|number)/u
/** "2- To withdraw" after "1. To cease fire". */
const HYPHENED = 'number-'

/** 2 bis., 3a. */
const INSERTED = /\p{Nd}[ .-]{0,2}\p{Ll}/u

/** How many numbers a list may skip (repealed, left out) and still be the same list. */
const REACH = 8

/** The labels without a sign that count on from 1: *1 Die Würde …*, *2 Das Gesetz …*. */
function spacedRuns(labels: readonly (Label | null)[]): ReadonlySet<Label> {
  const believed = new Set<Label>()
  let last: { label: Label; value: number } | null = null
  for (const label of labels) {
    const value = label?.spaced === true ? label.readings[0].value : null
    if (!label || value === null) continue
    const goesOn = last !== null && (value === last.value + 1 || value === last.value)
    if (goesOn && last) believed.add(last.label).add(label)
    if (goesOn || value === 1) last = { label, value }
  }
  return believed
}
