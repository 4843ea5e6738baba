import { describe, expect, it } from 'vitest'
import { diffTerms, type TermChange } from '../../../src/core/compare/diff-terms.ts'
import type { Extent } from '../../../src/core/model/draft.ts'
import type { Membership, TermValue } from '../../../src/core/model/term.ts'

const diff = (
  before: TermValue | null,
  after: TermValue | null,
  extents: { before?: Extent; after?: Extent } = {},
): TermChange | undefined => {
  const side = (value: TermValue | null, extent: Extent = 'full') => ({
    terms: value ? [{ key: 'k', value }] : [],
    extent,
  })
  return diffTerms(side(before, extents.before), side(after, extents.after), new Map())[0]
}

const figure = (side: string | null, min: number, max = min) => ({ side, range: { min, max } })
const amount = (...figures: ReturnType<typeof figure>[]): TermValue => ({ kind: 'amount', figures })

const state = (id: string, status: Membership['status'] = 'in-text', ...by: string[]) => ({
  id,
  status,
  by,
})
const parties = (...members: Membership[]): TermValue => ({ kind: 'parties', members })

describe('amounts', () => {
  it('[T3] 600,000 → 800,000 is +200,000, +33 %', () =>
    expect(diff(amount(figure(null, 600_000)), amount(figure(null, 800_000)))).toMatchObject({
      change: 'amended',
      figures: [{ side: null, difference: 200_000, percent: 33 }],
    }))

  it('[T3] gives no per cent from 0 and no difference for a range', () => {
    expect(diff(amount(figure(null, 0)), amount(figure(null, 5)))).toMatchObject({
      figures: [{ difference: 5, percent: null }],
    })
    expect(diff(amount(figure(null, 10, 15)), amount(figure(null, 15)))).toMatchObject({
      change: 'amended',
      figures: [{ difference: null, percent: null }],
    })
  })

  it('[T3] compares a side’s figure with its own only', () =>
    expect(
      diff(
        amount(figure('russia', 50_000)),
        amount(figure('russia', 85_000), figure('ukraine', 250_000)),
      ),
    ).toMatchObject({
      figures: [
        { side: 'russia', percent: 70 },
        { side: 'ukraine', before: null, difference: null, percent: null },
      ],
    }))

  it('keeps “value not known” apart from a figure', () =>
    expect(diff({ kind: 'unstated', why: 'unknown' }, amount(figure(null, 5)))).toMatchObject({
      kind: 'amount',
      change: 'amended',
    }))
})

describe('sets', () => {
  const ten = [state('turkey'), state('poland')]

  it('finds the member that only one list names', () =>
    expect(diff(parties(...ten), parties(...ten, state('israel')))).toMatchObject({
      change: 'amended',
      members: [
        { id: 'turkey', change: 'kept' },
        { id: 'poland', change: 'kept' },
        { id: 'israel', change: 'added' },
      ],
    }))

  it('does not care for order', () =>
    expect(diff(parties(...ten), parties(...ten.toReversed()))).toMatchObject({ change: 'kept' }))

  const triggers = (...members: string[]): TermValue => ({ kind: 'options', members })
  const changes = (term: TermChange | undefined) =>
    term?.kind === 'set' ? term.members.map(({ id, change }) => `${id} ${change}`) : []

  it('[T5] a partial source that does not name a member has not dropped it', () => {
    const before = triggers('aggression', 'armed-attack')
    const after = triggers('armed-attack')
    const partial = diff(before, after, { after: 'excerpt' })
    expect(changes(partial)).toEqual(['aggression not-named', 'armed-attack kept'])
    expect(partial?.change).toBe('partly-named')
    expect(changes(diff(before, after))).toEqual(['aggression dropped', 'armed-attack kept'])
    const mirrored = diff(after, before, { before: 'excerpt' })
    expect(changes(mirrored)).toEqual(['armed-attack kept', 'aggression first-named'])
  })

  it('[T5] an excerpt that lists who takes part, each with a standing, is a whole list', () => {
    const eleven = parties(...ten, state('israel', 'proposed'))
    const gone = (after: TermValue, extent: Extent) =>
      changes(diff(eleven, after, { after: extent })).at(-1)
    expect(gone(parties(...ten), 'excerpt')).toBe('israel dropped')
    expect(gone(parties(...ten), 'summary')).toBe('israel not-named')
    expect(gone(parties(state('turkey', 'reported')), 'excerpt')).toBe('israel not-named')
  })

  it('[T5] nobody is dropped by accounts that differ, but by a text that names none', () => {
    const became = (why: 'disputed' | 'none') =>
      changes(diff(parties(state('turkey')), { kind: 'unstated', why }))
    expect(became('disputed')).toEqual(['turkey not-named'])
    expect(became('none')).toEqual(['turkey dropped'])
  })

  it('[T4] an opened bracket amends a member, another manner of naming it does not', () => {
    const proposed = parties(state('belarus', 'proposed', 'russia'))
    const bracketed = parties(state('belarus', 'bracketed', 'russia'))
    expect(diff(proposed, bracketed)).toMatchObject({ members: [{ change: 'amended' }] })
    expect(diff(proposed, parties(state('belarus', 'agreed')))).toMatchObject({ change: 'kept' })
  })
})

it('[T2] a term that one side does not state is not deleted', () => {
  expect(diff({ kind: 'flag', value: true }, null)).toMatchObject({ change: 'before-only' })
  expect(diff(null, { kind: 'flag', value: true })).toMatchObject({ change: 'after-only' })
})

it('an amended choice keeps both options', () =>
  expect(
    diff(
      { kind: 'decision-rule', rule: 'individual' },
      { kind: 'decision-rule', rule: 'unanimity-of-guarantors' },
    ),
  ).toMatchObject({ kind: 'plain', change: 'amended', before: { rule: 'individual' } }))
