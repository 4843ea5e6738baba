import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { findNote, listEdits, listNotes } from '../../src/store/annotations.ts'
import type { Db } from '../../src/store/db.ts'
import { editNote, NoteConflict, saveNote } from '../../src/store/save-note.ts'
import { noteOnTexts } from './note-sample.ts'
import { onEachDatabase } from './on-each-database.ts'

onEachDatabase((open) => {
  const { here, noteOf, write, edited, act } = noteOnTexts(open)
  let db: Db
  let receipt: ReturnType<typeof here>['receipt']
  beforeEach(() => {
    ;({ db, receipt } = here())
  })

  describe('a conversation', () => {
    it('holds replies in their order; a reply to a reply belongs to the same one', async () => {
      const note = await write()
      const first = await write({ subject: { kind: 'reply', to: note.id }, body: 'For both.' })
      const second = await write({ subject: { kind: 'reply', to: first.id }, body: 'Where?' })
      expect(second.subject).toEqual({ kind: 'reply', to: note.id })
      const { notes } = await listNotes(db, { revision: receipt.hash, clause: 'c1' })
      expect(notes.map(({ id }) => id)).toEqual([note.id, first.id, second.id])
    })
    it('holds a reply to a reply once, however often it is sent', async () => {
      const note = await write()
      const first = await write({ subject: { kind: 'reply', to: note.id } })
      const reply = noteOf({ subject: { kind: 'reply', to: first.id } })
      await saveNote(db, reply)
      expect(await saveNote(db, reply)).toMatchObject({ repeated: true })
    })
    it('is resolved and reopened at its root only', async () => {
      const note = await write()
      const reply = await write({ subject: { kind: 'reply', to: note.id } })
      await expect(editNote(db, reply.id, act(1, 'resolved'))).rejects.toMatchObject({
        code: 'invalid',
      })
      expect((await editNote(db, note.id, act(1, 'resolved'))).note.resolved).toBe(true)
      expect((await editNote(db, note.id, act(2, 'reopened'))).note.resolved).toBe(false)
    })
  })

  describe('an edit', () => {
    it('is added to the note’s history, and the text before it stays', async () => {
      const note = await write()
      const { note: now } = await editNote(db, note.id, edited(1, 'Permanent for both?'))
      expect(now).toMatchObject({ edit: 2, body: 'Permanent for both?', editedBy: 'Ben Okoye' })
      expect(await listEdits(db, note.id)).toMatchObject([
        { number: 1, act: 'written', body: 'Permanent for whom?', tags: ['ambiguity'] },
        { number: 2, act: 'edited', body: 'Permanent for both?', tags: ['veto'] },
      ])
    })
    it('on a text that somebody changed is refused, with who, when and both texts', async () => {
      const note = await write()
      await editNote(db, note.id, edited(1, 'Permanent for both?'))
      const late = editNote(db, note.id, edited(1, 'Says who?', 'Cara Lind'))
      await expect(late).rejects.toBeInstanceOf(NoteConflict)
      await expect(late).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringMatching(/^Ben Okoye changed this note on \d+ \w+ \d{4} at /),
        theirs: { number: 2, body: 'Permanent for both?' },
        yours: { body: 'Says who?' },
      })
      expect((await findNote(db, note.id)).body).toBe('Permanent for both?')
    })
    it('of several at the same moment one is stored', async () => {
      const note = await write()
      const edits = Array.from({ length: 5 }, (_, at) =>
        editNote(db, note.id, edited(1, `Way ${at}`)),
      )
      const done = await Promise.allSettled(edits)
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await listEdits(db, note.id)).toHaveLength(2)
    })
    it('sent again because its answer was lost is stored once', async () => {
      const note = await write()
      await editNote(db, note.id, edited(1, 'Permanent for both?'))
      const again = await editNote(db, note.id, edited(1, 'Permanent for both?'))
      expect(again).toMatchObject({ repeated: true, note: { edit: 2 } })
    })
    it('based on one that does not exist is refused', async () => {
      const note = await write()
      await expect(editNote(db, note.id, edited(7, 'x'))).rejects.toMatchObject({ code: 'invalid' })
    })
  })

  describe('a deleted note', () => {
    it('is gone from lists with its replies, and comes back whole', async () => {
      const note = await write()
      await write({ subject: { kind: 'reply', to: note.id } })
      await editNote(db, note.id, act(1, 'deleted'))
      expect((await listNotes(db, { revision: receipt.hash })).notes).toEqual([])
      expect((await listNotes(db, { revision: receipt.hash, deleted: true })).notes).toHaveLength(2)
      await editNote(db, note.id, act(2, 'restored'))
      const { notes } = await listNotes(db, { revision: receipt.hash })
      expect(notes.map(({ body }) => body)).toEqual(['Permanent for whom?', 'Permanent for whom?'])
    })
    it('cannot be answered before it is restored, but an answer sent again is known', async () => {
      const note = await write()
      const reply = noteOf({ subject: { kind: 'reply', to: note.id } })
      await saveNote(db, reply)
      await editNote(db, note.id, act(1, 'deleted'))
      expect(await saveNote(db, reply)).toMatchObject({ repeated: true })
      await expect(write({ subject: { kind: 'reply', to: note.id } })).rejects.toMatchObject({
        code: 'conflict',
        message: 'The note that this answers was deleted. Restore it first.',
      })
    })
    it('cannot be answered while it is being deleted', async () => {
      const note = await write()
      const sent = await db.transaction(async (tx) => {
        await editNote(tx, note.id, act(1, 'deleted'))
        const reply = Promise.allSettled([write({ subject: { kind: 'reply', to: note.id } })])
        // So long a reply that does not wait for the deletion has time to be stored.
        await setTimeout(200)
        return { reply }
      })
      expect(await sent.reply).toMatchObject([{ status: 'rejected', reason: { code: 'conflict' } }])
    })
    it('cannot be edited before it is restored', async () => {
      const note = await write()
      await editNote(db, note.id, act(1, 'deleted'))
      await expect(editNote(db, note.id, edited(2, 'x'))).rejects.toMatchObject({
        code: 'conflict',
      })
    })
  })
})
