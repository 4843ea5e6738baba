import { describe, expect, it } from 'vitest'
import { clauseName, clauseTitle } from '../../../src/core/phrases/clause-name.ts'
import { segmentText } from '../../../src/core/text/segment-text.ts'

/** What each clause of a text is called. */
function names(text: string): string[] {
  const clauses = segmentText(text, { language: 'en' }).clauses.map((clause) => ({
    ...clause,
    text: text.slice(clause.textStart, clause.end).trim(),
  }))
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  return clauses.map((clause) => clauseName(clause, byId))
}

describe('what a clause is called', () => {
  it('is its label from the article down', () =>
    expect(
      names(
        'Article 1\n\n1. The Parties shall cease fire:\n\n(a) on land;\n\n(b) at sea.\n\n2. They shall meet.\n',
      ),
    ).toEqual([
      'Article 1',
      'Article 1 (1)',
      'Article 1 (1) (a)',
      'Article 1 (1) (b)',
      'Article 1 (2)',
    ]))

  it('does not repeat a number that its own holds already', () =>
    expect(
      names('1. Ceasefire\n\n1.1 Fire ceases at midnight.\n\n1.2 Patrols withdraw within a day.\n'),
    ).toEqual(['1. Ceasefire', '1.1', '1.2']))

  it('is its first words where it has no number of its own', () =>
    expect(
      names('Article 3\n\nThe Commission shall:\n\n– verify the withdrawal;\n\n– report.\n'),
    ).toEqual(['Article 3', 'verify the withdrawal;', 'report.']))

  it('is label and heading where it has both', () =>
    expect(names('Article 4. Neutrality\n\nUkraine is permanently neutral.\n')).toEqual([
      'Article 4 Neutrality',
    ]))
})

describe('what a clause is called by itself', () => {
  const point = {
    kind: 'point',
    label: '2',
    heading: 'Guarantor states',
    text: 'They consult.',
  } as const

  it('is label and heading, as far as it has them', () => {
    expect(clauseTitle(point)).toBe('point 2 · Guarantor states')
    expect(clauseTitle({ ...point, label: null })).toBe('Guarantor states')
    expect(clauseTitle({ ...point, heading: null })).toBe('point 2')
  })

  it('is its first words where it has neither', () =>
    expect(clauseTitle({ ...point, label: null, heading: null })).toBe('They consult.'))
})
