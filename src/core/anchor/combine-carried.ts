import type { Carried, Place } from './carried-note.ts'

/**
 * One answer for a note on several clauses: it is as unchanged as its most changed clause. Dropped is
 * said only where all of them were dropped; while one stands, the note stands with it.
 */
export function combineCarried(carried: readonly Carried[]): Carried {
  const [first, ...more] = carried
  if (!first) return { state: 'not-covered', reason: { kind: 'not-anchored' } }
  if (more.length === 0) return first
  const standing = carried.filter(isStanding)
  if (standing.length === 0) return carried.find(({ state }) => state === 'not-covered') ?? first
  const places = distinct(standing.flatMap((held) => held.places))
  if (carried.every(({ state }) => state === 'unchanged'))
    return { state: 'unchanged', places, around: 'same' }
  const moved = carried.every(({ state }) => state === 'unchanged' || state === 'moved')
  if (moved) return { state: 'moved', places, by: 'clause' }
  const words = standing.flatMap((held) => ('words' in held ? held.words : []))
  return { state: 'wording-changed', places, words }
}

type Standing = Extract<Carried, { places: unknown }>

const isStanding = (carried: Carried): carried is Standing => 'places' in carried

/** Clauses of one row name the same places. */
function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}
