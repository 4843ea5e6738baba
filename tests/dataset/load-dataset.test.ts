import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordBundle } from '../../src/core/model/record-bundle.ts'
import { loadDataset, parseDataset } from '../../src/dataset/load-dataset.ts'
import { witnessFiles } from '../../src/dataset/witness-files.ts'

const record = loadDataset()

describe('the bundled record', () => {
  it('holds everything that was compiled', () => {
    const { instruments, drafts, witnesses, rounds, statements, events } = record
    expect({
      instruments: instruments.length,
      drafts: drafts.length,
      witnesses: witnesses.length,
      clauses: witnesses.flatMap(({ content }) => content.clauses).length,
      rounds: rounds.length,
      statementsAndEvents: statements.length + events.length,
      sources: record.sources.length,
      parties: record.parties.length,
      people: record.people.length,
      topics: record.topics.length,
    }).toEqual({
      instruments: 8,
      drafts: 20,
      witnesses: 23,
      clauses: 339,
      rounds: 17,
      statementsAndEvents: 46,
      sources: 253,
      parties: 27,
      people: 42,
      topics: 39,
    })
  })

  it('is parsed once', () => expect(loadDataset()).toBe(record))

  it('names every witness file of its folder', () => {
    const folder = new URL('../../src/dataset/witnesses/', import.meta.url)
    const files = readdirSync(folder).map((file) => `witnesses/${file}`)
    expect(Object.keys(witnessFiles).toSorted()).toEqual(files.toSorted())
  })

  it('keeps each witness in the file of its name', () => {
    const ids = record.witnesses.map(({ witness }) => `witnesses/${witness.id}.json`)
    expect(ids).toEqual(Object.keys(witnessFiles))
  })

  it('gives every draft a lead witness before its reports', () => {
    for (const draft of record.drafts) {
      const [lead] = record.witnesses.filter(({ witness }) => witness.draft === draft.id)
      expect(lead?.witness.id).toBe(`${draft.id}-main`)
    }
  })

  it('links drafts only to earlier ones of the record', () => {
    const dates = new Map(record.drafts.map(({ id, date }) => [id, date]))
    const based = record.drafts.filter(({ basedOn }) => basedOn !== null)
    expect(based.length).toBe(10)
    for (const { basedOn, date } of based) {
      expect((dates.get(basedOn ?? '') ?? '9999') <= date).toBe(true)
    }
  })

  it('says how it was made and where it is weak, with figures that hold', () => {
    const clauses = record.witnesses.flatMap(({ content }) => content.clauses)
    const kinds = new Map(record.sources.map(({ id, kind }) => [id, kind]))
    const oneSource = clauses.filter(({ sources }) => sources.length === 1).length
    const partisan = clauses.filter(({ sources }) =>
      sources.every((id) => kinds.get(id) === 'aggregator'),
    ).length
    const cited = record.sources.filter(({ access }) => access === 'cited-via').length
    const weakSpots = record.weakSpots.join('\n')
    expect(weakSpots).toContain(`${oneSource} of the ${clauses.length} clauses rest on one source`)
    expect(weakSpots).toContain(`${partisan} of the ${clauses.length} clauses rest on posts`)
    expect(weakSpots).toContain(`${cited} of the ${record.sources.length} only as others cite them`)
    expect(record.method.join('\n')).toContain('our own paraphrase')
  })
})

describe('parseDataset', () => {
  /** The record with one file changed; the rest is shared, so nothing may be edited in place. */
  const withChange = (key: keyof RecordBundle, value: unknown) => ({
    ...record,
    [key]: value,
  })

  it('names the file and place of a value that breaks its schema', () => {
    const [first, ...rest] = record.rounds
    const broken = withChange('rounds', [{ ...first, dateStart: '2022-02-30' }, ...rest])
    expect(() => parseDataset(broken)).toThrow(
      'rounds.json at 0.dateStart: There is no such day in the calendar',
    )
  })

  it('names the file of a witness that breaks its schema', () => {
    const broken = withChange('witnesses', [{ ...record.witnesses[0], content: null }])
    expect(() => parseDataset(broken)).toThrow(/^witnesses\/ru-draft-2022-03-07-main\.json at/)
  })

  it('refuses an id given twice', () => {
    const doubled = withChange('parties', [...record.parties, record.parties[0]])
    expect(() => parseDataset(doubled)).toThrow('parties.json: the id "ukraine" is given twice')
  })

  it('refuses an instrument of another process', () => {
    const [first, ...rest] = record.instruments
    const moved = withChange('instruments', [{ ...first, process: 'cyprus' }, ...rest])
    expect(() => parseDataset(moved)).toThrow(
      'instruments.json: "istanbul-2022" belongs to another process',
    )
  })

  it('refuses a clause before the clause that it stands in', () => {
    const witnesses = record.witnesses.map(({ witness, content }) => ({
      witness,
      content: { ...content, clauses: content.clauses.toReversed() },
    }))
    expect(() => parseDataset(withChange('witnesses', witnesses))).toThrow(
      /^witnesses\/e3-counter-2025-11-23-main\.json: ".+" stands before ".+", which it is part of$/,
    )
  })

  it('refuses a record from which anything that it names was taken', () => {
    const lists = ['instruments', 'drafts', 'lineages', 'topics', 'rounds'] as const
    const named = lists.flatMap((list) =>
      record[list].filter(({ id }) => isNamed(id, list)).map(({ id }) => ({ list, id })),
    )
    expect(named.length).toBeGreaterThan(180)
    fc.assert(
      fc.property(fc.constantFrom(...named), ({ list, id }) => {
        const rest = record[list].filter((item) => item.id !== id)
        const refusal = new RegExp(`^[a-z/0-9-]+\\.json: ".+" names the .*"${id}", which is not`)
        expect(() => parseDataset(withChange(list, rest))).toThrow(refusal)
      }),
      { numRuns: 60, seed: 20220329 },
    )
  })

  /** Rounds may have tabled nothing; everything else of these lists is named by something. */
  function isNamed(id: string, list: string): boolean {
    return list !== 'rounds' || record.drafts.some((draft) => draft.round === id)
  }

  it('refuses a source, a party, a person and a statement that is not there', () => {
    const without = (list: 'sources' | 'parties' | 'people' | 'statements', id: string) => () =>
      parseDataset(
        withChange(
          list,
          record[list].filter((item) => item.id !== id),
        ),
      )
    expect(without('sources', 'live-updates-2022-03-29')).toThrow(/^rounds|^statements|^witnesses/)
    expect(without('parties', 'belarus')).toThrow('names the party "belarus"')
    expect(without('people', 'chalyi')).toThrow('names the person "chalyi"')
    expect(without('statements', 'ev-2022-03-29-fomin')).toThrow('"ev-2022-03-29-fomin"')
  })
})
