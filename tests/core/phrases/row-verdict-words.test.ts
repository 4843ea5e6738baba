import { expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { isShownAsChanged } from '../../../src/core/compare/select-rows.ts'
import { verdictOf } from '../../../src/core/phrases/row-verdict-words.ts'
import { clause, revision } from '../compare/clauses.ts'

it('several clauses that became several others are rearranged, one that became one is amended', () => {
  const lineage = 'duties'
  const parts = (...texts: string[]) =>
    revision(texts.map((text, at) => clause(`c${at}`, text, { lineage })))
  const said = (before: string[], after: string[]) => {
    const context = { definitions: [], known: [], sameDraft: false }
    const { rows } = compareRevisions(parts(...before), parts(...after), context)
    const labels = { before: [], after: [] }
    return rows.map((row) => verdictOf(row, { sameDraft: false, labels, decidedOn: null }).what)
  }
  const two = ['Duties on timber are lifted.', 'Duties on salt stay.']
  expect(said(two, ['Duties on timber stay.', 'Duties on salt are lifted.'])).toEqual([
    'rearranged',
  ])
  expect(said(two.slice(0, 1), ['Duties on timber stay.'])).toEqual(['amended'])
  expect(said(two.slice(0, 1), two)).toEqual(['split in 2'])
})

it('a label written from right to left does not turn round what was renumbered', () => {
  const article = (label: string) =>
    revision([
      clause('c1', 'تنسحب القوات إلى مسافة 10 كيلومترات.', { lineage: 'withdrawal', label }),
    ])
  const context = { definitions: [], known: [], sameDraft: false }
  const { rows } = compareRevisions(article('المادة 2'), article('المادة 3'), context)
  const labels = { before: ['المادة 2'], after: ['المادة 3'] }
  const details = rows.flatMap(
    (row) => verdictOf(row, { sameDraft: false, labels, decidedOn: null }).details,
  )
  expect(details).toContain('\u2068المادة 2\u2069 → \u2068المادة 3\u2069')
})

it('[B5] a clause whose words are the same, and came into brackets with others, is not kept', () => {
  const said = (before: string[], after: string[], sameDraft = false) => {
    const held = (texts: string[]) =>
      revision(texts.map((text, at) => clause(`c${at}`, text, { lineage: `point-${at}` })))
    const context = { definitions: [], known: [], sameDraft }
    const { rows } = compareRevisions(held(before), held(after), context)
    const labels = { before: [], after: [] }
    return rows.map((row) => [
      verdictOf(row, { sameDraft, labels, decidedOn: null }).what,
      isShownAsChanged(row, sameDraft),
    ])
  }
  const plain = ['They meet.', 'They vote.', 'They report.', 'They go.']
  const open = ['[They meet.', 'They vote.', 'They report.]', 'They go.']
  const moved = [
    ['amended', true],
    ['brackets amended', true],
    ['amended', true],
    ['kept', false],
  ]
  expect(said(plain, open)).toEqual(moved)
  expect(said(open, plain)).toEqual(moved)
  expect(said(open, open).map(([what]) => what)).toEqual(['kept', 'kept', 'kept', 'kept'])
  expect(said(plain, open, true)[1]).toEqual(['same in both', false])
})
