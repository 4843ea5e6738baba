import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { openBrackets } from '../../../../src/core/text/brackets/open-brackets.ts'

type Span = { start: number; end: number; by: string[]; against: string[] }

/** The pairs of one sign in a string; each names its sign. */
function pairsOf(signs: string, [opening, closing]: readonly [string, string]): Span[] {
  const open: number[] = []
  const pairs: Span[] = []
  Array.from(signs, (sign, at) => {
    const start = sign === closing ? open.pop() : undefined
    if (sign === opening) open.push(at)
    if (start !== undefined) pairs.push({ start, end: at + 1, by: [opening], against: [] })
  })
  return pairs
}

it('[B4] brackets that are open are those around a place, though square ones and braces cross', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[[\]{}.]{0,40}$/), (signs) => {
      const spans = [...pairsOf(signs, ['[', ']']), ...pairsOf(signs, ['{', '}'])]
      const open = openBrackets<Span>({ depth: 0, by: [], against: [] })
      for (let at = 0; at <= signs.length; at++) {
        const closed = open.closeUpTo(at)
        expect(new Set(closed)).toEqual(new Set(spans.filter(({ end }) => end === at)))
        const around = spans.filter(({ start, end }) => start < at && at < end)
        const { depth, by } = open.said()
        expect(depth).toBe(around.length)
        expect([...by].sort()).toEqual([...new Set(around.flatMap((span) => span.by))].sort())
        expect(open.isHeld()).toBe(around.length > 0)
        for (const span of spans) if (span.start === at) open.add(span)
      }
    }),
  )
})
