import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { hashBundle, ProcessBundle } from '../../src/core/bundle/process-bundle.ts'
import { canonicalJson } from '../../src/core/model/content-hash.ts'
import { loadDataset } from '../../src/dataset/load-dataset.ts'
import { listNotes } from '../../src/store/annotations.ts'
import { listChanges } from '../../src/store/changes.ts'
import type { Db } from '../../src/store/db.ts'
import { findDraft } from '../../src/store/drafts.ts'
import { exportProcess } from '../../src/store/export-process.ts'
import { importProcess } from '../../src/store/import-process.ts'
import { loadRecord } from '../../src/store/load-record.ts'
import { processOverview } from '../../src/store/overview.ts'
import { listProcesses } from '../../src/store/process-summaries.ts'
import { saveComparison } from '../../src/store/save-comparison.ts'
import { editNote, saveNote } from '../../src/store/save-note.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { leastBytes, writeBundle } from '../../src/store/write-bundle.ts'
import { onEachDatabase } from './on-each-database.ts'
import { FIRST_TEXT, fillStraits, NOW, reread, SECOND_TEXT, withoutTime } from './bundle-sample.ts'
import { plainMaker, saveOf, storeTwoDrafts, viewOf } from './comparison-sample.ts'
import { correction, first, newDraft, smallRecord } from './sample.ts'

