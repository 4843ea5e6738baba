import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { quoteWords } from '../../src/core/anchor/quote-words.ts'
import { hashBundle, ProcessBundle } from '../../src/core/bundle/process-bundle.ts'
import { canonicalJson } from '../../src/core/model/content-hash.ts'
import { loadDataset } from '../../src/dataset/load-dataset.ts'
import { listNotes } from '../../src/store/annotations.ts'
import { decideCarries } from '../../src/store/carries.ts'
import { listChanges } from '../../src/store/changes.ts'
import type { Db } from '../../src/store/db.ts'
import { findDraft } from '../../src/store/drafts.ts'
import { exportProcess } from '../../src/store/export-process.ts'
import { importProcess } from '../../src/store/import-process.ts'
import { loadRecord } from '../../src/store/load-record.ts'
import { processOverview } from '../../src/store/overview.ts'
import { listProcesses } from '../../src/store/process-summaries.ts'
import { saveAlignment } from '../../src/store/save-alignment.ts'
import { saveComparison } from '../../src/store/save-comparison.ts'
import { editNote, saveNote } from '../../src/store/save-note.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { leastBytes, writeBundle } from '../../src/store/write-bundle.ts'
import { onEachDatabase } from './on-each-database.ts'
import { plainMaker, saveOf, storeTwoDrafts, viewOf } from './comparison-sample.ts'
import { clause, content, correction, first, newDraft, smallRecord } from './sample.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const FIRST_TEXT = 'At most 600,000 men shall serve in peacetime.'
const SECOND_TEXT = 'At most 800,000 men shall serve in peacetime.'

/** Write a note about the figure in the first text, answer it, edit it, and carry it to the second. */
async function noteAndCarry(db: Db, from: string, to: string) {
  const on = (revision: string, text: string) => ({
    revision,
    clause: 'c1',
    words: quoteWords(text, { start: 8, end: 15 }),
  })
  const write = async (subject: Parameters<typeof saveNote>[1]['subject'], body: string) =>
    (
      await saveNote(db, {
        submission: randomUUID(),
        subject,
        body,
        tags: ['red line'],
        mentions: [{ kind: 'clause', id: 'passage' }],
        author: 'Ada Rahmani',
      })
    ).note
  const note = await write({ kind: 'wording', target: on(from, FIRST_TEXT) }, 'Whose figure?')
  await write({ kind: 'reply', to: note.id }, 'The delegation’s own.')
  await write(
    {
      kind: 'change',
      before: { revision: from, clauses: ['c1'] },
      after: { revision: to, clauses: [] },
    },
    'Raised by a third.',
  )
  await editNote(db, note.id, { basedOn: 1, author: 'Ben Okoye', change: { act: 'resolved' } })
  await decideCarries(
    db,
    { from, to },
    {
      author: 'Cara Lind',
      engine: 'travaux-engine/1',
      alignment: 1,
      decisions: [
        {
          note: note.id,
          decision: 're-pinned',
          state: 'wording-changed',
          targets: [on(to, SECOND_TEXT)],
          basedOn: 0,
        },
      ],
    },
  )
  return note.id
}

/** The small record with everything that a person can add to it. */
async function fill(db: Db) {
  await loadRecord(db, smallRecord())
  const receipt = await storeSubmission(
    db,
    newDraft({
      process: { kind: 'existing', id: 'straits' },
      revision: { ...content([clause('c1', FIRST_TEXT)]), note: null },
    }),
  )
  const second = await storeSubmission(db, correction(receipt, SECOND_TEXT))
  // The words of the first again: two revisions that have one content.
  await storeSubmission(db, correction(receipt, FIRST_TEXT, { author: 'Dee Wu' }))
  const pair = { before: second.hash, after: receipt.hash }
  for (const basedOn of [0, 1]) {
    await saveAlignment(db, pair, {
      basedOn,
      author: 'Eve Sand',
      note: `Version ${basedOn + 1}`,
      decisions: [
        {
          kind: basedOn === 0 ? 'together' : 'apart',
          before: ['c1'],
          after: ['c1'],
          author: 'Eve Sand',
          decidedAt: NOW.toISOString(),
          note: null,
        },
      ],
    })
  }
  const note = await noteAndCarry(db, receipt.hash, second.hash)
  return { ...receipt, note }
}

const withoutTime = (bundle: ProcessBundle) => canonicalJson({ ...bundle, madeAt: '' })

/** As it comes back from a file. */
const reread = (bundle: ProcessBundle) => ProcessBundle.parse(JSON.parse(canonicalJson(bundle)))

