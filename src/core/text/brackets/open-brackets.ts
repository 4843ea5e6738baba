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

/** An open bracket, with what it and all that it stands in say. */
type Open<Held> = { bracket: Held; said: Around }

const NOTHING: Around = { depth: 0, by: [], against: [] }

/**
 * The brackets that are open on the way through a text, `around` those that are all along. Square ones
 * and braces may cross: `[They {meet] often}`. Both nest, so that of one in the other and one across it,
 * two stacks are enough: each holds what ends sooner above what ends later.
 */
export function openBrackets<Held extends Bracket>(around: Around) {
  const stacks: readonly [Open<Held>[], Open<Held>[]] = [[], []]
  const sayingOf = (stack: readonly Open<Held>[]) => stack.at(-1)?.said ?? NOTHING
  const said = (): Around =>
    stacks
      .map(sayingOf)
      .filter(({ depth }) => depth > 0)
      .reduce(join, around)
  const add = (bracket: Held) => {
    const endOf = (stack: readonly Open<Held>[]) => stack.at(-1)?.bracket.end ?? Infinity
    const [one, other] = stacks
    const isWithin = (stack: readonly Open<Held>[]) => bracket.end <= endOf(stack)
    const isOthers = !isWithin(one) || (isWithin(other) && endOf(other) < endOf(one))
    const stack = isOthers ? other : one
    stack.push({ bracket, said: join(sayingOf(stack), { depth: 1, ...bracket }) })
  }
  /** Close what ends up to an offset, and give it back. */
  const closeUpTo = (offset: number): Held[] => {
    const ended: Held[] = []
    for (const stack of stacks) {
      for (let last = stack.at(-1); last && last.bracket.end <= offset; last = stack.at(-1)) {
        ended.push(last.bracket)
        stack.pop()
      }
    }
    return ended
  }
  return { add, closeUpTo, said, isHeld: () => stacks.some(({ length }) => length > 0) }
}

const join = (outer: Around, inner: Around): Around => ({
  depth: outer.depth + inner.depth,
  by: joinNames(outer.by, inner.by),
  against: joinNames(outer.against, inner.against),
})
