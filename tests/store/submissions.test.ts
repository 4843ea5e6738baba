import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashContent } from '../../src/core/model/content-hash.ts'
import type { Receipt, Submission } from '../../src/core/model/submission.ts'
import { listChanges } from '../../src/store/changes.ts'
import type { Db } from '../../src/store/db.ts'
import { findDraft, findWitness } from '../../src/store/drafts.ts'
import { processOverview } from '../../src/store/overview.ts'
import { listSources } from '../../src/store/process-entries.ts'
import { listProcesses } from '../../src/store/process-summaries.ts'
import { findClause, findContent } from '../../src/store/revisions.ts'
import * as table from '../../src/store/schema.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { onEachDatabase } from './on-each-database.ts'
import { clause, content, correction, neutrality, newDraft } from './sample.ts'

onEachDatabase((open) => {
  let db: Db
  beforeAll(async () => {
    db = await open()
  })
  const save = (submission: Submission) => storeSubmission(db, submission)

  describe('a save of everything new', () => {
    let receipt: Receipt
    beforeAll(async () => {
      receipt = await save(newDraft())
    })

    it('gives readable ids', () => {
      expect(receipt).toMatchObject({
        process: 'talks-on-the-straits',
        instrument: 'treaty-on-the-straits',
        draft: 'first-draft-of-the-treaty-2024-05-17',
        witness: 'first-draft-of-the-treaty-2024-05-17-text-handed-to-the-press',
        revision: 1,
        repeated: false,
      })
    })

    it('keeps the content under its hash, word for word', async () => {
      const { hash, ...stored } = await findContent(db, receipt.hash)
      expect(stored).toEqual(content([neutrality]))
      expect(hash).toBe(await hashContent(stored))
      expect(await findClause(db, hash, 'c1')).toEqual(neutrality)
    })

    it('names author, publication and party', async () => {
      const { draft } = await findDraft(db, receipt.draft)
      expect(draft).toMatchObject({
        origin: 'user',
        datePrecision: 'day',
        tabledBy: ['republic-of-the-north'],
      })
      expect(draft.witnesses[0]).toMatchObject({
        publisher: 'Straits Gazette',
        sources: ['straits-gazette-2024-05-18'],
      })
      expect(draft.witnesses[0]?.revisions[0]).toMatchObject({
        author: 'Ada Rahmani',
        number: 1,
        clauseCount: 1,
      })
      expect((await listSources(db, receipt.process))[0]).toMatchObject({ access: 'given-by-user' })
    })

    it('leaves a trace of each thing it made, newest first', async () => {
      const changes = await listChanges(db, receipt.process)
      expect(changes.map(({ kind }) => kind)).toEqual([
        'revision',
        'witness',
        'source',
        'draft',
        'instrument',
        'party',
        'process',
      ])
      expect(new Set(changes.map(({ author }) => author))).toEqual(new Set(['Ada Rahmani']))
    })

    it('shows in the overview with its counts', async () => {
      const { process, drafts } = await processOverview(db, receipt.process)
      expect(process.counts).toMatchObject({ instruments: 1, drafts: 1, witnesses: 1, clauses: 1 })
      expect(process).toMatchObject({ dateStart: '2024-05-17', dateEnd: '2024-05-17' })
      expect(drafts.map(({ id }) => id)).toEqual([receipt.draft])
    })

    it('gives the same title a second id', async () => {
      const second = await save(newDraft())
      expect(second).toMatchObject({
        process: 'talks-on-the-straits-2',
        draft: `${receipt.draft}-2`,
      })
    })
  })

  describe('a repeated save', () => {
    it('answers with the first receipt', async () => {
      const submission = newDraft()
      const first = await save(submission)
      const again = await save(submission)
      expect(again).toEqual({ ...first, repeated: true })
    })

    it('at the same moment stores one copy', async () => {
      const submission = newDraft()
      const receipts = await Promise.all([save(submission), save(submission), save(submission)])
      expect(receipts.filter(({ repeated }) => !repeated)).toHaveLength(1)
      expect(new Set(receipts.map(({ draft }) => draft)).size).toBe(1)
    })

    it('with another text is refused rather than swallowed', async () => {
      const submission = newDraft()
      await save(submission)
      const clauses = submission.revision.clauses.map((held) => ({ ...held, heading: 'Else' }))
      const changed = { ...submission, revision: { ...submission.revision, clauses } }
      await expect(save(changed)).rejects.toMatchObject({ code: 'conflict' })
    })

    it('after a failure stores as if it were the first', async () => {
      const id = randomUUID()
      const wrong = newDraft({ submission: id, instrument: { kind: 'existing', id: 'no-such' } })
      await expect(save(wrong)).rejects.toMatchObject({ code: 'not-found' })
      expect(await save(newDraft({ submission: id }))).toMatchObject({ repeated: false })
    })
  })

  describe('corrections', () => {
    it('at the same moment become revisions without gaps', async () => {
      const first = await save(newDraft())
      const words = Array.from({ length: 8 }, (_, index) => `Wording number ${index}.`)
      const receipts = await Promise.all(words.map((text) => save(correction(first, text))))
      const numbers = new Set(receipts.map(({ revision }) => revision))
      expect(numbers).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9]))
      const { revisions } = await findWitness(db, first.witness)
      expect(revisions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    })

    it('leave what an older link pins as it was', async () => {
      const first = await save(newDraft())
      await save(correction(first, 'Neutrality shall be armed.'))
      expect((await findContent(db, first.hash)).clauses[0]?.text).toBe(neutrality.text)
    })

    it('back to an earlier wording are a new revision at the same address', async () => {
      const first = await save(newDraft())
      await save(correction(first, 'Neutrality shall be armed.'))
      const back = await save({
        ...correction(first, ''),
        revision: { ...content([neutrality]), note: null },
      })
      expect(back).toMatchObject({ revision: 3, hash: first.hash })
    })
  })

  it('saves at the same moment get different ids, also across processes', async () => {
    const title = 'Note from the night of the third'
    const submissions = Array.from({ length: 6 }, () =>
      newDraft({ instrument: { kind: 'new', title } }),
    )
    const receipts = await Promise.all(submissions.map(save))
    for (const key of ['process', 'instrument', 'draft', 'witness'] as const) {
      expect(new Set(receipts.map((receipt) => receipt[key])).size).toBe(6)
    }
  })

  it('equal clause texts are stored once', async () => {
    const twice = content([clause('c1', 'Tolls are void.'), clause('c2', 'Tolls are void.')])
    const receipt = await save(newDraft({ revision: { ...twice, note: null } }))
    expect((await findContent(db, receipt.hash)).clauses).toHaveLength(2)
    const texts = await db.select().from(table.clauseTexts)
    expect(texts.filter(({ text }) => text === 'Tolls are void.')).toHaveLength(1)
  })

  it('a text of 5 MB in 4,000 clauses comes back whole', { timeout: 60_000 }, async () => {
    const text = 'Стаття. Сторони зобов’язуються. '.repeat(156_000).slice(0, 4_999_000)
    const size = Math.ceil(text.length / 4000)
    const clauses = Array.from({ length: 4000 }, (_, index) => {
      const span = { start: index * size, end: Math.min(text.length, (index + 1) * size) }
      return clause(`c${index + 1}`, text.slice(span.start, span.end), { span })
    }).filter(({ span }) => span !== null && span.start < span.end)
    const whole = content(clauses, { text, language: 'uk' })
    const receipt = await save(newDraft({ revision: { ...whole, note: null } }))
    const { hash, ...stored } = await findContent(db, receipt.hash)
    expect(hash).toBe(await hashContent(whole))
    expect(stored.text === text && stored.clauses.map((held) => held.text).join('') === text).toBe(
      true,
    )
  })

  describe('nothing is stored of a save', () => {
    const refused = async (submission: Submission, failure: object) => {
      const before = await listProcesses(db)
      await expect(save(submission)).rejects.toMatchObject(failure)
      expect(await listProcesses(db)).toEqual(before)
    }
    const withClauses = (...clauses: Parameters<typeof content>[0]) =>
      newDraft({ revision: { ...content(clauses), note: null } })

    it('with an unknown process', () =>
      refused(newDraft({ process: { kind: 'existing', id: 'atlantis' } }), { code: 'not-found' }))

    it('with an unknown witness', async () => {
      const receipt = await save(newDraft())
      await refused(correction({ ...receipt, witness: 'no-such' }, 'x'), { code: 'not-found' })
    })

    it('whose draft belongs to another instrument', async () => {
      const [first, second] = [await save(newDraft()), await save(newDraft())]
      const mixed = { ...first, draft: second.draft, witness: second.witness }
      await refused(correction(mixed, 'x'), { code: 'invalid' })
    })

    it('whose instrument belongs to another process', async () => {
      const [first, second] = [await save(newDraft()), await save(newDraft())]
      await refused(correction({ ...first, process: second.process }, 'x'), { code: 'invalid' })
    })

    it('with an unknown lineage, topic, party or source', () =>
      refused(
        withClauses(
          clause('c1', 'x', {
            lineage: 'guarantors',
            topics: ['peace'],
            proposedBy: ['mars'],
            sources: ['gazette'],
          }),
        ),
        {
          fields: {
            'revision.clauses.0.lineage': 'This process has no lineage with the id “guarantors”.',
            'revision.clauses.0.topics': 'This process has no topic with the id “peace”.',
            'revision.clauses.0.proposedBy': 'This process has no party with the id “mars”.',
            'revision.clauses.0.sources': 'This process has no source with the id “gazette”.',
          },
        },
      ))

    it('with an unknown lineage under absent', () => {
      const revision = { ...content([neutrality]), note: null }
      const absent = [{ lineages: ['navy'], label: null, note: null, sources: [] }]
      const coverage = { ...revision.coverage, absent }
      return refused(newDraft({ revision: { ...revision, coverage } }), {
        fields: {
          'revision.coverage.absent.0.lineages': 'This process has no lineage with the id “navy”.',
        },
      })
    })

    it('with one clause id twice', () =>
      refused(withClauses(clause('c1', 'x'), clause('c1', 'y')), {
        fields: { 'revision.clauses.1.id': 'Two clauses have the id “c1”.' },
      }))

    it('with a child before its parent', () =>
      refused(withClauses(clause('c2', 'x', { parent: 'c1' }), clause('c1', 'y')), {
        fields: { 'revision.clauses.0.parent': expect.stringContaining('does not come before') },
      }))

    it('based on an unknown draft', () => {
      const { draft, ...rest } = newDraft()
      if (draft.kind !== 'new') throw new Error('The sample makes a new draft')
      const fields = { ...draft.fields, basedOn: 'the-lost-draft' }
      return refused({ ...rest, draft: { kind: 'new', fields } }, { code: 'invalid' })
    })
  })
})