onEachDatabase((open) => {
  let db: Db
  let filled: Awaited<ReturnType<typeof fill>>
  let bundle: ProcessBundle
  /** Stays empty until nothing more is refused. */
  let empty: Db
  beforeAll(async () => {
    db = await open()
    empty = await open()
    filled = await fill(db)
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
    const { hash } = await fill(other)
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

  describe('refused, and nothing stored:', () => {
    /** A change that whoever made it also hashed anew, so that only the sense of it can be judged. */
    const rehashed = async (change: (copy: ProcessBundle) => void) => {
      const copy = reread(bundle)
      change(copy)
      return { ...copy, hash: await hashBundle(copy) }
    }
    const wrong: [string, (copy: ProcessBundle) => void, RegExp][] = [
      [
        'a word changed in a text',
        ({ contents }) => {
          const held = first(contents.filter(({ clauses }) => clauses[0]?.text === SECOND_TEXT))
          first(held.clauses).text = FIRST_TEXT
        },
        /^The text of “Text handed to the press” does not have the hash/,
      ],
      [
        'a text taken out',
        ({ contents }) => void contents.pop(),
        /revision \d, is not in the file/,
      ],
      ['a draft taken out', ({ drafts }) => void drafts.pop(), /draft.* is not in the file/],
      ['a lineage taken out', ({ lineages }) => void lineages.pop(), /“passage”.* not in the file/],
      [
        'a source of a witness that is nowhere',
        ({ witnesses }) => void first(witnesses).sources.push('nowhere'),
        /names the source “nowhere”, which is not in the file/,
      ],
      ['an edit taken out', ({ notes }) => void notes[0]?.edits.shift(), /Number 1 is due here/],
      [
        'a note without what it answers',
        ({ notes }) => void notes.shift(),
        /which is not in the file/,
      ],
      [
        'words put into a quote',
        ({ notes }) => {
          const { subject } = first(notes)
          if (subject.kind === 'wording' && subject.target.words) {
            subject.target.words.quote.exact = '900,000'
          }
        },
        /do not stand in the clause/,
      ],
      [
        'a decision about a clause that is nowhere',
        ({ alignments }) => void first(alignments).decisions[0]?.before.push('c9'),
        /clause “c9”, which is not in the file/,
      ],
      [
        'a name that would turn round what stands beside it',
        ({ notes }) => void (first(notes).author = 'Ada\u202e Rahmani'),
        /change the order of words/,
      ],
      [
        'a note in the name of the bundled record',
        ({ notes }) => void (first(notes).author = 'Travaux rec\u043erd'),
        /is what the bundled record calls itself/,
      ],
      [
        'a decision about clauses in its name',
        ({ alignments }) => void (first(alignments).author = 'TRAVAUX RECORD'),
        /is what the bundled record calls itself/,
      ],
      [
        'a decision about a carried note in its name',
        ({ carries }) => void (first(carries).author = 'Travaux record'),
        /is what the bundled record calls itself/,
      ],
      [
        'texts in the name of a bundled record that it does not come from',
        (copy) => void (copy.record = null),
        /^“Travaux record” is what the bundled record calls itself; /,
      ],
      [
        'a draft based on itself',
        ({ drafts }) => void (first(drafts).basedOn = first(drafts).id),
        /^The draft “.+” would be based on itself\.$/,
      ],
      [
        'drafts based on each other',
        ({ drafts: [one, other] }) => {
          if (one && other) [one.basedOn, other.basedOn] = [other.id, one.id]
        },
        /would be based on itself/,
      ],
      ['a draft twice', ({ drafts }) => void drafts.push(first(drafts)), /stands twice/],
    ]
    it.each(wrong)('%s', async (_, change, sentence) => {
      const failure = await importProcess(empty, await rehashed(change), null).catch(
        (error: unknown) => error,
      )
      expect(failure).toMatchObject({ code: 'invalid', message: expect.stringMatching(sentence) })
      expect(await listProcesses(empty)).toEqual([])
    })

    it.each<[string, (copy: ProcessBundle, moment: string) => void]>([
      [
        'a revision',
        ({ witnesses }, moment) => {
          first(first(witnesses).revisions).createdAt = moment
        },
      ],
      ['decisions', ({ alignments }, moment) => void (first(alignments).createdAt = moment)],
      ['a note', ({ notes }, moment) => void (first(notes).createdAt = moment)],
      ['an edit', ({ notes }, moment) => void (first(first(notes).edits).at = moment)],
      ['a carried note', ({ carries }, moment) => void (first(carries).at = moment)],
      ['a line of the log', ({ changes }, moment) => void (first(changes).at = moment)],
    ])('a moment of %s that would be lost in its form', async (_, change) => {
      for (const moment of ['2026-11-22T14:00:00.000+02:00', '2026-11-22T12:00:00.0001Z']) {
        const copy = await rehashed((given) => change(given, moment))
        await expect(importProcess(empty, copy, null)).rejects.toMatchObject({
          message: expect.stringContaining(`“${moment}” must be given in UTC`),
        })
      }
    })

    it('a title changed without its hash', async () => {
      const forged = { ...bundle, process: { ...bundle.process, title: 'Other talks' } }
      await expect(importProcess(empty, forged, null)).rejects.toMatchObject({
        fields: { hash: expect.stringContaining('changed after it was made') },
      })
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
