import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CarryDecision } from '../../src/core/model/note-saves.ts'
import type { Receipt } from '../../src/core/model/submission.ts'
import { decideCarries } from '../../src/store/carries.ts'
import { deleteComparison, setListed } from '../../src/store/change-comparison.ts'
import { listChanges } from '../../src/store/changes.ts'
import { NotOwner } from '../../src/store/comparison-owner.ts'
import { findArticle, findComparison, listComparisons } from '../../src/store/comparisons.ts'
import type { Db } from '../../src/store/db.ts'
import { saveAlignment } from '../../src/store/save-alignment.ts'
import { saveComparison, saveComparisonVersion } from '../../src/store/save-comparison.ts'
import { editNote, saveNote } from '../../src/store/save-note.ts'
import * as table from '../../src/store/schema.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { KEY, OTHER_KEY, plainMaker, saveOf, storeTwoDrafts, viewOf } from './comparison-sample.ts'
import { onEachDatabase } from './on-each-database.ts'
import { clause, correction } from './sample.ts'

onEachDatabase((open) => {
  let db: Db
  let two: { before: Receipt; after: Receipt }
  let view: string
  beforeAll(async () => {
    db = await open()
    two = await storeTwoDrafts(db)
    view = viewOf(two)
  })
  const save = async (more = {}, of = view) =>
    (await saveComparison(db, saveOf(of, more), plainMaker)).comparison
  const version = (id: string, basedOn: number, more = {}) => {
    const { view: same, caption, notes, author, submission } = saveOf(view)
    const next = { view: same, caption, notes, author, submission, basedOn, ...more }
    return saveComparisonVersion(db, { id, ownerKey: KEY, save: next }, plainMaker)
  }
  const write = async (body = 'Permanent for whom?') => {
    const target = { revision: two.after.hash, clause: 'c1', words: null }
    const { note } = await saveNote(db, {
      submission: randomUUID(),
      subject: { kind: 'wording', target },
      body,
      tags: [],
      mentions: [],
      author: 'Ben Okoye',
    })
    return note.id
  }

  const answer = async (to: string) => {
    const { note } = await saveNote(db, {
      submission: randomUUID(),
      subject: { kind: 'reply', to },
      body: 'For all of them.',
      tags: [],
      mentions: [],
      author: 'Ada Rahmani',
    })
    return note.id
  }

  describe('a save', () => {
    it('keeps the facts of both sides as they stand, and what the engine says', async () => {
      expect(await save()).toMatchObject({
        versions: [
          {
            number: 1,
            before: { draftTitle: 'First draft of the treaty', revision: 1, hash: two.before.hash },
            after: { draftTitle: 'Second draft of the treaty', witness: two.after.witness },
            engine: expect.stringMatching(/^travaux-engine/),
            hash: expect.stringMatching(/^[0-9a-f]{64}$/),
            resultHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        ],
      })
    })

    it('has another hash as soon as anything shown is another, and else the same', async () => {
      const hashes = await Promise.all([
        save(),
        save({ author: 'Ben Okoye', listed: true }),
        save({ caption: 'Another caption.' }),
        save({ view: `${view}&show=changed` }),
        save({ notes: [{ note: await write(), edit: 1 }] }),
      ])
      const [one, same, ...others] = hashes.map(({ versions }) => versions[0]?.hash)
      expect(same).toBe(one)
      expect(new Set([one, ...others]).size).toBe(4)
    })

    it('sent again gives what it made; the same submission with another content is refused', async () => {
      const twice = saveOf(view)
      const first = await saveComparison(db, twice, plainMaker)
      const second = await saveComparison(db, twice, plainMaker)
      expect(second).toEqual({ comparison: first.comparison, repeated: true })
      const other = { ...twice, caption: 'Another caption.' }
      await expect(saveComparison(db, other, plainMaker)).rejects.toMatchObject({
        code: 'conflict',
      })
    })

    it('that arrives twice at the same moment is stored once', async () => {
      const twice = saveOf(view)
      const both = await Promise.all([
        saveComparison(db, twice, plainMaker),
        saveComparison(db, twice, plainMaker),
      ])
      expect(new Set(both.map(({ comparison }) => comparison.id)).size).toBe(1)
      expect(both.filter(({ repeated }) => repeated)).toHaveLength(1)
    })

    it('stores nothing where its article cannot be written', async () => {
      const before = await db.$count(table.comparisons)
      const broken = () => Promise.reject(new Error('No ink'))
      await expect(saveComparison(db, saveOf(view), broken)).rejects.toThrow('No ink')
      expect(await db.$count(table.comparisons)).toBe(before)
    })
  })

  describe('a view that could show something else one day is refused with a sentence', () => {
    const refusal = async (of: string) =>
      saveComparison(db, saveOf(of), plainMaker).then(
        () => 'saved',
        (error: unknown) => String(error),
      )
    it('where a revision is not pinned', async () => {
      expect(await refusal(view.replace(`${two.before.draft}@1`, two.before.draft))).toContain(
        'does not pin the revision before',
      )
    })
    it('where the version of people’s decisions is missing, or not there', async () => {
      expect(await refusal(view.replace('&alignment=0', ''))).toContain('people’s decisions')
      expect(await refusal(view.replace('alignment=0', 'alignment=7'))).toContain(
        'There is no version 7',
      )
    })
    it('where a draft, source or revision is not there', async () => {
      expect(await refusal(view.replace(two.before.draft, 'nowhere'))).toContain(
        'There is no draft with the id “nowhere”',
      )
      expect(await refusal(`${view}&beforeWitness=nobody`)).toContain(
        'has no source with the id “nobody”.',
      )
      expect(
        await refusal(view.replace(`${two.before.draft}@1`, `${two.before.draft}@9`)),
      ).toContain('has no revision 9.')
    })
    it('where it names no draft at all, or is not canonical', async () => {
      expect(await refusal('')).toContain('The view names no draft before')
      expect(await refusal(`${view}&show=all`)).toContain('not in its one canonical form')
      expect(await refusal(`${view}&unknown=1`)).toContain('not in its one canonical form')
      expect(await refusal(`${view}&view=sideways`)).toContain('cannot be read')
      expect(await refusal(view.slice(1))).toContain('not in its one canonical form')
    })
  })

  describe('a chosen note', () => {
    const refusal = async (notes: { note: string; edit: number }[]) =>
      saveComparison(db, saveOf(view, { notes }), plainMaker).then(
        () => 'saved',
        (error: unknown) => String(error),
      )
    it('is kept at its edit', async () => {
      const note = await write()
      await editNote(db, note, {
        basedOn: 1,
        author: 'Ben Okoye',
        change: { act: 'edited', text: { body: 'Written anew.', tags: [], mentions: [] } },
      })
      expect(await save({ notes: [{ note, edit: 1 }] })).toMatchObject({
        versions: [{ notes: [{ note, edit: 1 }] }],
      })
    })
    it('must be there, at an edit that is there, once, and not deleted', async () => {
      const note = await write()
      expect(await refusal([{ note: 'note-nowhere', edit: 1 }])).toContain('There is no note')
      expect(await refusal([{ note, edit: 2 }])).toContain('has no edit 2')
      expect(
        await refusal([
          { note, edit: 1 },
          { note, edit: 1 },
        ]),
      ).toContain('chosen twice')
      await editNote(db, note, { basedOn: 1, author: 'B', change: { act: 'deleted' } })
      expect(await refusal([{ note, edit: 1 }])).toContain('was deleted')
    })
  })

  describe('a note chosen for it', () => {
    const standsNot = { message: expect.stringContaining('stands in neither of these two texts') }
    it('stands in one of the two texts, and so does what a reply answers', async () => {
      const other = await storeTwoDrafts(db, {
        clauses: [clause('c1', 'Ships of war shall not pass by night.')],
      })
      const note = await write()
      const reply = await answer(note)
      await expect(save({ notes: [{ note, edit: 1 }] })).resolves.toBeTruthy()
      await expect(save({ notes: [{ note: reply, edit: 1 }] })).resolves.toBeTruthy()
      const elsewhere = viewOf({ before: other.before, after: other.before })
      for (const chosen of [note, reply]) {
        await expect(save({ notes: [{ note: chosen, edit: 1 }] }, elsewhere)).rejects.toMatchObject(
          standsNot,
        )
      }
    })
    it('may have been pinned there by a person, as long as nobody decided otherwise', async () => {
      const other = await storeTwoDrafts(db, {
        clauses: [clause('c1', 'Ships of war shall not pass by night or in fog.')],
      })
      const note = await write()
      const elsewhere = viewOf({ before: other.before, after: other.before })
      const target = { revision: other.before.hash, clause: 'c1', words: null }
      const decide = (more: Pick<CarryDecision, 'decision' | 'targets'>, basedOn = 0) =>
        decideCarries(
          db,
          { from: two.after.hash, to: other.before.hash },
          {
            author: 'Ada Rahmani',
            engine: 'travaux-diff 1',
            alignment: 0,
            decisions: [{ note, basedOn, state: 'dropped', ...more }],
          },
        )
      await decide({ decision: 're-pinned', targets: [target] })
      await expect(save({ notes: [{ note, edit: 1 }] }, elsewhere)).resolves.toBeTruthy()
      await decide({ decision: 'left', targets: [] }, 1)
      await expect(save({ notes: [{ note, edit: 1 }] }, elsewhere)).rejects.toMatchObject(standsNot)
    })
  })

  it.each(['&clause=c1', '&quote=250,000'])('is of no place in a text: %s', async (place) => {
    await expect(save({}, `${view}${place}`)).rejects.toMatchObject({
      fields: { view: expect.stringContaining('shown from its top') },
    })
  })

  it('people’s decisions are those of the pinned version, whatever is decided later', async () => {
    const pair = { before: two.before.hash, after: two.after.hash }
    const decision = {
      kind: 'together' as const,
      before: ['c3'],
      after: ['c3'],
      author: 'Ada Rahmani',
      decidedAt: '2026-03-03T14:05:00Z',
      note: null,
    }
    const author = 'Ada Rahmani'
    await saveAlignment(db, pair, { basedOn: 0, decisions: [decision], author, note: null })
    const decided = view.replace('alignment=0', 'alignment=1')
    const [with1, with0] = [await save({}, decided), await save()]
    const hashOf = (saved: typeof with1) =>
      saved.state === 'kept' ? saved.versions[0]?.resultHash : null
    expect(hashOf(with1)).not.toBe(hashOf(with0))
    await saveAlignment(db, pair, { basedOn: 1, decisions: [], author, note: null })
    expect(hashOf(await save({}, decided))).toBe(hashOf(with1))
  })

  it('a later revision of the source changes nothing of what was saved', async () => {
    const { id } = await save()
    const stored = await findComparison(db, id)
    await storeSubmission(db, correction(two.after, 'The army was miscounted.'))
    expect(await findComparison(db, id)).toEqual(stored)
    const [again] = (await save()).versions
    expect(again?.hash).toBe(stored.versions[0]?.hash)
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
