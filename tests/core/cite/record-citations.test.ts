import { describe, expect, it } from 'vitest'
import { citedClause, citedText } from '../../../src/core/cite/cited.ts'
import { publishersOf } from '../../../src/core/cite/source-words.ts'
import { quotationText } from '../../../src/core/cite/quotation.ts'
import { clausesById } from '../../../src/core/phrases/clause-name.ts'
import { loadDataset } from '../../../src/dataset/load-dataset.ts'

const record = loadDataset()
const publishers = new Map(record.sources.map(({ id, publisher }) => [id, publisher]))

/** Every clause of the record's main witnesses as its page gives it to be taken along. */
const taken = record.witnesses.flatMap(({ witness, content }) => {
  const draft = record.drafts.find(({ id }) => id === witness.draft)
  if (!draft) throw new Error(`The record has no draft ${witness.draft}`)
  const { clauses, text: _text, ...summary } = content
  const revision = {
    ...summary,
    hash: 'a'.repeat(64),
    witness: witness.id,
    number: 1,
    createdAt: '2026-11-01T00:00:00Z',
    author: 'The record',
    note: null,
    clauseCount: clauses.length,
  }
  const view = { ...witness, revisions: [revision] }
  const side = {
    process: record.process,
    draft: { ...draft, witnesses: [view] },
    witness: view,
    revision,
  }
  const text = citedText(side, record.parties)
  const byId = clausesById(clauses)
  return clauses.map((clause) => ({
    text,
    clause,
    cited: citedClause(clause, byId, record.sources),
  }))
})

/** What a clause is taken along as. */
function textOf(id: string): string {
  const found = taken.find(({ clause }) => clause.id === id)
  if (!found) throw new Error(`The record has no clause ${id}`)
  const { text, clause, cited } = found
  const from = { kind: 'text', text, clause: cited, url: '' } as const
  return quotationText({ words: clause.text, language: 'en', direction: 'ltr', from })
}

describe('clauses of the record', () => {
  it('[K8] are cited by publications of their own, and by no other', () => {
    expect(taken.length).toBeGreaterThan(300)
    for (const { text, clause, cited } of taken)
      expect(publishersOf(text, cited)).toEqual([
        ...new Set(clause.sources.map((id) => publishers.get(id))),
      ])
  })

  it('[K7] never stand in quotation marks, as their wording is ours', () => {
    for (const { clause } of taken.filter((each) => each.clause.text !== ''))
      expect(textOf(clause.id).startsWith(`Paraphrase: ${clause.text}`), clause.id).toBe(true)
  })

  it.each([
    [
      'istanbul-communique-2022-03-29--decision-rule',
      '— after in-ukraine.info, summarising Foreign Affairs, April 2024; Glostat (document page), March 29, 2022 (remark: “Reading reported by Foreign Affairs; not a separate',
    ],
    [
      'istanbul-communique-2022-03-29--crimea',
      '— after in-ukraine.info, summarising Foreign Affairs',
    ],
    [
      'treaty-2022-04-15--force-national-guard',
      '— after Tribunnews, citing TASS and RT, June 18, 2023',
    ],
    ['e3-counter-2025-11-23--elections', '— after Net.hr, after Reuters (in Croatian)'],
  ])('[K8] name who gave them: %s', (id, after) => expect(textOf(id)).toContain(after))
})
