import { describe, expect, it } from 'vitest'
import type { ComparedSide } from '../../../src/core/compare/compared-side.ts'
import { contextOf } from '../../../src/core/compare/context-of.ts'
import type { ProcessOverview } from '../../../src/core/model/read-models.ts'

type Draft = { id: string; instrument: string; date: string; sources?: number }

const MARCH_7 = { id: 'march-7', instrument: 'treaty', date: '2022-03-07' }
const MARCH_29 = { id: 'march-29', instrument: 'communique', date: '2022-03-29' }
const APRIL = { id: 'april-15', instrument: 'treaty', date: '2022-04-15' }
const JUNE = { id: 'june', instrument: 'treaty', date: '2022-06-01' }

const view = ({ sources = 1, ...draft }: Draft) => ({
  ...draft,
  shortTitle: `Draft ${draft.id}`,
  witnesses: Array.from({ length: sources }, (_, at) => ({ id: `${draft.id}-${at}` })),
})

/** Where the ceiling was known, by the drafts that hold it. */
function knownFrom(holders: Draft[], before: Draft, after: Draft) {
  const drafts = [MARCH_7, MARCH_29, APRIL, JUNE].map((one) => {
    return view([before, after, ...holders].find(({ id }) => id === one.id) ?? one)
  })
  const lineages = [{ id: 'ceiling', heading: 'Ceiling', drafts: holders.map(({ id }) => id) }]
  // As much of a process and of its drafts as the function reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const overview = { drafts, lineages, termDefinitions: [] } as unknown as ProcessOverview
  const side = (draft: Draft) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    ({ draft: view(draft), instrument: { id: draft.instrument } }) as unknown as ComparedSide
  return contextOf([overview], side(before), side(after)).known.map((held) => held.knownFrom)
}

describe('where a clause was known before', () => {
  it('[C3] is the earliest draft of a day before after', () =>
    expect(knownFrom([APRIL, MARCH_7], MARCH_29, APRIL)).toEqual([
      { kind: 'draft', draft: 'march-7', title: 'Draft march-7', date: '2022-03-07' },
    ]))

  it('[C3] is another source of the draft before', () => {
    const twice = { ...MARCH_29, sources: 2 }
    expect(knownFrom([APRIL, twice, MARCH_7], twice, APRIL)).toEqual([
      { kind: 'another-source', draft: 'march-29' },
    ])
  })

  it('[C3] is nowhere where only after and later drafts hold it', () =>
    expect(knownFrom([APRIL, JUNE], MARCH_29, APRIL)).toEqual([null]))

  it('[C3] is nowhere where it is not known which of two dates is earlier', () =>
    expect(knownFrom([APRIL, { ...MARCH_7, date: '2022-04' }], MARCH_29, APRIL)).toEqual([null]))

  it('is not asked between two sources of one draft', () =>
    expect(knownFrom([APRIL, MARCH_7], APRIL, APRIL)).toEqual([null]))
})
