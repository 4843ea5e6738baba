import { describe, expect, it } from 'vitest'
import { surveyRows } from '../../../src/core/compare/survey-rows.ts'
import type { Coverage } from '../../../src/core/model/draft.ts'

const WHOLE: Coverage = { extent: 'full', recordedWhole: true, absent: [], notSeen: [], note: null }

/** A paragraph and the options that stand in it, each by its label. */
function textOf(clauses: Readonly<Record<string, string>>) {
  return {
    language: 'en',
    ordering: 'document' as const,
    coverage: WHOLE,
    clauses: Object.entries(clauses).map(([label, text]) => {
      const isOption = label.startsWith('Option')
      return {
        id: label,
        label,
        parent: isOption && '1.' in clauses ? '1.' : null,
        heading: null,
        text,
      }
    }),
  }
}

type Row = { before: string[]; after: string[] }

/** The changes of force of one row of two texts, there, and back where the sides are swapped. */
function force(row: Row, before: Record<string, string>, after: Record<string, string>) {
  const texts = { before: textOf(before), after: textOf(after) }
  const told = (sides: typeof texts, held: Row) => {
    const rows = [{ id: 'row', change: 'amended' as const, absence: null, ...held }]
    const { force: found } = surveyRows({ rows, sameLanguage: true, sameDraft: false, ...sides })
    return [...found.values()].flat()
  }
  const back = told(
    { before: texts.after, after: texts.before },
    { before: row.after, after: row.before },
  )
  const there = told(texts, row)
  expect(back.map(({ rule, before: was }) => [rule, was?.text])).toEqual(
    there.map(({ rule, after: is }) => [rule, is?.text]),
  )
  return there.map(
    ({ rule, before: was, after: is }) => `${rule} ${was?.text ?? '–'} > ${is?.text ?? '–'}`,
  )
}

describe('[F7] [B6] figures and other markers in options', () => {
  const within = (days: string) => `The Parties shall report to the Commission within ${days} days.`

  it('are alternatives: where another option says the same, nothing came or went', () => {
    expect(
      force(
        { before: ['Option 1'], after: ['1.'] },
        { 'Option 1': within('thirty'), 'Option 2': within('sixty') },
        { '1.': within('thirty').replace('shall', 'should') },
      ),
    ).toEqual(['F1 shall > should'])
    expect(
      force(
        { before: ['Option 1'], after: ['1.'] },
        { 'Option 1': within('thirty'), 'Option 2': within('sixty').replace('shall', 'should') },
        { '1.': within('thirty').replace('shall', 'should') },
      ),
    ).toEqual(['F1 shall > –'])
    expect(
      force(
        { before: ['1.'], after: ['1.', 'Option 1', 'Option 2'] },
        { '1.': 'The warming stays [below 1.5 degrees] [or] [well] [below 2 degrees].' },
        {
          '1.': 'The warming stays',
          'Option 1': 'below 2 degrees,',
          'Option 2': 'well below 2 degrees, and efforts to limit the warming to 1.5 degrees.',
        },
      ),
    ).toEqual([])
  })

  it('stand for those that stood in brackets, though the row does not hold them', () =>
    expect(
      force(
        { before: ['1.'], after: ['1.'] },
        { '1.': 'The Parties shall report within [thirty] [sixty] days.' },
        {
          '1.': 'The Parties shall report',
          'Option 1': 'within thirty days.',
          'Option 2': 'within sixty days.',
        },
      ),
    ).toEqual([]))

  it('go on from the words over their options', () =>
    expect(
      force(
        { before: ['Option 2'], after: ['1.'] },
        {
          '1.': 'The army may hold',
          'Option 1': 'at most 600,000 men in peacetime.',
          'Option 2': 'at most 800,000 men in peacetime.',
        },
        { '1.': 'The army may hold at most 800,000 men in peacetime.' },
      ),
    ).toEqual([]))

  it('changed where no other option says it, or says it of something else', () => {
    const row = { before: ['Option 1'], after: ['Option 1'] }
    const held = (first: string, second: string) => ({ 'Option 1': first, 'Option 2': second })
    expect(
      force(row, held(within('thirty'), within('sixty')), held(within('ninety'), within('sixty'))),
    ).toEqual(['F6 thirty days > ninety days'])
    const either = within('thirty').replace('shall', '[shall] [should]')
    expect(
      force(row, held(either, within('thirty')), held(within('thirty'), within('thirty'))),
    ).toEqual(['F1 [shall] [should] > shall'])
    const guns = 'Each side withdraws its guns in sixty days.'
    expect(force(row, held(within('thirty'), guns), held(within('sixty'), guns))).toEqual([
      'F6 thirty days > sixty days',
    ])
    const swapped = ['It reports in 30 days and leaves in 60 days.', 'It stays.'] as const
    expect(
      force(
        row,
        held(...swapped),
        held('It reports in 60 days and leaves in 30 days.', 'It stays.'),
      ),
    ).toEqual(['F6 30 days > 60 days', 'F6 60 days > 30 days'])
    const mines = 'The Parties shall destroy their mines in the zone.'
    const store = 'The Parties shall not destroy their mines in the zone but store them.'
    const kept = mines.replace('shall', 'shall not')
    expect(force(row, held(mines, store), held(kept, store))).toEqual(['F2 – > not'])
    const stay = 'The Parties shall not withdraw their guns.'
    expect(
      force(
        row,
        held('The Parties shall guard their guns.', stay),
        held('The Parties shall not guard their guns.', stay),
      ),
    ).toEqual(['F2 – > not'])
  })
})