onEachDatabase((open) => {
  let db: Db
  let filled: Awaited<ReturnType<typeof fillStraits>>
  let bundle: ProcessBundle
  let empty: Db
  beforeAll(async () => {
    db = await open()
    empty = await open()
    filled = await fillStraits(db)
    bundle = reread(await exportProcess(db, 'straits', NOW))
  })

  it('a bundle holds texts, histories, decisions, notes and the log', () => {
    expect(bundle.witnesses.flatMap(({ revisions }) => revisions)).toHaveLength(5)
    expect(bundle.contents).toHaveLength(4)
    expect(bundle.alignments.map(({ number }) => number)).toEqual([1, 2])
    expect(bundle.notes).toHaveLength(3)
    expect(bundle.notes.flatMap(({ edits }) => edits)).toHaveLength(4)
    expect(bundle.carries).toHaveLength(1)
    expect(bundle.changes.length).toBeGreaterThan(5)
    expect(bundle.leftOut).toEqual([])
  })

  it('brought into an empty database and taken out again, it is the same to the byte', async () => {
    const other = await open()
    const result = await importProcess(other, bundle, null)
    expect(result).toEqual({ process: 'straits', unchanged: false })
    const again = await exportProcess(other, 'straits', new Date('2027-01-01T00:00:00Z'))
    expect(withoutTime(again)).toBe(withoutTime(bundle))
    expect(await processOverview(other, 'straits')).toEqual(await processOverview(db, 'straits'))
    const notes = { process: 'straits' }
    expect(await listNotes(other, notes)).toEqual(await listNotes(db, notes))
    expect(await listChanges(other, 'straits')).toMatchObject([
      { action: 'import', subject: 'straits' },
      ...(await listChanges(db, 'straits')),
    ])
    // The record that it came from knows it again.
    expect(await loadRecord(other, smallRecord())).toMatchObject({ unchanged: true })
  })

  it('a file that could not be brought in again is not made', async () => {
    const text = await writeBundle(db, 'straits', { now: NOW })
    expect(ProcessBundle.parse(JSON.parse(text))).toEqual(bundle)
    const bytes = Buffer.byteLength(text)
    const least = await leastBytes(db, 'straits')
    expect(least).toBeGreaterThan(Buffer.byteLength(FIRST_TEXT + SECOND_TEXT))
    expect(least).toBeLessThan(bytes)
    const write = (mostBytes: number) => writeBundle(db, 'straits', { now: NOW, mostBytes })
    expect(await write(bytes)).toBe(text)
    for (const tooFew of [bytes - 1, least - 1]) {
      await expect(write(tooFew)).rejects.toMatchObject({
        code: 'too-large',
        message: expect.stringContaining('which is the most that can be brought in again'),
      })
    }
  })

  it('brought in where it came from, it changes nothing', async () => {
    const changes = await listChanges(db, 'straits')
    expect(await importProcess(db, bundle, null)).toEqual({ process: 'straits', unchanged: true })
    expect(await listChanges(db, 'straits')).toEqual(changes)
  })

  it('a process that went on since is not overwritten', async () => {
    const other = await open()
    await importProcess(other, bundle, null)
    await storeSubmission(other, correction(filled, 'At most 85,000 men.'))
    const before = await exportProcess(other, 'straits', NOW)
    await expect(importProcess(other, bundle, null)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('is here already, in another state'),
    })
    expect(withoutTime(await exportProcess(other, 'straits', NOW))).toBe(withoutTime(before))
  })

  it('under another id it stands beside the first, with ids of its own', async () => {
    const other = await open()
    await importProcess(other, bundle, null)
    expect(await importProcess(other, bundle, 'straits-copy')).toEqual({
      process: 'straits-copy',
      unchanged: false,
    })
    expect((await listProcesses(other)).map(({ id }) => id)).toEqual(['straits', 'straits-copy'])
    const { draft } = await findDraft(other, 'straits-2023-02-01-2')
    expect(draft).toMatchObject({ instrument: 'straits-treaty-2', origin: 'user' })
    // Its texts are no longer the record's, which does not vouch for copies.
    const { witnesses } = await exportProcess(other, 'straits-copy', NOW)
    const signed = new Set(witnesses.flatMap(({ revisions }) => revisions.map((one) => one.author)))
    expect(signed).toEqual(new Set(['Import', 'Ada Rahmani', 'Ben Okoye', 'Dee Wu']))
    const copy = await processOverview(other, 'straits-copy')
    expect(copy.rounds[0]?.tabled).toEqual(['straits-2023-02-01-2'])
    expect(copy.statements[0]?.about).toEqual(['straits-2023-02-01-2'])
    // A note belongs to a text, and both processes have that text.
    const notesOf = async (process: string) => (await listNotes(other, { process })).notes
    expect(await notesOf('straits-copy')).toEqual(await notesOf('straits'))
    // Brought in again, it is found as it is; once it went on, it is not overwritten.
    expect(await importProcess(other, bundle, 'straits-copy')).toEqual({
      process: 'straits-copy',
      unchanged: true,
    })
    expect(await listProcesses(other)).toHaveLength(2)
    // The copy is a whole process: it goes out and comes in like any other.
    const own = reread(await exportProcess(other, 'straits-copy', NOW))
    const third = await open()
    await importProcess(third, own, null)
    expect(withoutTime(await exportProcess(third, 'straits-copy', NOW))).toBe(withoutTime(own))
    // Its ids are free where the first never was, and then taken by nobody but itself.
    // Sent three times at the same moment, it is brought in once.
    const beside = () => importProcess(third, bundle, 'beside')
    const results = await Promise.all([beside(), beside(), beside()])
    expect(results.filter(({ unchanged }) => !unchanged)).toHaveLength(1)
    expect((await listProcesses(third)).map(({ id }) => id)).toEqual(['straits-copy', 'beside'])
    // A newer record of the first leaves the copy alone.
    await loadRecord(other, smallRecord('The Straits shall be closed.'))
    expect((await exportProcess(other, 'straits-copy', NOW)).hash).toBe(own.hash)
    const copied = {
      process: 'straits-copy',
      instrument: `${filled.instrument}-2`,
      draft: `${filled.draft}-2`,
      witness: `${filled.witness}-2`,
    }
    await storeSubmission(other, correction(copied, 'At most 85,000 men.'))
    await expect(importProcess(other, bundle, 'straits-copy')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('is here already, in another state'),
    })
  })

  it('a history goes on where the one that is here ends, and never forks', async () => {
    const other = await open()
    await importProcess(other, bundle, null)
    const late = { author: 'Fay Lund', change: { act: 'reopened' as const } }
    await editNote(db, filled.note, { basedOn: 2, ...late })
    const longer = reread(await exportProcess(db, 'straits', NOW))
    await importProcess(other, longer, 'longer')
    expect((await listNotes(other, { process: 'straits' })).notes[0]).toMatchObject({ edit: 3 })
    const fork = await open()
    await importProcess(fork, bundle, null)
    await editNote(fork, filled.note, { basedOn: 2, ...late, author: 'Gus Hale' })
    await expect(importProcess(fork, longer, 'longer')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('went another way'),
    })
    expect((await listProcesses(fork)).map(({ id }) => id)).toEqual(['straits'])
  })

  it('what also speaks of another process is left out, and said', async () => {
    const other = await open()
    const { hash } = await fillStraits(other)
    const apart = await storeSubmission(other, newDraft())
    await saveNote(other, {
      submission: randomUUID(),
      subject: {
        kind: 'change',
        before: { revision: hash, clauses: ['c1'] },
        after: { revision: apart.hash, clauses: ['c1'] },
      },
      body: 'Compare the two treaties.',
      tags: [],
      mentions: [],
      author: 'Ada Rahmani',
    })
    const { leftOut, notes } = await exportProcess(other, 'straits', NOW)
    expect(notes).toHaveLength(3)
    expect(leftOut).toEqual([
      'Also about texts of other processes, and not here: 1 notes and replies.',
    ])
    const two = await storeTwoDrafts(other)
    for (const listed of [true, true, false]) {
      await saveComparison(other, saveOf(viewOf(two), { listed }), plainMaker)
    }
    expect(await exportProcess(other, two.before.process, NOW)).toMatchObject({
      leftOut: ['Saved comparisons that the process lists stay where they are: 2.'],
    })
  })

  it('what somebody said about time goes out as it came in', async () => {
    const copy = reread(bundle)
    const said = '2026-11-22T14:00:00+02:00'
    for (const { decisions } of copy.alignments) first(decisions).decidedAt = said
    first(copy.statements).time = said
    const given = { ...copy, hash: await hashBundle(copy) }
    await importProcess(empty, given, null)
    expect(withoutTime(await exportProcess(empty, 'straits', NOW))).toBe(withoutTime(given))
  })

  it('a mention of what the file does not hold stays as it was made', async () => {
    const copy = reread(bundle)
    for (const { mentions } of first(copy.notes).edits) mentions.push({ kind: 'term', id: 'tolls' })
    const given = { ...copy, hash: await hashBundle(copy) }
    const other = await open()
    await importProcess(other, given, null)
    expect(withoutTime(await exportProcess(other, 'straits', NOW))).toBe(withoutTime(given))
    const { notes } = await listNotes(other, { process: 'straits' })
    expect(notes[0]?.mentions).toContainEqual({ kind: 'term', id: 'tolls' })
  })

  it('the whole bundled record goes out and in, the same to the byte', async () => {
    await loadRecord(empty, loadDataset())
    const { id } = loadDataset().process
    const whole = reread(await exportProcess(empty, id, NOW))
    expect(await leastBytes(empty, id)).toBeLessThan(Buffer.byteLength(canonicalJson(whole)))
    const undefinedTerm = { ...whole, termDefinitions: whole.termDefinitions.slice(1) }
    await expect(importProcess(empty, undefinedTerm, null)).rejects.toMatchObject({
      message: expect.stringMatching(/names the term “.*”, which is not in the file/),
    })
    const other = await open()
    await importProcess(other, whole, null)
    expect(withoutTime(await exportProcess(other, id, NOW))).toBe(withoutTime(whole))
    expect(await loadRecord(other, loadDataset())).toMatchObject({ unchanged: true })
  })
})
