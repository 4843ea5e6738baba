import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { quoteWords } from '../../src/core/anchor/quote-words.ts'
import type { NewNote } from '../../src/core/model/note-saves.ts'
import { findNote, listNotes } from '../../src/store/annotations.ts'
import type { Db } from '../../src/store/db.ts'
import { editNote, saveNote } from '../../src/store/save-note.ts'
import * as table from '../../src/store/schema.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { noteOnTexts, TEXT } from './note-sample.ts'
import { onEachDatabase } from './on-each-database.ts'
import { clause, content, newDraft } from './sample.ts'

onEachDatabase((open) => {
  const { here, onWords, noteOf, write, edited } = noteOnTexts(open)
  let db: Db
  let receipt: ReturnType<typeof here>['receipt']
  let serial: number
  beforeEach(() => {
    ;({ db, receipt, serial } = here())
  })

  describe('a note', () => {
    it('keeps its words, its revision and who wrote it', async () => {
      const note = await write()
      expect(note).toMatchObject({
        subject: onWords(),
        body: 'Permanent for whom?',
        author: 'Ada Rahmani',
        resolved: false,
        edit: 1,
      })
      expect(note.id).toMatch(/^note-\d{4}-\d\d-\d\d-[0-9a-f]{8}$/)
      expect(await findNote(db, note.id)).toEqual(note)
    })
    it('[R1] is quoted as the clause has its words, whatever surroundings a save claims', async () => {
      const forged = quoteWords(TEXT, { start: 30, end: 47 })
      const target = {
        revision: receipt.hash,
        clause: 'c1',
        words: { ...forged, quote: { ...forged.quote, prefix: 'not ' } },
      }
      const note = await write({ subject: { kind: 'wording', target } })
      expect(note.subject).toEqual(onWords())
    })
    it('[R3] on words that do not stand in its clause is refused', async () => {
      const words = quoteWords('armed neutrality', { start: 0, end: 5 })
      const target = { revision: receipt.hash, clause: 'c1', words }
      await expect(write({ subject: { kind: 'wording', target } })).rejects.toMatchObject({
        code: 'invalid',
        fields: {
          'subject.target.words': 'These words do not stand in the clause “c1”.',
        },
      })
    })
    it('on a clause or a revision that is not there is refused', async () => {
      const nowhere = { revision: receipt.hash, clause: 'c9', words: null }
      await expect(write({ subject: { kind: 'wording', target: nowhere } })).rejects.toMatchObject({
        code: 'invalid',
      })
      const side = { revision: '0'.repeat(64), clauses: [] }
      const subject = {
        kind: 'change' as const,
        before: { revision: receipt.hash, clauses: ['c1'] },
        after: side,
      }
      await expect(write({ subject })).rejects.toMatchObject({ code: 'invalid' })
    })
    it('mentions terms and clauses of the process of its text, and nothing else', async () => {
      const clauseOf = (id: string) => ({ kind: 'clause' as const, id })
      const note = await write({ mentions: [clauseOf('ports')] })
      await write({ subject: { kind: 'reply', to: note.id }, mentions: [clauseOf('ports')] })
      const other = await storeSubmission(db, newDraft())
      const elsewhere = { revision: other.hash, clause: 'c1', words: null }
      for (const [more, field] of [
        [{ mentions: [clauseOf('ports'), clauseOf('neutrality')] }, 'mentions.1'],
        [{ mentions: [{ kind: 'term', id: 'ports' }] }, 'mentions.0'],
        [{ subject: { kind: 'wording', target: elsewhere } }, 'mentions.0'],
      ] satisfies [Partial<NewNote>, string][]) {
        await expect(write(more)).rejects.toMatchObject({
          code: 'invalid',
          fields: { [field]: expect.stringMatching(/^There is no (?:term|clause) “/) },
        })
      }
      expect((await listNotes(db, { revision: receipt.hash })).notes).toHaveLength(2)
    })
    it('keeps what it mentions, also where a newer record has it no more', async () => {
      const note = await write()
      await db
        .delete(table.termDefinitions)
        .where(eq(table.termDefinitions.process, receipt.process))
      const mentions = [{ kind: 'term' as const, id: 'neutrality' }]
      const change = { act: 'edited' as const, text: { body: 'Whose?', tags: [], mentions } }
      await editNote(db, note.id, { basedOn: 1, author: 'Ben Okoye', change })
      const text = { ...change.text, mentions: [...mentions, { kind: 'clause' as const, id: 'x' }] }
      await expect(
        editNote(db, note.id, { basedOn: 2, author: 'Ben Okoye', change: { ...change, text } }),
      ).rejects.toMatchObject({ fields: { 'change.text.mentions.1': expect.anything() } })
    })
    it('sent twice is stored once, also at the same moment', async () => {
      const note = noteOf()
      const saves = await Promise.all([saveNote(db, note), saveNote(db, note), saveNote(db, note)])
      expect(new Set(saves.map((saved) => saved.note.id)).size).toBe(1)
      expect(saves.filter(({ repeated }) => !repeated)).toHaveLength(1)
    })
    it('sent again with anything else in it is refused, and what was stored stays', async () => {
      const note = noteOf()
      const { id } = (await saveNote(db, note)).note
      await editNote(db, id, edited(1, 'Permanent for both?'))
      expect(await saveNote(db, note)).toMatchObject({ repeated: true, note: { id, edit: 2 } })
      for (const more of [
        { body: 'Permanent for both?' },
        { tags: [] },
        { mentions: [] },
        { author: 'Ben Okoye' },
        { subject: onWords(0, 11) },
      ]) {
        await expect(saveNote(db, { ...note, ...more })).rejects.toMatchObject({
          code: 'conflict',
          message: 'This note was saved before, and has been changed since. Save it as a new note.',
        })
      }
      expect((await listNotes(db, { revision: receipt.hash })).notes).toHaveLength(1)
    })
    it('on a change is found from both of its revisions', async () => {
      const other = await storeSubmission(
        db,
        newDraft({
          revision: { ...content([clause('c1', `Straits, ${serial}.`)]), note: null },
        }),
      )
      const subject = {
        kind: 'change' as const,
        before: { revision: receipt.hash, clauses: ['c1', 'c2'] },
        after: { revision: other.hash, clauses: [] },
      }
      const note = await write({ subject })
      for (const revision of [receipt.hash, other.hash]) {
        expect((await listNotes(db, { revision })).notes.map(({ id }) => id)).toContain(note.id)
      }
    })
  })

  it('lists are narrowed by process, draft, revision and clause', async () => {
    const note = await write()
    const { process, draft, hash: revision } = receipt
    const found = async (filter: object) => (await listNotes(db, filter)).notes.map(({ id }) => id)
    for (const filter of [
      { process, draft },
      { draft },
      { revision },
      { revision, clause: 'c1' },
    ]) {
      expect(await found(filter)).toEqual([note.id])
    }
    expect(await found({ revision, clause: 'c2' })).toEqual([])
    expect(await found({ draft: 'another-draft' })).toEqual([])
    expect(await found({ process })).toContain(note.id)
  })

  it.each([
    table.annotations,
    table.annotationEdits,
    table.annotationTargets,
    table.carryDecisions,
  ])('the database itself refuses to delete a note’s rows', async (rows) => {
    await write()
    await expect(db.delete(rows)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('are never changed') },
    })
  })
})
