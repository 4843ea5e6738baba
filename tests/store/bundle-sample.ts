import { randomUUID } from 'node:crypto'
import { quoteWords } from '../../src/core/anchor/quote-words.ts'
import { ProcessBundle } from '../../src/core/bundle/process-bundle.ts'
import { canonicalJson } from '../../src/core/model/content-hash.ts'
import { decideCarries } from '../../src/store/carries.ts'
import type { Db } from '../../src/store/db.ts'
import { loadRecord } from '../../src/store/load-record.ts'
import { saveAlignment } from '../../src/store/save-alignment.ts'
import { editNote, saveNote } from '../../src/store/save-note.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { clause, content, correction, newDraft, smallRecord } from './sample.ts'

export const NOW = new Date('2026-11-22T12:00:00Z')
export const FIRST_TEXT = 'At most 600,000 men shall serve in peacetime.'
export const SECOND_TEXT = 'At most 800,000 men shall serve in peacetime.'

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
export async function fillStraits(db: Db) {
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

/** All of a bundle but when it was made. */
export const withoutTime = (bundle: ProcessBundle) => canonicalJson({ ...bundle, madeAt: '' })

/** As it comes back from a file. */
export const reread = (bundle: ProcessBundle) =>
  ProcessBundle.parse(JSON.parse(canonicalJson(bundle)))
