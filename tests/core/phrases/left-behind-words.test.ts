import { expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import type { Decision } from '../../../src/core/model/alignment.ts'
import { verdictOf } from '../../../src/core/phrases/row-verdict-words.ts'
import { clause, revision } from '../compare/clauses.ts'
import { together } from '../compare/decisions.ts'

const pasted = (id: string, text: string) => clause(id, text, { lineage: null })
const NOTICE = 'Planned measures on the river are notified six months ahead to the other Party.'
const before = revision([pasted('b1', NOTICE), pasted('b2', 'In an emergency each informs all.')])
const after = revision([pasted('a1', NOTICE.replace('six', 'nine'))], { extent: 'full' })

const detailsOf = (id: string, decisions: Decision[]) => {
  const context = { definitions: [], known: [], sameDraft: false, decisions }
  const row = compareRevisions(before, after, context).rows.find((held) => held.before.includes(id))
  if (!row) throw new Error(`No row holds ${id}`)
  return verdictOf(row, { sameDraft: false, labels: { before: [], after: [] }, decidedOn: null })
    .details
}

it('[A10] a clause whose match a person put elsewhere says so, and not that none was found', () => {
  expect(detailsOf('b2', [])).toContain('the engine found no match')
  const details = detailsOf('b1', [together({ before: ['b2'], after: ['a1'] })])
  expect(details).toContain('its match was put elsewhere by Ada Rahmani')
  expect(details).not.toContain('the engine found no match')
})
