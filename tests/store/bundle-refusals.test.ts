import { beforeAll, describe, expect, it } from 'vitest'
import { hashBundle, type ProcessBundle } from '../../src/core/bundle/process-bundle.ts'
import type { Db } from '../../src/store/db.ts'
import { exportProcess } from '../../src/store/export-process.ts'
import { importProcess } from '../../src/store/import-process.ts'
import { listProcesses } from '../../src/store/process-summaries.ts'
import { FIRST_TEXT, fillStraits, NOW, reread, SECOND_TEXT } from './bundle-sample.ts'
import { onEachDatabase } from './on-each-database.ts'
import { first } from './sample.ts'

onEachDatabase((open) => {
  let bundle: ProcessBundle
  let empty: Db
  beforeAll(async () => {
    const db = await open()
    empty = await open()
    await fillStraits(db)
    bundle = reread(await exportProcess(db, 'straits', NOW))
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
})
