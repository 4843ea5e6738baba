import { beforeAll, describe, expect, it } from 'vitest'
import type { RecordBundle } from '../../src/core/model/record-bundle.ts'
import { listChanges } from '../../src/store/changes.ts'
import type { Db } from '../../src/store/db.ts'
import { findDraft, findWitness } from '../../src/store/drafts.ts'
import { findLineage } from '../../src/store/lineages.ts'
import { RECORD_AUTHOR } from '../../src/core/model/author.ts'
import { loadRecord, type LoadProgress } from '../../src/store/load-record.ts'
import { processOverview } from '../../src/store/overview.ts'
import { describeRecord } from '../../src/store/record.ts'
import { findContent } from '../../src/store/revisions.ts'
import { storeSubmission } from '../../src/store/submissions.ts'
import { onEachDatabase } from './on-each-database.ts'
import { correction, first, newDraft, smallRecord } from './sample.ts'

const main = 'straits-2023-02-01-main'
const place = {
  process: 'straits',
  instrument: 'straits-treaty',
  draft: 'straits-2023-02-01',
  witness: main,
}
const rewording = 'The Straits shall be open to all flags.'

onEachDatabase((open) => {
  let db: Db
  let steps: number[]
  beforeAll(async () => {
    db = await open()
    steps = []
    const onProgress = ({ done, total }: LoadProgress) => steps.push(done / total)
    await loadRecord(db, smallRecord(), { onProgress })
  })

  it('a load says how far it is', () => {
    expect(steps).toEqual([0, 1 / 3, 2 / 3])
  })

  it('what was loaded is read back as it was given', async () => {
    const record = smallRecord()
    const read = await processOverview(db, 'straits')
    for (const list of [
      'parties',
      'people',
      'topics',
      'rounds',
      'instruments',
      'statements',
      'termDefinitions',
    ] as const) {
      expect(read[list]).toEqual(record[list])
    }
    const [draft] = read.drafts
    expect(draft).toMatchObject({ ...record.drafts[0] })
    expect(draft?.witnesses.map(({ id }) => id)).toEqual(
      record.witnesses.map(({ witness }) => witness.id),
    )
    const hash = draft?.witnesses[0]?.revisions[0]?.hash ?? ''
    expect(await findContent(db, hash)).toEqual({ hash, ...record.witnesses[0]?.content })
  })

  it('the record tells how it was made', async () => {
    const { method, weakSpots } = smallRecord()
    expect(await describeRecord(db)).toMatchObject({
      method,
      weakSpots,
      title: 'Talks on the Straits, 2023',
    })
  })

  it('a lineage is followed through both witnesses', async () => {
    const { steps: found } = await findLineage(db, 'straits', 'passage')
    expect(found.map(({ witness, clause }) => [witness, clause.id])).toEqual([
      [main, 'passage'],
      ['gazette-report-2023-02-03', 'reported'],
    ])
    expect((await processOverview(db, 'straits')).lineages).toMatchObject([
      { drafts: [place.draft] },
    ])
  })

  it('loading the same record again changes nothing', async () => {
    const changes = await listChanges(db, 'straits')
    expect(await loadRecord(db, smallRecord())).toMatchObject({ unchanged: true })
    expect(await listChanges(db, 'straits')).toEqual(changes)
  })

  describe('a newer record', () => {
    let fresh: Db
    const newer = (): RecordBundle => {
      const drafts = [
        { ...first(smallRecord().drafts), title: 'Draft of 1 February, first reading' },
      ]
      // The second witness keeps its content.
      const witnesses = [
        first(smallRecord(rewording).witnesses),
        ...smallRecord().witnesses.slice(1),
      ]
      return { ...smallRecord(), drafts, witnesses }
    }
    beforeAll(async () => {
      fresh = await open()
      await loadRecord(fresh, smallRecord())
      await storeSubmission(fresh, correction(place, 'The Straits shall be open to some.'))
      await storeSubmission(fresh, newDraft({ process: { kind: 'existing', id: 'straits' } }))
      expect(await loadRecord(fresh, newer())).toMatchObject({ revised: [`${main}@3`] })
    })

    it('gives the witness that differs a new revision behind a person’s own', async () => {
      const { revisions } = await findWitness(fresh, main)
      expect(revisions.map(({ author }) => author)).toEqual([
        RECORD_AUTHOR,
        'Ben Okoye',
        RECORD_AUTHOR,
      ])
      expect((await findContent(fresh, revisions[2]?.hash ?? '')).clauses[0]?.text).toBe(rewording)
    })

    it('leaves the other witness alone', async () => {
      expect((await findWitness(fresh, 'gazette-report-2023-02-03')).revisions).toHaveLength(1)
    })

    it('updates what is said about a draft', async () => {
      expect((await findDraft(fresh, place.draft)).draft.title).toBe(
        'Draft of 1 February, first reading',
      )
    })

    it('leaves what a person entered', async () => {
      const { drafts, parties } = await processOverview(fresh, 'straits')
      expect(drafts.map(({ origin }) => origin)).toEqual(['record', 'user'])
      // “Republic of the North” was known already.
      expect(parties.map(({ id }) => id)).toEqual(['north'])
    })

    it('that goes back to an earlier content makes a revision of it', async () => {
      expect(await loadRecord(fresh, smallRecord())).toMatchObject({ revised: [`${main}@4`] })
    })
  })

  it('an older Travaux leaves the record of a newer one as it is, and says which', async () => {
    const held = await open()
    const later = smallRecord(rewording)
    await loadRecord(held, later, { version: '0.10.0' })
    const overview = await processOverview(held, 'straits')
    expect(await loadRecord(held, smallRecord(), { version: '0.9.1' })).toEqual({
      unchanged: true,
      newer: '0.10.0',
      revised: [],
      leftOut: [],
    })
    expect(await processOverview(held, 'straits')).toEqual(overview)
    // One that has the same record has nothing to say, and one that is newer still loads its own.
    expect(await loadRecord(held, later, { version: '0.9.1' })).toMatchObject({ newer: null })
    expect(await loadRecord(held, smallRecord(), { version: '0.10.1' })).toMatchObject({
      newer: null,
      revised: expect.arrayContaining([`${main}@2`]),
    })
  })

  it('a release puts its record in the place of its pre-release’s, and not the other way round', async () => {
    const held = await open()
    const load = async (version: string, text: string) =>
      (await loadRecord(held, smallRecord(text), { version })).newer
    await loadRecord(held, smallRecord(), { version: '1.0.0-rc.2' })
    expect(await load('1.0.0-rc.10', rewording)).toBe(null)
    expect(await load('1.0.0-rc.9', 'The Straits shall be closed.')).toBe('1.0.0-rc.10')
    expect(await load('1.0.0', 'The Straits shall be open to no flag.')).toBe(null)
    expect(await load('1.0.0-rc.11', rewording)).toBe('1.0.0')
    expect(await load('1.0.1-rc.1', rewording)).toBe(null)
  })

  it('a record that came again with a newer Travaux is that one’s', async () => {
    const held = await open()
    await loadRecord(held, smallRecord(rewording), { version: '0.9.0' })
    await loadRecord(held, smallRecord(rewording), { version: '0.10.0' })
    await loadRecord(held, smallRecord(rewording), { version: '0.9.0' })
    expect(await loadRecord(held, smallRecord(), { version: '0.9.1' })).toMatchObject({
      newer: '0.10.0',
    })
  })

  it('of two that load at once the newer one’s record stays', async () => {
    const held = await open()
    await Promise.all([
      loadRecord(held, smallRecord(rewording), { version: '2.0.0' }),
      loadRecord(held, smallRecord(), { version: '1.0.0' }),
    ])
    const { revisions } = await findWitness(held, main)
    const shown = await findContent(held, revisions.at(-1)?.hash ?? '')
    expect(shown.clauses[0]?.text).toBe(rewording)
  })

  it('an id that a person took first stays theirs', async () => {
    const own = await open()
    await loadRecord(own, { ...smallRecord(), witnesses: [] })
    const title = 'Gazette report 2023-02-03'
    const submission = newDraft({ process: { kind: 'existing', id: 'straits' } })
    if (submission.draft.kind !== 'new') throw new Error('The sample makes a new draft')
    const fields = { ...submission.draft.fields, title, date: '2023-02-03' }
    const receipt = await storeSubmission(own, { ...submission, draft: { kind: 'new', fields } })
    expect(receipt.draft).toBe('gazette-report-2023-02-03')
    const draft = first(smallRecord().drafts)
    const clashing = { ...draft, id: receipt.draft, title: 'Of the record' }
    const record = { ...smallRecord(), drafts: [draft, clashing] }
    expect(await loadRecord(own, record)).toMatchObject({ leftOut: [receipt.draft] })
    expect((await findDraft(own, receipt.draft)).draft.title).toBe(title)
  })

  it('a record that breaks half-way leaves nothing behind', async () => {
    const empty = await open()
    const record = smallRecord()
    const recorded = first(record.witnesses)
    const lost = {
      ...recorded,
      witness: { ...recorded.witness, id: 'lost', draft: 'no-such-draft' },
    }
    await expect(loadRecord(empty, { ...record, witnesses: [recorded, lost] })).rejects.toThrow()
    await expect(processOverview(empty, 'straits')).rejects.toMatchObject({ code: 'not-found' })
    expect(await loadRecord(empty, record)).toMatchObject({ unchanged: false })
  })
})
