import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { quoteWords } from '../../src/core/anchor/quote-words.ts'
import type { Annotation, ClauseTarget } from '../../src/core/model/annotation.ts'
import type { CarrySave } from '../../src/core/model/note-saves.ts'
import { listNotes } from '../../src/store/annotations.ts'
import { decideCarries, listCarries } from '../../src/store/carries.ts'
import type { Db } from '../../src/store/db.ts'
import { saveAlignment } from '../../src/store/save-alignment.ts'
import { saveNote } from '../../src/store/save-note.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { onEachDatabase } from './on-each-database.ts'
import { clause, content, correction, newDraft } from './sample.ts'

onEachDatabase((open) => {
  let db: Db
  let pair: { from: string; to: string }
  let note: Annotation
  let serial = 0
  beforeAll(async () => {
    db = await open()
  })
  beforeEach(async () => {
    serial += 1
    const before = `At most 600,000 men, ${serial}.`
    const first = await storeSubmission(
      db,
      newDraft({ revision: { ...content([clause('c1', before)]), note: null } }),
    )
    const second = await storeSubmission(db, correction(first, `At most 800,000 men, ${serial}.`))
    pair = { from: first.hash, to: second.hash }
    const target = {
      revision: first.hash,
      clause: 'c1',
      words: quoteWords(before, { start: 8, end: 15 }),
    }
    const written = { body: 'Whose figure?', tags: [], mentions: [], author: 'Ada Rahmani' }
    const submission = randomUUID()
    const saved = await saveNote(db, {
      submission,
      subject: { kind: 'wording', target },
      ...written,
    })
    note = saved.note
  })
  const onFigure = (): ClauseTarget => ({
    revision: pair.to,
    clause: 'c1',
    words: quoteWords(`At most 800,000 men, ${serial}.`, { start: 8, end: 15 }),
  })
  const save = (
    decision: CarrySave['decisions'][number]['decision'],
    targets: ClauseTarget[],
    more: { basedOn?: number; author?: string } = {},
  ): CarrySave => ({
    author: more.author ?? 'Ben Okoye',
    engine: 'travaux-engine/1',
    alignment: 0,
    decisions: [
      { note: note.id, decision, state: 'wording-changed', targets, basedOn: more.basedOn ?? 0 },
    ],
  })

  it('a decision is kept with the state that the person saw', async () => {
    expect(await listCarries(db, pair)).toMatchObject({ notes: [{ id: note.id }], decisions: [] })
    await decideCarries(db, pair, save('confirmed', [onFigure()]))
    const { decisions } = await listCarries(db, pair)
    expect(decisions).toMatchObject([
      { ...pair, note: note.id, number: 1, decision: 'confirmed', state: 'wording-changed' },
    ])
  })
  it('a note that was pinned stands in the newer revision, too, and is carried on from there', async () => {
    expect((await listNotes(db, { revision: pair.to })).notes).toEqual([])
    await decideCarries(db, pair, save('re-pinned', [onFigure()]))
    for (const filter of [{ revision: pair.to }, { revision: pair.to, clause: 'c1' }]) {
      expect((await listNotes(db, filter)).notes).toMatchObject([{ id: note.id }])
    }
    const onward = await listCarries(db, { from: pair.to, to: pair.from })
    expect(onward).toMatchObject({
      notes: [{ id: note.id }],
      decisions: [{ targets: [onFigure()] }],
    })
  })
  it('the later decision holds', async () => {
    await decideCarries(db, pair, save('confirmed', [onFigure()]))
    await decideCarries(db, pair, save('left', [], { basedOn: 1 }))
    expect((await listCarries(db, pair)).decisions).toMatchObject([{ number: 2, decision: 'left' }])
  })
  it('a note that was pinned and then left stands in the newer revision no longer', async () => {
    const standing = async (filter: object) =>
      (await listNotes(db, { revision: pair.to, ...filter })).notes.length
    await decideCarries(db, pair, save('confirmed', [onFigure()]))
    expect([await standing({}), await standing({ clause: 'c1' })]).toEqual([1, 1])
    await decideCarries(db, pair, save('left', [], { basedOn: 1 }))
    expect([await standing({}), await standing({ clause: 'c1' })]).toEqual([0, 0])
    expect((await listNotes(db, { revision: pair.from })).notes).toHaveLength(1)
    await decideCarries(db, pair, save('confirmed', [onFigure()], { basedOn: 2 }))
    expect([await standing({}), await standing({ clause: 'c1' })]).toEqual([1, 1])
  })
  it('the second of two people is told who decided, and nothing of theirs is stored', async () => {
    await decideCarries(db, pair, save('confirmed', [onFigure()]))
    const late = decideCarries(db, pair, save('left', [], { author: 'Cara Lind' }))
    await expect(late).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(
        /^Ben Okoye decided about the note “.*” on \d+ \w+ \d{4} at \d\d:\d\d UTC: /,
      ),
    })
    expect((await listCarries(db, pair)).decisions).toHaveLength(1)
  })
  it('of several at the same moment one is stored', async () => {
    const saves = Array.from({ length: 5 }, (_, at) =>
      decideCarries(db, pair, save('left', [], { author: `Person ${at}` })),
    )
    const done = await Promise.allSettled(saves)
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
  it('sent again because its answer was lost, also at the same moment, it is stored once', async () => {
    const same = save('confirmed', [onFigure()])
    const first = await Promise.all([decideCarries(db, pair, same), decideCarries(db, pair, same)])
    const again = await decideCarries(db, pair, same)
    expect(first.filter(({ repeated }) => repeated)).toHaveLength(1)
    expect(again).toMatchObject({ repeated: true, decisions: [{ number: 1 }] })
    expect(new Set([...first, again].map(({ decisions }) => decisions[0]?.at)).size).toBe(1)
  })
  it('sent again with anything else in it, it is refused', async () => {
    const same = save('confirmed', [onFigure()])
    await decideCarries(db, pair, same)
    const others = [{ ...same, engine: 'travaux-engine/2' }, save('left', [])]
    for (const other of others) {
      await expect(decideCarries(db, pair, other)).rejects.toMatchObject({ code: 'conflict' })
    }
  })
  it('rests on people’s decisions about clauses in a version that is there', async () => {
    const { from: before, to: after } = pair
    const kept = { author: 'Ada Rahmani', note: null, decisions: [] }
    await saveAlignment(db, { before, after }, { ...kept, basedOn: 0 })
    await decideCarries(db, pair, { ...save('confirmed', [onFigure()]), alignment: 1 })
    await expect(
      decideCarries(db, pair, { ...save('left', [], { basedOn: 1 }), alignment: 2 }),
    ).rejects.toMatchObject({
      fields: {
        alignment: 'There is no version 2 of people’s decisions about these two texts.',
      },
    })
  })
  it('is about a note that stands in the older text, made there or pinned there', async () => {
    const third = await storeSubmission(
      db,
      newDraft({ revision: { ...content([clause('c1', `Peace, ${serial}.`)]), note: null } }),
    )
    const onward = { from: pair.to, to: third.hash }
    const target = { revision: third.hash, clause: 'c1', words: null }
    const reply = await saveNote(db, {
      submission: randomUUID(),
      subject: { kind: 'reply', to: note.id },
      body: 'Theirs.',
      tags: [],
      mentions: [],
      author: 'Ben Okoye',
    })
    for (const id of [note.id, reply.note.id]) {
      const one = save('confirmed', [target])
      const decisions = one.decisions.map((decision) => ({ ...decision, note: id }))
      await expect(decideCarries(db, onward, { ...one, decisions })).rejects.toMatchObject({
        code: 'invalid',
        message: `The note “${id}” does not stand in the text that it would be carried from.`,
      })
    }
    await decideCarries(db, pair, save('confirmed', [onFigure()]))
    await decideCarries(db, onward, save('confirmed', [target]))
    // What was decided can be taken back, though the note stands in the text between no longer.
    await decideCarries(db, pair, save('left', [], { basedOn: 1 }))
    await decideCarries(db, onward, save('left', [], { basedOn: 1 }))
    expect((await listNotes(db, { revision: third.hash })).notes).toEqual([])
  })

  describe('refused, and nothing stored:', () => {
    it.each([
      ['two places for a note pinned anew', () => save('re-pinned', [onFigure(), onFigure()])],
      ['a place for a note that is left', () => save('left', [onFigure()])],
      [
        'a place in the older revision',
        () => save('confirmed', [{ ...onFigure(), revision: pair.from }]),
      ],
      [
        'words that are not there',
        () =>
          save('confirmed', [
            { ...onFigure(), words: quoteWords('At most 600,000', { start: 8, end: 15 }) },
          ]),
      ],
      ['a clause that is not there', () => save('confirmed', [{ ...onFigure(), clause: 'c9' }])],
      [
        'a note that is not there',
        () => {
          const [decision] = save('left', []).decisions
          return {
            ...save('left', []),
            decisions: decision ? [{ ...decision, note: 'note-none' }] : [],
          }
        },
      ],
      [
        'one note twice',
        () => {
          const one = save('left', [])
          return { ...one, decisions: [...one.decisions, ...one.decisions] }
        },
      ],
    ])('%s', async (_, wrong) => {
      await expect(decideCarries(db, pair, wrong())).rejects.toMatchObject({ code: 'invalid' })
      expect((await listCarries(db, pair)).decisions).toEqual([])
    })
  })
})
