import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { fillRows, selectRows } from '../../../src/core/compare/select-rows.ts'
import { surveyKey, surveyRows } from '../../../src/core/compare/survey-rows.ts'
import type { RevisionContent } from '../../../src/core/model/draft.ts'
import { clause, revision } from './clauses.ts'
import { LONG_AFTER, LONG_BEFORE } from './long-wordings.ts'

function surveyed(before: RevisionContent, after: RevisionContent) {
  const { rows, sameLanguage } = compareRevisions(before, after, {
    definitions: [],
    known: [],
    sameDraft: false,
  })
  const survey = surveyRows({ rows, sameLanguage, sameDraft: false, before, after })
  return { rows, survey }
}

const aid = 'Each guarantor shall give the assistance that Ukraine asks for.'
const before = revision([
  clause('assistance', aid),
  clause('consultations', 'The Parties consult within three days.'),
  clause('neutrality', 'Ukraine is permanently neutral.'),
])
const after = revision([
  clause('assistance', aid.replace('shall', 'may')),
  clause('consultations', 'The Parties, if one of them asks, meet within five days.'),
  clause('neutrality', 'Ukraine is permanently neutral.'),
])

describe('the survey of all rows', () => {
  it('[F1] [F3] [F6] names the changes of force of each row, and how many rows were read', () => {
    const { rows, survey } = surveyed(before, after)
    const rulesOf = rows.map((row) => [
      row.id,
      survey.force
        .get(surveyKey(row))
        ?.map(({ rule }) => rule)
        .sort(),
    ])
    expect(rulesOf).toEqual([
      ['assistance', ['F1']],
      ['consultations', ['F3', 'F6']],
      ['neutrality', undefined],
    ])
    expect(survey).toMatchObject({ read: 2, sameLanguage: true, hasLists: true })
  })

  it('[F8] reads no words of two languages, and says so', () => {
    const { survey } = surveyed(before, { ...after, language: 'uk' })
    expect(survey.force.size).toBe(0)
    expect(survey).toMatchObject({ read: 0, sameLanguage: false })
  })

  it('[F6] reads figures alone in a language without lists, and says that it has none', () => {
    const polish = (text: string) => ({ ...revision([clause('army', text)]), language: 'pl' })
    const { survey } = surveyed(
      polish('Armia musi liczyć najwyżej 85 000 osób.'),
      polish('Armia może liczyć najwyżej 250 000 osób.'),
    )
    expect(survey.hasLists).toBe(false)
    expect([...survey.force.values()].flat().map(({ rule }) => rule)).toEqual(['F6'])
  })

  it('[F8] [W9] takes words that only moved to another row for no change of force', () => {
    const moved = ' The sick and the wounded go first, without regard to rank or to number.'
    const exchange = 'Prisoners are exchanged all for all within ten days.'
    const lists = 'Each Party hands over its lists of prisoners to the Red Cross.'
    const { survey } = surveyed(
      revision([clause('exchange', exchange + moved), clause('lists', lists)]),
      revision([
        clause('exchange', exchange),
        clause('lists', lists.replace('Each Party hands', 'Each Party may hand') + moved),
      ]),
    )
    expect(survey.moved.map(({ from, to }) => [from.row, to.row])).toEqual([['exchange', 'lists']])
    expect([...survey.force.values()].flat().map(({ rule }) => rule)).toEqual(['F1'])
  })

  it('[W8] [F8] reads no force from words that were too long to compare, and counts them', () => {
    const long = clause('long', LONG_BEFORE)
    const reworded = clause('long', LONG_AFTER)
    const { survey } = surveyed(
      revision([...before.clauses, long], { extent: 'full' }),
      revision([...after.clauses, reworded], { extent: 'full' }),
    )
    expect(survey.read).toBe(2)
    expect(survey.unread.size).toBe(1)
    expect([...survey.force.keys()]).toEqual([
      'assistance → assistance',
      'consultations → consultations',
    ])
  })

  it('[W8] [F8] reads the rows in their order until the steps for all of them are used up', () => {
    const { rows } = surveyed(before, after)
    const readWith = (budget: number) => {
      const context = { sameLanguage: true, sameDraft: false, before, after }
      const { read, unread, exhausted, force } = surveyRows({ rows, ...context, budget })
      return { read, tooLong: unread.size, exhausted, rows: [...force.keys()] }
    }
    const enough = readWith(100_000)
    expect(enough).toMatchObject({ read: 2, tooLong: 0, exhausted: false })
    expect(readWith(1_500)).toEqual({
      read: 1,
      tooLong: 1,
      exhausted: true,
      rows: enough.rows.slice(0, 1),
    })
    expect(readWith(0)).toEqual({ read: 0, tooLong: 2, exhausted: true, rows: [] })
  })

  it('[F9] says nothing of what a paraphrase or an excerpt leaves out, and says it of a whole text', () => {
    const was = [clause('guarantors', 'The guarantors are China and France. Others may accede.')]
    const is = [clause('guarantors', 'The guarantors are China, France.')]
    const found = (extent: 'excerpt' | 'full', isParaphrased: boolean) => {
      const [whole, other] = [revision(was, { extent: 'full' }), revision(is, { extent })]
      const { rows } = surveyed(whole, other)
      return surveyRows({
        rows,
        sameLanguage: true,
        sameDraft: false,
        paraphrased: { before: false, after: isParaphrased },
        before: whole,
        after: other,
      }).force.size
    }
    expect([found('full', false), found('full', true), found('excerpt', false)]).toEqual([1, 0, 0])
  })

  it('chooses the rows that changed in force, by any rule or by one', () => {
    const { rows, survey } = surveyed(before, after)
    const filled = fillRows(rows, before.clauses, after.clauses)
    const chosen = (force: 'any' | 'F1' | 'F5') =>
      selectRows(filled, { force, survey }).map(({ row }) => row.id)
    expect(chosen('any')).toEqual(['assistance', 'consultations'])
    expect(chosen('F1')).toEqual(['assistance'])
    expect(chosen('F5')).toEqual([])
    expect(selectRows(filled, { force: 'F5', survey: null })).toHaveLength(3)
  })
})
