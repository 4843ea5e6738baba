import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { clausesById } from '../../src/core/phrases/clause-name.ts'
import { filterGroups } from '../../src/web/components/corrections/clause-options.ts'
import { decisionWords } from '../../src/web/components/corrections/decision-words.ts'
import { CarriedPlaces } from '../../src/web/components/notes/decided-line.tsx'
import { clause } from '../core/compare/clauses.ts'

/** Two articles of which each has a paragraph 1. */
const clauses = [
  clause('a3', '', { label: 'Article 3', heading: 'Equitable use' }),
  clause('p31', 'Each Party uses the waters in an equitable manner.', {
    parent: 'a3',
    kind: 'paragraph',
    label: '1.',
  }),
  clause('a14', '', { label: 'Article 14', heading: 'Joint Commission' }),
  clause('p141', 'A Joint Commission is established.', {
    parent: 'a14',
    kind: 'paragraph',
    label: '1.',
  }),
]
const revision = '0'.repeat(64)

describe('a paragraph that stands outside its article', () => {
  it('is told from its like where a decision is put in words', () =>
    expect(
      decisionWords(
        {
          kind: 'together',
          before: ['p31'],
          after: ['p141'],
          author: 'Ada Rahmani',
          decidedAt: '2026-03-03T10:00:00Z',
          note: null,
        },
        { before: { clauses }, after: { clauses } },
      ),
    ).toBe('“Article 3 (1)” belongs with “Article 14 (1)”'))

  it('is found by its article where clauses are put together', () => {
    const { groups } = filterGroups(
      [{ title: 'All clauses', clauses }],
      'article 14 (1)',
      clausesById(clauses),
    )
    expect(groups.flatMap((group) => group.clauses.map(({ id }) => id))).toEqual(['p141'])
  })

  it('has its article with it where a note was carried to it', () => {
    const { container } = render(
      <CarriedPlaces targets={[{ revision, clause: 'p141', words: null }]} clauses={clauses} />,
    )
    expect(container.textContent).toBe('Now in Article 14 (1): the whole clause')
  })
})
