import { heaviestRise } from '../heaviest-rise.ts'
import type { Manner } from './match-state.ts'

/**
 * A link by its places, with its words: all of them, and those that are not headings. One that is
 * `settled` was judged before: it only says where others stand.
 */
export type PlacedLink = {
  from: number
  to: number
  weight: number
  wording: number
  sure: number
  settled: boolean
}

/**
 * Which of these links, in the order of before, are said to have changed places (rule A4): what does
 * not keep the order, if it is enough to speak of and sure. Neighbours that moved together are one;
 * a heading does not move without what it names.
 */
export function judgeMoves(
  links: readonly PlacedLink[],
  { fewestMoved, surelyMoved }: Pick<Manner, 'fewestMoved' | 'surelyMoved'>,
): boolean[] {
  const stays = heaviestRise(
    links.map(({ to }) => to),
    links.map(({ weight }) => weight),
  )
  const moved = links.map(({ settled }, index) => stays[index] === 0 && !settled)
  for (const [start, end] of runsOf(links, moved)) {
    const run = links.slice(start, end)
    const wording = run.reduce((sum, link) => sum + link.wording, 0)
    const surest = Math.max(...run.map(({ sure }) => sure))
    if (wording < fewestMoved || surest < surelyMoved) moved.fill(false, start, end)
  }
  return moved
}

/** Where stretches begin and end that left their places and kept their own order. */
function runsOf(links: readonly PlacedLink[], moved: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  links.forEach(({ from, to }, index) => {
    if (moved[index] !== true) return
    const prior = links[index - 1]
    const run = runs.at(-1)
    const goesOn = run?.[1] === index && prior?.from === from - 1 && prior.to === to - 1
    if (run && goesOn) run[1] = index + 1
    else runs.push([index, index + 1])
  })
  return runs
}
