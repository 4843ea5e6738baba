import type { FoundLabel } from './labels/label-sequence.ts'
import type { Unit, UnitRole } from './outline.ts'

/**
 * Per unit, if it is an option, before which unit it ends at the earliest; else 0. What stands between an
 * option and the next of its series stands in it; the last one holds all up to the last label that an
 * earlier one held as well. A number that goes on in the list around ends them all.
 */
export function optionEnds(units: readonly Unit[]): Int32Array {
  const ends = new Int32Array(units.length)
  const isDone = new Uint8Array(units.length)
  let around: FoundLabel | null = null
  units.forEach(({ role, label }, index) => {
    if (BOUNDS.has(role)) around = null
    if (label?.printed == null) return
    if (isOption(label.family) && isDone[index] === 0) {
      for (const [option, end] of readSeries(units, index, around)) {
        isDone[option] = 1
        ends[option] = end
      }
    } else if (role === 'item' && !isOption(label.family)) around = label
  })
  return ends
}

/** Whether labels of a family are those of options: other wordings for the same place. */
export function isOption(family: string): boolean {
  return /^(?:option|alternative)/u.test(family)
}

const BOUNDS: ReadonlySet<UnitRole> = new Set([
  'annex',
  'division',
  'article',
  'heading',
  'closing',
])

/** An option and those that go on from it, each with its end. */
function readSeries(
  units: readonly Unit[],
  first: number,
  around: FoundLabel | null,
): [option: number, end: number][] {
  const series: [number, number][] = []
  const held = new Set<string>()
  for (let option = first; ;) {
    const members = membersOf(units, option, around)
    if (members.next === null) {
      series.push([option, endOfLast(members.labels, held)])
      return series
    }
    series.push([option, members.next])
    for (const { label } of members.labels) held.add(keyOf(label))
    option = members.next
  }
}

/** Behind the last label that an earlier option held, as far as the labels go on from each other; else 0. */
function endOfLast(labels: Members['labels'], held: ReadonlySet<string>): number {
  const lists = new Map<string, number>()
  let end = 0
  for (const { index, label } of labels) {
    const isHeld = held.has(keyOf(label))
    const list = listOf(label)
    const value = label.value ?? 1
    const last = lists.get(list) ?? NaN
    if (!isHeld && value !== 1 && value !== last && value !== last + 1) break
    lists.set(list, value)
    if (isHeld) end = index + 1
  }
  return end
}

const listOf = ({ family, depth }: FoundLabel) => `${family}/${depth}`
const keyOf = ({ family, depth, printed }: FoundLabel) =>
  `${family}/${depth}/${printed?.replace(/[^\p{L}\p{N}]/gu, '') ?? ''}`

type Members = {
  /** The next option of the series; `null`: there is none. */
  next: number | null
  /** What may stand in the option, in order: each begins a list or goes on with one of the option's own. */
  labels: { index: number; label: FoundLabel }[]
}

function membersOf(units: readonly Unit[], option: number, around: FoundLabel | null): Members {
  const { family = '', value = null } = units[option]?.label ?? {}
  const labels: Members['labels'] = []
  const lists = new Set<string>()
  for (let index = option + 1; index < units.length; index++) {
    const { role, label } = units[index] ?? {}
    if (role === undefined || BOUNDS.has(role)) break
    if (label?.printed == null) continue
    if (label.family === family)
      return { next: (label.value ?? 0) > (value ?? Infinity) ? index : null, labels }
    const list = listOf(label)
    const goesOnAround =
      around !== null && list === listOf(around) && label.value === (around.value ?? NaN) + 1
    if (goesOnAround && !lists.has(list)) break
    lists.add(list)
    labels.push({ index, label })
  }
  return { next: null, labels }
}
