import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AlignmentSave, Decision } from '../../src/core/model/alignment.ts'
import { findAlignment, listAlignments } from '../../src/store/alignments.ts'
import { listChanges } from '../../src/store/changes.ts'
import type { Db } from '../../src/store/db.ts'
import { listEarlierAlignments } from '../../src/store/earlier-alignments.ts'
import { saveAlignment } from '../../src/store/save-alignment.ts'
import * as table from '../../src/store/schema.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { onEachDatabase } from './on-each-database.ts'
import { clause, content, correction, newDraft } from './sample.ts'

const decision = (kind: Decision['kind'], before: string[], after: string[]): Decision => ({
  kind,
  before,
  after,
  author: 'Whoever',
  decidedAt: '2020-01-01T00:00:00Z',
  note: null,
})
const joined = decision('together', ['c1'], ['c1', 'c2'])
const parted = decision('apart', ['c1'], ['c2'])
const saveOf = (more: Partial<AlignmentSave> = {}): AlignmentSave => ({
  basedOn: 0,
  decisions: [joined],
  author: 'Ada Rahmani',
  note: null,
  ...more,
})

onEachDatabase((open) => {
  let db: Db
  let process: string
  let correct: (ports: string) => Promise<string>
  let pair: { before: string; after: string }
  let serial = 0
  beforeAll(async () => {
    db = await open()
  })
  beforeEach(async () => {
    serial += 1
    const first = await storeSubmission(
      db,
      newDraft({
        revision: { ...content([clause('c1', `Ports and canals, ${serial}.`)]), note: null },
      }),
    )
    const halves = [clause('c1', `Ports, ${serial}.`), clause('c2', 'Canals.')]
    const second = await storeSubmission(
      db,
      correction(first, '', { revision: { ...content(halves), note: null } }),
    )
    process = first.process
    pair = { before: first.hash, after: second.hash }
    correct = async (ports) => {
      const corrected = [clause('c1', ports), clause('c2', 'Canals.')]
      const revision = { ...content(corrected), note: null }
      return (await storeSubmission(db, correction(first, '', { revision }))).hash
    }
  })
  const mirrored = () => ({ before: pair.after, after: pair.before })

  describe('decisions about two texts', () => {
    it('are a version with author, time and engine', async () => {
      const { alignment } = await saveAlignment(db, pair, saveOf({ note: 'Checked in print' }))
      expect(alignment).toMatchObject({ ...pair, number: 1, author: 'Ada Rahmani' })
      expect(alignment.engine).toMatch(/^travaux-engine/)
      expect(await findAlignment(db, pair, 1)).toEqual(alignment)
      expect(await listAlignments(db, pair)).toMatchObject([
        { number: 1, note: 'Checked in print', decisionCount: 1 },
      ])
    })

    it('bear the name of those who made them, whatever a save claims', async () => {
      const { alignment: first } = await saveAlignment(db, pair, saveOf())
      expect(first.decisions).toMatchObject([
        { ...joined, author: 'Ada Rahmani', decidedAt: first.createdAt },
      ])
      const { alignment: second } = await saveAlignment(
        db,
        pair,
        saveOf({ basedOn: 1, author: 'Ben Okoye', decisions: [...first.decisions, parted] }),
      )
      expect(second.decisions.map(({ author }) => author)).toEqual(['Ada Rahmani', 'Ben Okoye'])
      expect(second.decisions[0]).toEqual(first.decisions[0])
    })

    it('are undone by a version without them, and the older one stays', async () => {
      const { alignment: first } = await saveAlignment(db, pair, saveOf())
      await saveAlignment(db, pair, saveOf({ basedOn: 1, decisions: [], author: 'Ben Okoye' }))
      expect((await findAlignment(db, pair, 2)).decisions).toEqual([])
      expect(await findAlignment(db, pair, 1)).toEqual(first)
    })

    it('keep their author when somebody goes back to an older version', async () => {
      const { alignment: first } = await saveAlignment(db, pair, saveOf())
      await saveAlignment(db, pair, saveOf({ basedOn: 1, decisions: [] }))
      const back = saveOf({ basedOn: 2, decisions: first.decisions, author: 'Ben Okoye' })
      const { alignment } = await saveAlignment(db, pair, back)
      expect(alignment).toMatchObject({ number: 3, author: 'Ben Okoye' })
      expect(alignment.decisions).toEqual(first.decisions)
    })

    it('[A12] are the same versions from the other side, mirrored', async () => {
      const { alignment: first } = await saveAlignment(db, pair, saveOf())
      const seen = await findAlignment(db, mirrored(), 1)
      expect(seen).toMatchObject(mirrored())
      expect(seen.decisions).toMatchObject([{ before: ['c1', 'c2'], after: ['c1'] }])
      const { alignment } = await saveAlignment(
        db,
        mirrored(),
        saveOf({ basedOn: 1, decisions: [...seen.decisions, decision('apart', ['c2'], ['c1'])] }),
      )
      expect(alignment.decisions[0]).toEqual(seen.decisions[0])
      expect((await findAlignment(db, pair, 2)).decisions).toMatchObject([
        first.decisions[0] ?? {},
        { kind: 'apart', before: ['c1'], after: ['c2'], author: 'Ada Rahmani' },
      ])
    })

    it('leave a trace in the process', async () => {
      await saveAlignment(db, pair, saveOf())
      const [change] = await listChanges(db, process)
      expect(change).toMatchObject({
        author: 'Ada Rahmani',
        action: 'create',
        kind: 'alignment',
        subject: `${pair.before}/${pair.after}@1`,
      })
    })
  })

  describe('two people at once', () => {
    it('the second is told who saved when, and nothing of theirs is stored', async () => {
      await saveAlignment(db, pair, saveOf())
      const late = saveAlignment(db, pair, saveOf({ author: 'Ben Okoye', decisions: [parted] }))
      await expect(late).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringMatching(
          /^Ada Rahmani saved version 1 of these decisions on \d+ \w+ \d{4} at \d\d:\d\d UTC; yours are based on version 0\.$/,
        ),
      })
      expect(await listAlignments(db, pair)).toHaveLength(1)
    })

    it('in the same moment one is stored, from either side', async () => {
      const saves = Array.from({ length: 6 }, (_, at) =>
        saveAlignment(
          db,
          at % 2 === 0 ? pair : mirrored(),
          saveOf({ author: `Person ${at}`, decisions: [] }),
        ),
      )
      const results = await Promise.allSettled(saves)
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await listAlignments(db, pair)).toHaveLength(1)
    })

    it('the same save sent again gets the version that it made', async () => {
      const { alignment } = await saveAlignment(db, pair, saveOf())
      expect(await saveAlignment(db, pair, saveOf())).toEqual({ alignment, repeated: true })
      expect(await listAlignments(db, pair)).toHaveLength(1)
    })
  })

  describe('[A16] decisions about earlier revisions', () => {
    it('are found from the corrected text, from either side, at their latest version', async () => {
      await saveAlignment(db, pair, saveOf())
      await saveAlignment(db, pair, saveOf({ basedOn: 1, decisions: [joined, parted] }))
      const corrected = await correct(`Ports, ${serial}, and piers.`)
      const now = { before: pair.before, after: corrected }
      expect(await listAlignments(db, now)).toEqual([])
      expect(await listEarlierAlignments(db, now)).toMatchObject([
        { ...pair, number: 2, decisionCount: 2 },
      ])
      const back = { before: corrected, after: pair.before }
      expect(await listEarlierAlignments(db, back)).toMatchObject([{ ...mirrored(), number: 2 }])
    })

    it('are none where all were taken back, of the pair itself, and of later revisions', async () => {
      const corrected = await correct(`Ports, ${serial}, and piers.`)
      const now = { before: pair.before, after: corrected }
      await saveAlignment(db, now, saveOf({ decisions: [decision('apart', ['c1'], ['c1'])] }))
      expect(await listEarlierAlignments(db, now)).toEqual([])
      expect(await listEarlierAlignments(db, pair)).toEqual([])
      await saveAlignment(db, pair, saveOf())
      await saveAlignment(db, pair, saveOf({ basedOn: 1, decisions: [] }))
      expect(await listEarlierAlignments(db, now)).toEqual([])
    })
  })

  describe('nothing is stored of a save', () => {
    const refused = async (save: AlignmentSave, failure: object) => {
      await expect(saveAlignment(db, pair, save)).rejects.toMatchObject(failure)
      expect(await listAlignments(db, pair)).toEqual([])
    }

    it('about clauses that are not there', () =>
      refused(saveOf({ decisions: [joined, decision('apart', ['c2'], ['c1'])] }), {
        code: 'invalid',
        fields: { 'decisions.1.before': 'The text before has no clause with the id “c2”.' },
      }))

    it('based on a version that does not exist', () =>
      refused(saveOf({ basedOn: 7 }), { code: 'invalid' }))
  })

  it('of unknown texts there is nothing to read or save', async () => {
    const strange = { before: pair.before, after: 'f'.repeat(64) }
    const missing = { code: 'not-found' }
    await expect(listAlignments(db, strange)).rejects.toMatchObject(missing)
    await expect(saveAlignment(db, strange, saveOf())).rejects.toMatchObject(missing)
    await expect(findAlignment(db, pair, 1)).rejects.toMatchObject(missing)
  })

  it('the database itself refuses to change or delete a version', async () => {
    await saveAlignment(db, pair, saveOf())
    const refusal = { cause: { message: expect.stringContaining('are never changed') } }
    await expect(db.delete(table.alignments)).rejects.toMatchObject(refusal)
    const change = db.update(table.alignments).set({ author: 'nobody' })
    await expect(change).rejects.toMatchObject(refusal)
  })
})
