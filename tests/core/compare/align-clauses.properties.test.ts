import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignClauses } from '../../../src/core/compare/align-clauses.ts'
import type { AlignableClause, ClauseLink } from '../../../src/core/compare/clause-link.ts'
import { hostileText } from '../text/hostile-texts.ts'
import { clausesOf } from './clauses-of.ts'

const clauses = hostileText.map((text) => clausesOf(text))

/** Links as sorted lines, so that order of presentation does not matter. */
function printed(links: readonly ClauseLink[]): string[] {
  return links.map((link) => JSON.stringify(link)).sort()
}

const wording = fc.constantFrom(
  'The army is small.',
  'The army is small and neutral.',
  'Guarantor States shall consult within three days of an armed attack on it.',
  'The Parties shall cease all hostilities and withdraw their heavy weapons to depots.',
  'They shall withdraw their heavy weapons to depots.',
  'Neutrality.',
  '',
)

/** Articles with paragraphs of few wordings, so that much could be linked with much. */
const drafts = fc
  .array(
    fc.record({ text: wording, isRoot: fc.boolean(), label: fc.constantFrom(null, '1', '2') }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((list) =>
    list.map(({ text, isRoot, label }, index): AlignableClause => {
      const root = list.findLastIndex((other, place) => place <= index && other.isRoot)
      const parent = isRoot || root < 0 ? null : `c${root + 1}`
      const kind = parent === null ? 'article' : 'paragraph'
      return { id: `c${index + 1}`, parent, kind, label, heading: null, text }
    }),
  )

const texts = fc.oneof(
  drafts,
  clauses.filter((list) => list.length > 0),
)

/** Two texts, and some pairs of their clauses. */
const withPairs = fc.tuple(texts, texts).chain(([before, after]) =>
  fc.record({
    before: fc.constant(before),
    after: fc.constant(after),
    pairs: fc.array(
      fc.record({
        before: fc.constantFrom(...before.map(({ id }) => id)),
        after: fc.constantFrom(...after.map(({ id }) => id)),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
)

type Pairs = readonly { before: string; after: string }[]

/** What given pairs join, directly or over others. */
function joinedBy(pairs: Pairs): string[] {
  const groups: Set<string>[] = []
  for (const { before, after } of pairs) {
    const ends = [`before ${before}`, `after ${after}`]
    const held = groups.filter((group) => ends.some((end) => group.has(end)))
    for (const group of held) groups.splice(groups.indexOf(group), 1)
    groups.push(new Set([...ends, ...held.flatMap((group) => [...group])]))
  }
  return groups.map((group) => [...group].sort().join())
}

const endsOf = ({ before, after }: Pick<ClauseLink, 'before' | 'after'>) =>
  [...before.map((id) => `before ${id}`), ...after.map((id) => `after ${id}`)].sort().join()

const MIRRORED = {
  kept: 'kept',
  amended: 'amended',
  split: 'merged',
  merged: 'split',
  inserted: 'dropped',
  dropped: 'inserted',
} as const

describe('alignClauses, whatever the texts', () => {
  it('[A2] puts every clause in exactly one link', () => {
    fc.assert(
      fc.property(clauses, clauses, (before, after) => {
        const { links } = alignClauses(before, after)
        const ids = (list: readonly AlignableClause[]) => list.map(({ id }) => id).sort()
        expect(links.flatMap((link) => link.before).sort()).toEqual(ids(before))
        expect(links.flatMap((link) => link.after).sort()).toEqual(ids(after))
      }),
      { numRuns: 1_000 },
    )
  })

  it('[A2] keeps every clause of a text compared with itself, in its place', () => {
    fc.assert(
      fc.property(clauses, (same) => {
        const { links } = alignClauses(same, same)
        for (const { before, after, kind, moved, renumbered } of links) {
          expect({ before, kind, moved, renumbered }).toEqual({
            before: after,
            kind: 'kept',
            moved: false,
            renumbered: false,
          })
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('[A5] gives the mirrored links when the texts are swapped', () => {
    fc.assert(
      fc.property(clauses, clauses, (before, after) => {
        const there = alignClauses(before, after).links
        const back = alignClauses(after, before).links
        const turned = back.map((link) => ({
          ...link,
          before: link.after,
          after: link.before,
          kind: MIRRORED[link.kind],
        }))
        expect(printed(turned)).toEqual(printed(there))
      }),
      { numRuns: 1_000 },
    )
  })

  it('[A8] answers within any budget, and says when it ran out', () => {
    fc.assert(
      fc.property(clauses, clauses, (before, after) => {
        const { links, exhausted } = alignClauses(before, after, { budget: 0 })
        const full = alignClauses(before, after)
        expect(links.flatMap((link) => link.before).length).toBe(before.length)
        if (!exhausted) expect(printed(links)).toEqual(printed(full.links))
      }),
      { numRuns: 500 },
    )
  })

  it('[A15] keeps given links exactly as given', () => {
    fc.assert(
      fc.property(withPairs, ({ before, after, pairs }) => {
        const { links } = alignClauses(before, after, { given: pairs })
        const certain = links.filter(({ confidence }) => confidence === 1)
        expect(certain.map(endsOf).sort()).toEqual(joinedBy(pairs).sort())
      }),
      { numRuns: 2_000 },
    )
  })

  it('[A11] never links what was set apart, and forgets no clause over it', () => {
    fc.assert(
      fc.property(withPairs, ({ before, after, pairs }) => {
        // Set apart what would be linked, so that something is at stake.
        const free = alignClauses(before, after).links
        const linked = free.flatMap((link) =>
          link.before.flatMap((from) => link.after.map((to) => ({ before: from, after: to }))),
        )
        const forbidden = [...pairs, ...linked.slice(0, 3)]
        const { links } = alignClauses(before, after, { forbidden })
        for (const pair of forbidden) {
          const isLinked = (link: ClauseLink) =>
            link.before.includes(pair.before) && link.after.includes(pair.after)
          expect(links.filter(isLinked)).toEqual([])
        }
        const ids = (list: readonly AlignableClause[]) => list.map(({ id }) => id).sort()
        expect(links.flatMap((link) => link.before).sort()).toEqual(ids(before))
        expect(links.flatMap((link) => link.after).sort()).toEqual(ids(after))
      }),
      { numRuns: 2_000 },
    )
  })

  it('[A5] mirrors given and forbidden pairs too', () => {
    fc.assert(
      fc.property(withPairs, ({ before, after, pairs }) => {
        const [forbidden, given] = [pairs.slice(1), pairs.slice(0, 1)]
        const turn = (list: Pairs) =>
          list.map((pair) => ({ before: pair.after, after: pair.before }))
        const there = alignClauses(before, after, { given, forbidden }).links
        const options = { given: turn(given), forbidden: turn(forbidden) }
        const back = alignClauses(after, before, options).links
        expect(
          back.map(({ before: from, after: to }) => endsOf({ before: to, after: from })).sort(),
        ).toEqual(there.map(endsOf).sort())
      }),
      { numRuns: 1_000 },
    )
  })

  it('[A5] mirrors them between equal texts', () => {
    const prisoners = 'Prisoners are exchanged within ten days of signature.'
    const one = clausesOf(`The Parties cease fire at noon. ${prisoners}\n\n${prisoners}`)
    for (const { id: before } of one) {
      for (const { id: after } of one) {
        const there = alignClauses(one, one, { given: [{ before, after }] }).links
        const given = [{ before: after, after: before }]
        const back = alignClauses(one, one, { given }).links
        expect(
          back.map((link) => [...link.after, ...link.before, String(link.moved)].join()).sort(),
        ).toEqual(
          there.map((link) => [...link.before, ...link.after, String(link.moved)].join()).sort(),
        )
      }
    }
  })
})
