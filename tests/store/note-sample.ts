import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach } from 'vitest'
import { quoteWords } from '../../src/core/anchor/quote-words.ts'
import type { NoteSubject } from '../../src/core/model/annotation.ts'
import type { NewNote, NoteEdit } from '../../src/core/model/note-saves.ts'
import type { Db } from '../../src/store/db.ts'
import { saveNote } from '../../src/store/save-note.ts'
import * as table from '../../src/store/schema.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { clause, content, newDraft } from './sample.ts'

const NEUTRALITY = { key: 'neutrality', label: 'Neutrality', type: 'flag', options: {} } as const
export const TEXT = 'The Parties shall respect permanent neutrality.'

/** A text of its own for each test of a group, and notes on it. */
export function noteOnTexts(open: () => Promise<Db>) {
  let db: Db
  let receipt: { process: string; draft: string; hash: string }
  let serial = 0
  beforeAll(async () => {
    db = await open()
  })
  beforeEach(async () => {
    serial += 1
    const clauses = [clause('c1', TEXT), clause('c2', `Ports are open, ${serial}.`)]
    receipt = await storeSubmission(db, newDraft({ revision: { ...content(clauses), note: null } }))
    const { process } = receipt
    await db.insert(table.termDefinitions).values({ process, ...NEUTRALITY })
    await db.insert(table.lineages).values({ process, id: 'ports', heading: 'Ports', topics: [] })
  })
  const onWords = (start = 30, end = 47): NoteSubject => ({
    kind: 'wording',
    target: { revision: receipt.hash, clause: 'c1', words: quoteWords(TEXT, { start, end }) },
  })
  const noteOf = (more: Partial<NewNote> = {}): NewNote => ({
    submission: randomUUID(),
    subject: onWords(),
    body: 'Permanent for whom?',
    tags: ['ambiguity'],
    mentions: [{ kind: 'term', id: 'neutrality' }],
    author: 'Ada Rahmani',
    ...more,
  })
  const write = async (more: Partial<NewNote> = {}) => (await saveNote(db, noteOf(more))).note
  const edited = (basedOn: number, body: string, author = 'Ben Okoye'): NoteEdit => ({
    basedOn,
    author,
    change: { act: 'edited', text: { body, tags: ['veto'], mentions: [] } },
  })
  const act = (basedOn: number, name: 'resolved' | 'reopened' | 'deleted' | 'restored') => ({
    basedOn,
    author: 'Ben Okoye',
    change: { act: name },
  })
  return {
    /** What is there once a test runs. */
    here: () => ({ db, receipt, serial }),
    onWords,
    noteOf,
    write,
    edited,
    act,
  }
}
