import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { countChanges, fillRows, selectRows } from '../../../src/core/compare/select-rows.ts'
import type { Clause } from '../../../src/core/model/clause.ts'
import type { Coverage } from '../../../src/core/model/draft.ts'
import { changedWords, rowCountWords } from '../../../src/core/phrases/row-count-words.ts'
import { CHANGE_ORDER, verdictWords } from '../../../src/core/phrases/row-verdict-words.ts'
import { clause, revision } from '../compare/clauses.ts'

const part = (heading: string) =>
  clause(heading, '', { kind: 'heading', heading, lineage: heading })
const article = (id: string, label: string, text: string) =>
  clause(id, text, { label, lineage: id })

const BEFORE = [
  part('Water allocation'),
  article('flow', 'Article 6', 'The upstream Party shall release 450 cubic metres.'),
  article('data', 'Article 7', 'The Parties shall exchange hydrological data every month.'),
  article('power', 'Article 8', 'The Parties may exchange electricity.'),
]
const AFTER = [
  part('Water allocation'),
  article('flow', 'Article 6', 'The upstream Party shall release 400 cubic metres.'),
  article('data', 'Article 8', 'The Parties shall exchange hydrological data every month.'),
  article('power', 'Article 9', 'The Parties shall exchange electricity.'),
  article('drought', 'Article 10', 'In the event of drought the Parties consult.'),
]

function compared(sameDraft = false, coverage: Partial<Coverage> = {}) {
  const context = { definitions: [], known: [], sameDraft }
  const sides: [Clause[], Clause[]] = [BEFORE, AFTER]
  const { rows } = compareRevisions(
    revision(sides[0], coverage),
    revision(sides[1], coverage),
    context,
  )
  return fillRows(rows, ...sides)
}

describe('how many rows there are', () => {
  const rows = compared()

  it('is said of clauses and of headings, in all and of those that are shown', () => {
    expect(rowCountWords(rows)).toBe('4 clauses + 1 heading')
    expect(rowCountWords(rows, selectRows(rows, { change: 'amended' }))).toBe(
      '2 of 4 clauses + 0 of 1 heading',
    )
    expect(rowCountWords(rows.slice(1, 3))).toBe('2 clauses')
  })

  it('is the same on each chip as in the list that its filter leaves, headings among them', () => {
    const counts = countChanges(rows)
    for (const change of CHANGE_ORDER)
      expect(selectRows(rows, { change })).toHaveLength(counts[change])
    expect(counts).toMatchObject({ kept: 1, amended: 2, renumbered: 2, 'first-seen': 1 })
  })

  it('leaves among what was kept only what is called so', () => {
    const kept = selectRows(rows, { change: 'kept' })
    expect(kept.map(({ row }) => verdictWords(row, { sameDraft: false }))).toEqual(['kept'])
    const renumbered = selectRows(rows, { change: 'renumbered' })
    expect(renumbered.map(({ row }) => verdictWords(row, { sameDraft: false }))).toEqual([
      'renumbered',
      'amended',
    ])
  })
})

it('[C3] what is seen for the first time is not called changed', () => {
  expect(changedWords(compared(), false)).toBe('changed or first seen')
  expect(changedWords(compared(false, { extent: 'full' }), false)).toBe('changed')
  expect(changedWords(compared(true), true)).toBe('worded differently or in one only')
  expect(changedWords(compared(true).slice(0, 4), true)).toBe('worded differently')
})
