import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../src/core/compare/compare-revisions.ts'
import { fillRows } from '../../src/core/compare/select-rows.ts'
import type { Decision } from '../../src/core/model/alignment.ts'
import { leavingWords } from '../../src/web/components/corrections/leaving-words.ts'
import { clause, revision } from '../core/compare/clauses.ts'
import { together } from '../core/compare/decisions.ts'

const NOTICE = 'Planned measures on the river are notified six months ahead to the other Party.'
const ALARM = 'In an emergency each Party informs the others without delay.'
const before = revision([
  clause('b1', NOTICE, { label: 'Article 12', heading: 'Notification', lineage: null }),
  clause('b2', ALARM, { label: 'Article 14', heading: 'Emergency', lineage: null }),
])
const after = revision([
  clause('a1', NOTICE.replace('six', 'nine'), {
    label: 'Article 13',
    heading: 'Notification',
    lineage: null,
  }),
])

function leaving(chosen: { before: string[]; after: string[] }, decisions: Decision[] = []) {
  const context = { definitions: [], known: [], sameDraft: false, decisions }
  const { rows } = compareRevisions(before, after, context)
  const sets = { before: new Set(chosen.before), after: new Set(chosen.after) }
  return leavingWords(sets, fillRows(rows, before.clauses, after.clauses), { before, after })
}

describe('[A10] what putting clauses together takes away', () => {
  it('is said of the row that loses one clause and keeps another', () =>
    expect(leaving({ before: ['b2'], after: ['a1'] })).toEqual([
      '“Article 13 · Notification” (after) leaves its row with “Article 12 · Notification” (before); it is then matched anew or stands alone.',
    ]))

  it('is nothing where all of a row comes along', () =>
    expect(leaving({ before: ['b1', 'b2'], after: ['a1'] })).toEqual([]))

  it('names the person who put the row together', () =>
    expect(
      leaving({ before: ['b2'], after: ['a1'] }, [together({ before: ['b1'], after: ['a1'] })])[0],
    ).toMatch(/\(before\), put together by Ada Rahmani; it is/))
})
