import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../src/store/db.ts'
import { loadRecord } from '../../src/store/load-record.ts'
import * as table from '../../src/store/schema.ts'
import { onEachDatabase } from './on-each-database.ts'
import { smallRecord } from './sample.ts'

const frozen = [table.revisions, table.revisionContents, table.clauses, table.clauseTexts]

onEachDatabase((open) => {
  let db: Db
  beforeAll(async () => {
    db = await open()
    await loadRecord(db, smallRecord())
  })
  const refusal = { cause: { message: expect.stringContaining('are never changed') } }

  describe('the database itself refuses', () => {
    it.each(frozen)('to delete from the append-only tables', async (rows) => {
      await expect(db.delete(rows)).rejects.toMatchObject(refusal)
    })

    it('to change a wording', () =>
      expect(db.update(table.clauseTexts).set({ text: 'closed' })).rejects.toMatchObject(refusal))

    it('to change a revision', () =>
      expect(db.update(table.revisions).set({ author: 'nobody' })).rejects.toMatchObject(refusal))

    it('to change a clause or a coverage', async () => {
      await expect(db.update(table.clauses).set({ label: 'Article 2' })).rejects.toMatchObject(
        refusal,
      )
      const otherLanguage = db.update(table.revisionContents).set({ language: 'fr' })
      await expect(otherLanguage).rejects.toMatchObject(refusal)
    })
  })

  it('other tables can be changed', async () => {
    await db
      .update(table.drafts)
      .set({ title: 'Retitled' })
      .where(eq(table.drafts.instrument, 'straits-treaty'))
    const [draft] = await db.select().from(table.drafts)
    expect(draft?.title).toBe('Retitled')
  })
})
