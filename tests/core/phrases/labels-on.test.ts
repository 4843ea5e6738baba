import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { fillRows } from '../../../src/core/compare/select-rows.ts'
import { labelsOn, lookUpMentions } from '../../../src/core/phrases/mentions.ts'
import { verdictOf } from '../../../src/core/phrases/row-verdict-words.ts'
import { clause, revision } from '../compare/clauses.ts'

const arbitration = 'A dispute that is not settled within six months goes to arbitration.'
const negotiation = 'The Parties settle their disputes by negotiation.'

const before = revision([
  clause('a20', negotiation, { label: 'Article 20' }),
  clause('a21', arbitration, { label: 'Article 21', lineage: 'arbitration' }),
])
const after = revision([
  clause('a20', '', { label: 'Article 20', heading: 'Settlement of disputes', lineage: null }),
  clause('p1', negotiation, { parent: 'a20', kind: 'paragraph', label: '1.', lineage: 'a20' }),
  clause('p2', arbitration, {
    parent: 'a20',
    kind: 'paragraph',
    label: '2.',
    lineage: 'arbitration',
  }),
])

describe('the labels of a row', () => {
  const { rows } = compareRevisions(before, after, { definitions: [], known: [], sameDraft: false })
  const filled = fillRows(rows, before.clauses, after.clauses)
  const mentionsOf = lookUpMentions(filled)
  const row = filled.find((held) => held.before.some(({ id }) => id === 'a21'))
  if (!row) throw new Error('Article 21 has no row')
  const labels = {
    before: labelsOn('before', row, mentionsOf),
    after: labelsOn('after', row, mentionsOf),
  }

  it('name the article that a paragraph stands in', () =>
    expect(labels).toEqual({ before: ['Article 21'], after: ['Article 20 (2)'] }))

  it('say so where the verdict tells of a new number [A7]', () =>
    expect(verdictOf(row.row, { sameDraft: false, labels, decidedOn: null }).details).toContain(
      'Article 21 → Article 20 (2)',
    ))

  it('leave out clauses that have none', () => {
    const unlabelled = { ...row, after: row.after.map((held) => ({ ...held, label: null })) }
    expect(labelsOn('after', unlabelled, mentionsOf)).toEqual([])
  })

  it('are made of the clauses of the row alone, however many there are', () => {
    const named: string[] = []
    const watched = Array.from({ length: 50 }, (_, at) => ({
      ...clause(`w${at}`, arbitration),
      get label() {
        named.push(`w${at}`)
        return `Article ${at}`
      },
    }))
    const many = watched.map((held) => ({ ...row, before: [held] }))
    const said = many.slice(0, 1).flatMap((own) => labelsOn('before', own, lookUpMentions(many)))
    expect(said).toEqual(['Article 0'])
    expect(new Set(named)).toEqual(new Set(['w0']))
  })
})
