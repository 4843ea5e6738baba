import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CarryDecision } from '../../src/core/model/note-saves.ts'
import { decideCarries } from '../../src/store/carries.ts'
import { findComparison } from '../../src/store/comparisons.ts'
import type { Db } from '../../src/store/db.ts'
import { saveAlignment } from '../../src/store/save-alignment.ts'
import { saveComparison } from '../../src/store/save-comparison.ts'
import { editNote, saveNote } from '../../src/store/save-note.ts'
import * as table from '../../src/store/schema.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import {
  plainMaker,
  prepareComparisons,
  saveOf,
  storeTwoDrafts,
  viewOf,
} from './comparison-sample.ts'
import { onEachDatabase } from './on-each-database.ts'
import { clause, correction } from './sample.ts'

type Prepared = Awaited<ReturnType<typeof prepareComparisons>>

onEachDatabase((open) => {
  let db: Db
  let two: Prepared['two']
  let view: Prepared['view']
  let save: Prepared['save']
  beforeAll(async () => {
    db = await open()
    ;({ two, view, save } = await prepareComparisons(db))
  })
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
})
