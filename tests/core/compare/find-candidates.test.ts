import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { candidatesFor } from '../../../src/core/compare/find-candidates.ts'
import type { Clause } from '../../../src/core/model/clause.ts'
import { clause, revision } from './clauses.ts'

const neutrality = clause('b1', 'The State shall remain permanently neutral and join no alliance.')
const army = clause('b2', 'The armed forces shall not exceed 85,000 servicemen.')
const navy = clause('a1', 'The State shall keep no more than twelve warships in the strait.')
const forces = clause('a2', 'A ceiling of 250,000 servicemen applies to the armed forces.')
const guarantee = clause('a3', 'The Guarantors shall consult within three days of an attack.')
const alliance = clause('a4', 'Neutral status: the State shall not seek to join any alliance.')

const offered = (from: Clause[], to: Clause[], rowId: string) => {
  const [before, after] = [revision(from), revision(to)]
  const { rows } = compareRevisions(before, after, {
    definitions: [],
    known: [],
    sameDraft: false,
  })
  const row = rows.find(({ id }) => id === rowId)
  if (!row) throw new Error(`There is no row ${rowId}`)
  const { side, clauses } = candidatesFor(row, before, after)
  return [side, ...clauses.map((candidate) => candidate.clause)]
}

describe('clauses offered for a row', () => {
  it('share its rare words, the likeliest first', () => {
    const after = [navy, forces, guarantee, alliance]
    expect(offered([neutrality, army], after, 'b2').slice(0, 2)).toEqual(['after', 'a2'])
    expect(offered([neutrality, army], after, 'b1').slice(0, 2)).toEqual(['after', 'a4'])
  })

  it('are those of before, where the row stands in after only', () =>
    expect(offered([neutrality, army], [forces], 'a2')).toEqual(['before', 'b2']))

  it('leave out what the row holds already', () => {
    const kept = clause('b2', forces.text)
    expect(offered([army], [kept, alliance], 'b2')).not.toContain('b2')
  })

  it('are none where only common words are shared', () =>
    expect(offered([army], [guarantee, navy, alliance], 'b2')).not.toContain('a3'))

  it('are at most five', () => {
    const alike = Array.from({ length: 9 }, (_, index) =>
      clause(`a${index}`, `The armed forces shall not exceed ${index}00,000 servicemen.`),
    )
    expect(offered([army], alike, 'b2')).toHaveLength(6)
  })

  it('are found in Ukrainian by whole words', () =>
    expect(
      offered(
        [clause('b', 'Гарантії безпеки надають держави-гаранти.')],
        [clause('x', 'Держави-гаранти надають гарантії.'), clause('y', 'Порти відкриті.')],
        'b',
      ),
    ).toEqual(['after', 'x']))

  it('are none between two languages', () =>
    expect(offered([army], [clause('x', 'Порти відкриті для всіх.')], 'b2')).toEqual(['after']))
})
