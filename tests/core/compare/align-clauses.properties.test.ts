import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignClauses } from '../../../src/core/compare/align-clauses.ts'
import type { AlignableClause, ClauseLink } from '../../../src/core/compare/clause-link.ts'
import { hostileText } from '../text/hostile-texts.ts'
import { clausesOf } from './clauses-of.ts'

const language = 'en'

const clauses = hostileText.map((text) => clausesOf(text))

/** Links as sorted lines, so that order of presentation does not matter. */
function printed(links: readonly ClauseLink[]): string[] {
  return links.map((link) => JSON.stringify(link)).sort()
}

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
        const { links } = alignClauses(before, after, { language })
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
        const { links } = alignClauses(same, same, { language })
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
        const there = alignClauses(before, after, { language }).links
        const back = alignClauses(after, before, { language }).links
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
        const { links, exhausted } = alignClauses(before, after, { language, budget: 0 })
        const full = alignClauses(before, after, { language })
        expect(links.flatMap((link) => link.before).length).toBe(before.length)
        if (!exhausted) expect(printed(links)).toEqual(printed(full.links))
      }),
      { numRuns: 500 },
    )
  })
})
