import { expect } from 'vitest'
import type { Clause } from '../../src/core/model/clause.ts'
import { Receipt, type Submission } from '../../src/core/model/submission.ts'
import { clause } from '../core/compare/clauses.ts'

export type OwnText = {
  title: string
  clauses: readonly Partial<Clause>[]
  language?: string
  date?: string
  process?: Submission['process']
  instrument?: Submission['instrument']
  tabledBy?: { name: string }[]
}

/** Save a whole text, word for word, as its author would. What a test does not care about is filled in. */
export async function saveOwnText({
  title,
  clauses,
  language = 'en',
  date = '2026-03',
  process = { kind: 'existing', id: 'ukraine-russia-2022-2026' },
  instrument = { kind: 'new', title },
  tabledBy = [],
}: OwnText): Promise<Receipt> {
  const nothing = { publishedAt: null, provenanceNote: null, source: null }
  const submission: Submission = {
    submission: crypto.randomUUID(),
    author: 'Olena Kovalenko',
    process,
    instrument,
    draft: {
      kind: 'new',
      fields: { title, date, kind: 'other', round: null, tabledBy, basedOn: null },
    },
    witness: {
      kind: 'new',
      fields: { title: 'My copy', mode: 'verbatim', coverage: 'full', ...nothing },
    },
    revision: {
      language,
      ordering: 'document',
      text: null,
      coverage: { extent: 'full', recordedWhole: true, absent: [], notSeen: [], note: null },
      clauses: clauses.map((given, index) =>
        clause(`c${index + 1}`, '', { lineage: null, standing: 'unknown', ...given }),
      ),
      note: null,
    },
  }
  const response = await fetch('/api/drafts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission),
  })
  expect(response.status, await response.clone().text()).toBe(201)
  return Receipt.parse(await response.json())
}
