import type { Party } from '../../../core/model/process.ts'
import type { DraftView } from '../../../core/model/read-models.ts'

/** A lane of the timeline: the drafts of those who tabled them. */
export type Lane = { id: string; label: string; drafts: readonly DraftView[] }

function laneOf({ tabledBy }: DraftView): string {
  const [first, ...others] = tabledBy
  if (first === undefined) return '?'
  return others.length > 0 ? '+' : first
}

/**
 * A lane per tabling side, in the order in which the process lists its parties, what several
 * of them tabled between, and last what nobody is known to have tabled.
 */
export function timelineLanes(drafts: readonly DraftView[], parties: readonly Party[]): Lane[] {
  const inLane = (id: string) => drafts.filter((draft) => laneOf(draft) === id)
  const sides = parties
    .map(({ id, name }) => ({ id, label: name, drafts: inLane(id) }))
    .filter((lane) => lane.drafts.length > 0)
  const joint = { id: '+', label: 'Several sides', drafts: inLane('+') }
  const unknown = { id: '?', label: 'Not known who', drafts: inLane('?') }
  const middle = Math.ceil(sides.length / 2)
  return [...sides.slice(0, middle), joint, ...sides.slice(middle), unknown].filter(
    (lane) => lane.drafts.length > 0,
  )
}
