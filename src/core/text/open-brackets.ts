import type { Wanted } from './clause-brackets.ts'

type Bracket = Wanted & { end: number }

/** How many brackets stand around a place, and who wants them. */
export type Around = Wanted & { depth: number }

const MOST_NAMES = 30

/** Names of both lists, each once. */
function joinNames(some: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return some
  return [...new Set([...some, ...more])].slice(0, MOST_NAMES)
}

/**
 * The brackets that are open on the way through a text, `around` those that are all along. Square ones
 * and braces may cross: `[They {meet] often}`.
 */
export function openBrackets<Held extends Bracket>(around: Around) {
  /** Each with what it and all before it say, and where the first of these ends. */
  let open: { bracket: Held; said: Around; soonest: number }[] = []
  const said = (): Around => open.at(-1)?.said ?? around
  const add = (bracket: Held) => {
    const { depth, by, against } = said()
    open.push({
      bracket,
      said: {
        depth: depth + 1,
        by: joinNames(by, bracket.by),
        against: joinNames(against, bracket.against),
      },
      soonest: Math.min(open.at(-1)?.soonest ?? Infinity, bracket.end),
    })
  }
  /** Close what ends up to an offset, and give it back. */
  const closeUpTo = (offset: number): Held[] => {
    const ended: Held[] = []
    for (let last = open.at(-1); last && last.bracket.end <= offset; last = open.at(-1)) {
      ended.push(last.bracket)
      open.pop()
    }
    if ((open.at(-1)?.soonest ?? Infinity) > offset) return ended
    const all = open.map(({ bracket }) => bracket)
    open = []
    for (const bracket of all) {
      if (bracket.end <= offset) ended.push(bracket)
      else add(bracket)
    }
    return ended
  }
  return { add, closeUpTo, said, isHeld: () => open.length > 0 }
}
