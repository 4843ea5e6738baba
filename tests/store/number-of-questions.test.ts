import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { decideCarries } from '../../src/store/carries.ts'
import { findChosenNotes } from '../../src/store/chosen-notes.ts'
import type { Db } from '../../src/store/db.ts'
import { saveNote } from '../../src/store/save-note.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { clause, content, newDraft } from './sample.ts'
import { openTestDb } from './test-database.ts'

// A question for each of many things makes everybody wait: the embedded database answers one at a time.

const COUNT = 40
const clausesOf = (what: string) =>
  Array.from({ length: COUNT }, (_, at) => clause(`c${at}`, `${what} of port ${at}.`))

async function setUp() {
  const asked: string[] = []
  const db: Db = await openTestDb({ logQuery: (query) => asked.push(query) })
  const save = (what: string) =>
    storeSubmission(db, newDraft({ revision: { ...content(clausesOf(what)), note: null } }))
  const pair = { from: (await save('Dues')).hash, to: (await save('Tolls')).hash }
  const write = async (clauses: readonly string[]) => {
    const { note } = await saveNote(db, {
      submission: randomUUID(),
      subject: {
        kind: 'change',
        before: { revision: pair.from, clauses: [...clauses] },
        after: { revision: pair.to, clauses: [] },
      },
      body: 'Levied by whom?',
      tags: [],
      mentions: [],
      author: 'Ada Rahmani',
    })
    return note.id
  }
  const questionsOf = async (work: () => Promise<unknown>) => {
    asked.length = 0
    await work()
    expect(asked).not.toEqual([])
    return asked.length
  }
  return { db, pair, write, questionsOf }
}

it('a few questions are asked, however many clauses and notes a save names', async () => {
  const { db, pair, write, questionsOf } = await setUp()
  const ids = clausesOf('').map(({ id }) => id)
  expect(await questionsOf(() => write(ids))).toBeLessThan(12)
  const notes: string[] = []
  for (const id of ids) notes.push(await write([id]))
  const chosen = notes.map((note) => ({ note, edit: 1 }))
  expect(await questionsOf(() => findChosenNotes(db, chosen, [pair.to]))).toBeLessThan(6)
  const targets = ids.map((id) => ({ revision: pair.to, clause: id, words: null }))
  const decisions = notes.map((note) => ({
    note,
    decision: 'confirmed' as const,
    state: 'split' as const,
    targets,
    basedOn: 0,
  }))
  const save = { author: 'Ben Okoye', engine: 'travaux-engine/1', alignment: 0, decisions }
  expect(await questionsOf(() => decideCarries(db, pair, save))).toBeLessThan(12)
})
