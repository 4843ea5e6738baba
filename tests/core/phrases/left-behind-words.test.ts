import { expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import type { Decision } from '../../../src/core/model/alignment.ts'
import { absenceWords } from '../../../src/core/phrases/absence-words.ts'
import { verdictOf } from '../../../src/core/phrases/row-verdict-words.ts'
import { clause, revision } from '../compare/clauses.ts'
import { together } from '../compare/decisions.ts'

const pasted = (id: string, text: string) => clause(id, text, { lineage: null })
const NOTICE = 'Planned measures on the river are notified six months ahead to the other Party.'
const before = revision([pasted('b1', NOTICE), pasted('b2', 'In an emergency each informs all.')])
const after = revision([pasted('a1', NOTICE.replace('six', 'nine'))], { extent: 'full' })

const rowOf = (id: string, decisions: Decision[]) => {
  const context = { definitions: [], known: [], sameDraft: false, decisions }
  const row = compareRevisions(before, after, context).rows.find((held) => held.before.includes(id))
  if (!row?.absence) throw new Error(`${id} does not stand alone`)
  const { details } = verdictOf(row, {
    sameDraft: false,
    labels: { before: [], after: [] },
    decidedOn: null,
  })
  const { sentence } = absenceWords(row.absence, { isSaid: false, leftBy: row.leftBy })
  return { details, sentence }
}

it('[A10] a clause whose match a person put elsewhere says so, and not that none was found', () => {
  expect(rowOf('b2', []).details).toContain('the engine found no match')
  expect(rowOf('b2', []).sentence).toMatch(/^No clause here matches it/)
  const { details, sentence } = rowOf('b1', [together({ before: ['b2'], after: ['a1'] })])
  expect(details).toContain('its match was put elsewhere by Ada Rahmani')
  expect(details).not.toContain('the engine found no match')
  expect(sentence).toBe(
    'The clause here that it matched was put elsewhere by Ada Rahmani, and this source gives every clause.',
  )
})
