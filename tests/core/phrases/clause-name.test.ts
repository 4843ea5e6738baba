import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../src/core/model/clause.ts'
import { labelOf } from '../../../src/core/phrases/clause-label.ts'
import { clauseName, clausePath, clausesById } from '../../../src/core/phrases/clause-name.ts'
import { segmentText } from '../../../src/core/text/segment-text.ts'

type Named = Pick<Clause, 'id' | 'parent' | 'kind' | 'label' | 'heading' | 'text'>

/** What each clause of a text is called. */
function names(text: string): string[] {
  const clauses = segmentText(text, { language: 'en' }).clauses.map((clause) => ({
    ...clause,
    text: text.slice(clause.textStart, clause.end).trim(),
  }))
  return clauses.map((clause) => clauseName(clause, clausesById(clauses)))
}

/** The path of the last of some clauses of which each stands in the one before. */
function path(...line: [kind: Clause['kind'], label: string][]): string | null {
  const clauses = line.map(([kind, label], index): Named => {
    const parent = index === 0 ? null : `c${index - 1}`
    return { id: `c${index}`, parent, kind, label, heading: null, text: 'The Parties consult.' }
  })
  const last = clauses.at(-1)
  return last ? clausePath(last, clausesById(clauses)) : null
}

describe('what a clause is called', () => {
  it('[K9] is its label from the article down', () =>
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
    ).toEqual(['section 1 · Ceasefire', 'point 1.1', 'point 1.2']))

  it('is its first words where it has no number of its own', () =>
    expect(
      names('Article 3\n\nThe Commission shall:\n\n– verify the withdrawal;\n\n– report.\n'),
    ).toEqual(['Article 3', 'verify the withdrawal;', 'report.']))

  it('is label and heading where it has both', () =>
    expect(names('Article 4. Neutrality\n\nUkraine is permanently neutral.\n')).toEqual([
      'Article 4 · Neutrality',
    ]))

  it('is path and heading of a clause within an article', () => {
    const article = { id: 'a', parent: null, kind: 'article', label: 'Article 15' } as const
    const voting = { id: 'b', parent: 'a', kind: 'paragraph', label: '3.' } as const
    const clauses = [
      { ...article, heading: 'Joint Commission', text: '' },
      { ...voting, heading: 'Voting', text: 'It decides by a two-thirds majority.' },
    ]
    expect(clauses.map((clause) => clauseName(clause, clausesById(clauses)))).toEqual([
      'Article 15 · Joint Commission',
      'Article 15 (3) · Voting',
    ])
  })
})

describe('the path of a clause', () => {
  it.each([
    ['paragraph 1', [['paragraph', '1.']]],
    ['paragraph 1', [['paragraph', '1.-']]],
    ['point a', [['point', 'a)']]],
    ['recital (12)', [['recital', '(12)']]],
    ['section D', [['heading', 'D.']]],
    ['Artículo 4', [['article', 'Artículo 4.-']]],
    ['Article 5', [['article', 'Article 5 –']]],
    ['第一条', [['article', '第一条：']]],
  ] as const)('stands alone as %s', (expected, line) =>
    expect(path(...line.map(([kind, label]): [Clause['kind'], string] => [kind, label]))).toBe(
      expected,
    ),
  )

  it.each([
    ['paragraph 1(1)', 'paragraph', '1(1)'],
    ['point 2', 'point', '2'],
    ['subpoint 4(a)', 'subpoint', '4(a)'],
    ['bullet 3(b)', 'subpoint', 'bullet 3(b)'],
    ['article 8 / Annex 6', 'article', '8 / Annex 6'],
    ['Annex (tanks)', 'annex', 'Annex (tanks)'],
  ] as const)('leaves %s of the record as it is', (expected, kind, label) =>
    expect(path([kind, label])).toBe(expected),
  )

  it('says a number once that its own holds already', () => {
    expect(path(['point', '10'], ['subpoint', '10(a)'])).toBe('subpoint 10(a)')
    expect(path(['heading', '3.'], ['heading', '3.6.'])).toBe('section 3.6')
    expect(path(['article', 'Article 2'], ['paragraph', '2.1.'], ['point', '2.1.4'])).toBe(
      'Article 2 (2.1.4)',
    )
  })

  it('takes a longer number for no repetition of a shorter one', () => {
    expect(path(['paragraph', '1.'], ['point', '12.'])).toBe('paragraph 1 (12)')
    expect(path(['heading', 'I.'], ['point', 'II.'])).toBe('section I (II)')
  })

  it('goes up to the article, and to the annex or part where there is none', () => {
    expect(path(['part', 'PART IV'], ['article', 'Article 15'], ['paragraph', '3.'])).toBe(
      'Article 15 (3)',
    )
    expect(path(['heading', 'II.'], ['annex', 'Annex A'], ['point', '(c)'])).toBe('Annex A (c)')
  })

  it('tells the articles of an annex from those of the text', () => {
    expect(path(['annex', 'Annex A'], ['article', 'Article 1'], ['paragraph', '2.'])).toBe(
      'Annex A, Article 1 (2)',
    )
    expect(
      path(['annex', 'Annex A'], ['heading', 'II.'], ['article', '1.'], ['point', '(b)']),
    ).toBe('Annex A, article 1 (b)')
  })

  it('has what is longer than a number as it was printed', () =>
    expect(path(['article', 'Article 4'], ['paragraph', 'First sentence:'])).toBe(
      'Article 4 First sentence',
    ))
})

describe('a label in its own place', () => {
  it('stands as it was printed', () => {
    expect(labelOf({ kind: 'point', label: '(a)' })).toBe('(a)')
    expect(labelOf({ kind: 'article', label: 'Article 5.' })).toBe('Article 5.')
  })

  it('says what it counts where only a number was printed, without its dot', () => {
    expect(labelOf({ kind: 'paragraph', label: '1.' })).toBe('paragraph 1')
    expect(labelOf({ kind: 'point', label: '2' })).toBe('point 2')
    expect(labelOf({ kind: 'heading', label: '2.' })).toBe('section 2')
  })
})
