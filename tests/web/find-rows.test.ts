import { expect, it } from 'vitest'
import { compareRevisions } from '../../src/core/compare/compare-revisions.ts'
import { fillRows } from '../../src/core/compare/select-rows.ts'
import type { Clause } from '../../src/core/model/clause.ts'
import { rowFinder } from '../../src/web/components/compare/find-rows.ts'
import { clause, revision } from '../core/compare/clauses.ts'

const texts: Clause[] = [
  clause('r', 'A response to any attack on the territory of Ukraine.', { heading: 'US guarantee' }),
  clause('o', 'Regions are exchanged.', { heading: 'Other territory' }),
  clause('t', 'The line of contact is frozen.', { heading: 'Territory' }),
  clause('a2', '', { label: 'Article 2', kind: 'article' }),
  clause('a21', 'Each Party prepares its contribution.', {
    parent: 'a2',
    kind: 'paragraph',
    label: '1.',
  }),
  clause('a2b', '', { label: 'Article 2bis', kind: 'article' }),
  clause('a2bo', 'Parties cooperate.', { parent: 'a2b', kind: 'plain', label: 'Option 3' }),
]

const side = revision(texts, { extent: 'full' })
const { rows } = compareRevisions(side, side, { definitions: [], known: [], sameDraft: false })
const all = fillRows(rows, texts, texts)
const find = rowFinder(all)
const found = (wanted: string) => find(all, wanted).map(({ row }) => row.id)

it('finds a clause by the name that is shown, however its marks are typed', () => {
  expect(all.map(({ title }) => title)).toContain('Article 2 (1)')
  expect(found('Article 2 (1)')).toEqual(['a21'])
  expect(found('article 2(1)')).toEqual(['a21'])
  expect(found('article 2bis option')).toEqual(['a2bo'])
  expect(found('Article 2bis (a) Option 3')).toEqual([])
})

it('puts a clause that is called so before one that only says so', () =>
  expect(found('territory')).toEqual(['t', 'o', 'r']))

it('finds signs as they are typed, and all rows where nothing is', () => {
  expect(found(' % ')).toEqual([])
  expect(found('.').toSorted()).toEqual(['a21', 'a2bo', 'o', 'r', 't'])
  expect(found(' ')).toHaveLength(all.length)
})

it('finds words of the text as they stand there', () => {
  expect(found('line of contact')).toEqual(['t'])
  expect(found('contact line')).toEqual([])
})

it('leaves all rows in their order while nothing is wanted', () =>
  expect(find(all, '  ')).toEqual(all))
