import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { deleteComparison, setListed } from '../../src/store/change-comparison.ts'
import { listChanges } from '../../src/store/changes.ts'
import { NotOwner } from '../../src/store/comparison-owner.ts'
import { findArticle, findComparison, listComparisons } from '../../src/store/comparisons.ts'
import type { Db } from '../../src/store/db.ts'
import { saveComparison } from '../../src/store/save-comparison.ts'
import * as table from '../../src/store/schema.ts'
import { KEY, OTHER_KEY, plainMaker, prepareComparisons, saveOf } from './comparison-sample.ts'
import { onEachDatabase } from './on-each-database.ts'

type Prepared = Awaited<ReturnType<typeof prepareComparisons>>

onEachDatabase((open) => {
  let db: Db
  let two: Prepared['two']
  let view: Prepared['view']
  let save: Prepared['save']
  let version: Prepared['version']
  beforeAll(async () => {
    db = await open()
    ;({ two, view, save, version } = await prepareComparisons(db))
  })

  describe('later versions', () => {
    it('are numbered on; whoever was slower is told', async () => {
      const { id } = await save()
      const { comparison } = await version(id, 1, { caption: 'Second thoughts.' })
      expect(comparison.versions.map(({ number }) => number)).toEqual([1, 2])
      await expect(version(id, 1)).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('Version 2 was saved on'),
      })
      await expect(version(id, 3)).rejects.toMatchObject({ code: 'invalid' })
    })

    it('of two savers at once one is told to look again', async () => {
      const { id } = await save()
      const both = await Promise.allSettled([version(id, 1), version(id, 1)])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect((await findComparison(db, id)).versions).toHaveLength(2)
    })
    it('sent again after hearing of the version that the first try made are stored once', async () => {
      const { id } = await save()
      const submission = randomUUID()
      await version(id, 1, { submission })
      expect(await version(id, 2, { submission })).toMatchObject({ repeated: true })
      expect((await findComparison(db, id)).versions).toHaveLength(2)
      await expect(version(id, 2, { submission, caption: 'Another.' })).rejects.toMatchObject({
        code: 'conflict',
      })
    })

    it('sent again are stored once', async () => {
      const { id } = await save()
      const submission = randomUUID()
      await version(id, 1, { submission })
      expect(await version(id, 1, { submission })).toMatchObject({ repeated: true })
      expect((await findComparison(db, id)).versions).toHaveLength(2)
    })
  })

  it('nobody else’s key changes, lists or deletes', async () => {
    const { id } = await save()
    for (const ownerKey of [OTHER_KEY, null]) {
      await expect(setListed(db, { id, ownerKey }, true)).rejects.toBeInstanceOf(NotOwner)
      await expect(deleteComparison(db, { id, ownerKey })).rejects.toBeInstanceOf(NotOwner)
    }
    expect(await findComparison(db, id)).toMatchObject({ state: 'kept', listed: false })
  })

  it('the owner key itself is nowhere in the database', async () => {
    await save()
    expect(await findEverywhere(db, KEY)).toEqual([])
  })

  describe('listing', () => {
    it('names the latest version, newest first, and leaves out unlisted and deleted ones', async () => {
      const { id } = await save({ listed: true })
      const gone = await save({ listed: true })
      const hidden = await save()
      await version(id, 1, { caption: 'Second thoughts.' })
      await deleteComparison(db, { id: gone.id, ownerKey: KEY })
      const listed = await listComparisons(db, two.before.process)
      expect(listed[0]).toMatchObject({ id, number: 2, caption: 'Second thoughts.' })
      const ids = listed.map((held) => held.id)
      expect(ids).not.toContain(gone.id)
      expect(ids).not.toContain(hidden.id)
    })

    it('leaves a line in the log; what is unlisted leaves none, as anybody can read it', async () => {
      const log = async (id: string) =>
        (await listChanges(db, two.before.process)).filter(({ subject }) => subject.includes(id))
      const hidden = await save()
      await version(hidden.id, 1)
      expect(await log(hidden.id)).toEqual([])
      await setListed(db, { id: hidden.id, ownerKey: KEY }, true)
      expect(await log(hidden.id)).toMatchObject([
        { action: 'revise', kind: 'comparison', subject: `${hidden.id}@2`, author: 'Ada Rahmani' },
      ])
    })

    it('taken back takes its lines out of the log, and so does a deletion', async () => {
      const log = async (id: string) =>
        (await listChanges(db, two.before.process)).filter(({ subject }) => subject.includes(id))
      const { id } = await save({ listed: true })
      expect(await log(id)).toHaveLength(1)
      await setListed(db, { id, ownerKey: KEY }, false)
      expect(await log(id)).toEqual([])
      await setListed(db, { id, ownerKey: KEY }, true)
      expect((await log(id)).map(({ action }) => action)).toEqual(['revise', 'revise', 'create'])
      await deleteComparison(db, { id, ownerKey: KEY })
      expect(await log(id)).toEqual([])
      const others = await listChanges(db, two.before.process)
      expect(others.map(({ kind }) => kind)).toContain('revision')
    })
  })

  describe('deleting', () => {
    const SECRET = 'Wiesbaden-Quelle 4711'

    it('leaves nothing of caption, view and article in any table, and all facts', async () => {
      const { id } = await save({ caption: `Told by ${SECRET}.` })
      await version(id, 1, { caption: `Again by ${SECRET}.` })
      expect(await findEverywhere(db, SECRET)).toEqual(['comparison_contents'])
      const facts = (await findComparison(db, id)).versions.map(({ hash }) => hash)
      const left = await deleteComparison(db, { id, ownerKey: KEY })
      expect(left.state).toBe('deleted')
      expect(left.versions.map(({ hash }) => hash)).toEqual(facts)
      expect(await findEverywhere(db, SECRET)).toEqual([])
      expect(await findArticle(db, id, 1)).toBeNull()
    })

    it('is never seen half done by who reads meanwhile', async () => {
      for (let round = 0; round < 5; round++) {
        const { id } = await save()
        const reads = Array.from({ length: 12 }, () => findComparison(db, id))
        const [, ...seen] = await Promise.all([
          deleteComparison(db, { id, ownerKey: KEY }),
          ...reads,
        ])
        expect(seen.filter(({ versions }) => versions.length !== 1)).toEqual([])
      }
    })

    it('twice is no fault, and nothing can be added afterwards', async () => {
      const { id } = await save()
      const once = await deleteComparison(db, { id, ownerKey: KEY })
      expect(await deleteComparison(db, { id, ownerKey: KEY })).toEqual(once)
      await expect(version(id, 1)).rejects.toMatchObject({ code: 'conflict' })
      await expect(setListed(db, { id, ownerKey: KEY }, true)).rejects.toMatchObject({
        code: 'conflict',
      })
    })

    it('holds against the first save sent again', async () => {
      const first = saveOf(view)
      const { comparison } = await saveComparison(db, first, plainMaker)
      await deleteComparison(db, { id: comparison.id, ownerKey: KEY })
      await expect(saveComparison(db, first, plainMaker)).rejects.toMatchObject({
        code: 'conflict',
      })
    })
  })

  describe('the database itself refuses', () => {
    const refused = { cause: { message: expect.stringContaining('are never changed') } }
    let id: string
    beforeAll(async () => {
      id = (await save()).id
    })
    it('to change or remove the facts of a version', async () => {
      await expect(
        db.update(table.comparisonVersions).set({ author: 'nobody' }),
      ).rejects.toMatchObject(refused)
      await expect(db.delete(table.comparisonVersions)).rejects.toMatchObject(refused)
    })
    it('to change what a version says, or to remove it while it is kept', async () => {
      const { comparisonContents } = table
      await expect(db.update(comparisonContents).set({ caption: 'x' })).rejects.toMatchObject(
        refused,
      )
      await expect(
        db.delete(comparisonContents).where(eq(comparisonContents.comparison, id)),
      ).rejects.toMatchObject(refused)
    })
    it('to give a comparison another owner, or to bring a deleted one back', async () => {
      const { comparisons } = table
      const here = eq(comparisons.id, id)
      await expect(
        db.update(comparisons).set({ ownerKeyHash: 'x' }).where(here),
      ).rejects.toMatchObject(refused)
      await expect(db.delete(comparisons)).rejects.toMatchObject(refused)
      await deleteComparison(db, { id, ownerKey: KEY })
      await expect(
        db.update(comparisons).set({ deletedAt: null }).where(here),
      ).rejects.toMatchObject(refused)
    })
  })
})

/** The tables that hold a text in any of their columns. */
async function findEverywhere(db: Db, text: string): Promise<string[]> {
  const names = Object.values(table).flatMap((held) => {
    const name: unknown = Reflect.get(held, Symbol.for('drizzle:Name'))
    return typeof name === 'string' ? [name] : []
  })
  const found: string[] = []
  for (const name of names) {
    const rows = await db
      .select({ row: sql<string>`row_to_json(held)::text` })
      .from(sql`${sql.identifier(name)} as held`)
      .where(sql`row_to_json(held)::text like ${`%${text}%`}`)
    if (rows.length > 0) found.push(name)
  }
  return found
}
