import { heaviestRise } from '../heaviest-rise.ts'
import type { Item, Matching } from './match-state.ts'

/** For each item before, where its nearest neighbours that kept their order are linked to. */
export type Places = { priorOf: Int32Array; nextOf: Int32Array }

/** Read the places between which an item belongs if it kept its order. */
export function readPlaces(before: readonly Item[], { toAfter, toBefore }: Matching): Places {
  const spine = findSpine(before, toAfter)
  const priorOf = new Int32Array(before.length)
  const nextOf = new Int32Array(before.length)
  let prior = -1
  for (let from = 0; from < before.length; from++) {
    priorOf[from] = prior
    if (spine[from] === 1) prior = toAfter[from] ?? prior
  }
  let next = toBefore.length
  for (let from = before.length - 1; from >= 0; from--) {
    nextOf[from] = next
    if (spine[from] === 1) next = toAfter[from] ?? next
  }
  return { priorOf, nextOf }
}

/** The linked items that did not change places: a moved one says nothing about where others belong. */
function findSpine(before: readonly Item[], toAfter: Int32Array): Uint8Array {
  const linked: number[] = []
  const places: number[] = []
  const weights: number[] = []
  for (let from = 0; from < before.length; from++) {
    const to = toAfter[from] ?? -1
    if (to < 0) continue
    linked.push(from)
    places.push(to)
    weights.push(1 + (before[from]?.wordCount ?? 0))
  }
  const stays = heaviestRise(places, weights)
  const spine = new Uint8Array(before.length)
  for (let rank = 0; rank < linked.length; rank++) spine[linked[rank] ?? 0] = stays[rank] ?? 0
  return spine
}

/** Whether two items lie between the same neighbours that kept their order. */
export function inGap({ priorOf, nextOf }: Places, from: number, to: number): boolean {
  return (priorOf[from] ?? -1) < to && to < (nextOf[from] ?? -1)
}
