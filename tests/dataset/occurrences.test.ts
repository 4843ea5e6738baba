import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/dataset/load-dataset.ts'

const { statements, events, collations, drafts, rounds, witnesses } = loadDataset()

describe('statements and events', () => {
  it('are forty statements and six events', () => {
    expect([statements.length, events.length]).toEqual([40, 6])
  })

  it('have a speaker, or are reports and analyses that rest on what published them', () => {
    const unspoken = statements.filter(({ person, party, role }) => !person && !party && !role)
    expect(unspoken.map(({ id, kind }) => [id, kind])).toEqual([
      ['ev-2022-03-29-delegations-return', 'report'],
    ])
  })

  it('say who attributes each event, or who announced it', () => {
    for (const { attribution, reportedBy, person } of events) {
      expect(attribution ?? reportedBy ?? person).toBeTruthy()
    }
  })

  it('all have a date and a source', () => {
    for (const { date, sources } of [...statements, ...events]) {
      expect(date).toMatch(/^\d{4}-\d{2}/)
      expect(sources.length).toBeGreaterThan(0)
    }
  })

  it('keep each hour that the live updates of 29 March 2022 stamped, with its offset', () => {
    const stamped = statements.filter(({ time }) => time !== null)
    expect(stamped.length).toBe(10)
    for (const { time, timeBasis } of stamped) {
      const [, hour] = /T(\d\d:\d\d):00-04:00$/.exec(time ?? '') ?? []
      expect(timeBasis).toBe(`live update stamped ${hour} ET`)
    }
  })

  it('answer one another: the Pentagon contradicts the pledge of 29 March 2022', () => {
    const pentagon = statements.find(({ id }) => id === 'ev-2022-03-29-pentagon-live')
    expect(pentagon?.relatesTo).toEqual([{ to: 'ev-2022-03-29-fomin', relation: 'contradicts' }])
    expect([...statements, ...events].flatMap(({ relatesTo }) => relatesTo).length).toBe(16)
  })

  it('quote only words that a source gives', () => {
    const quoted = statements.filter(({ quote }) => quote !== null)
    expect(quoted.map(({ person, quote }) => [person, quote])).toEqual([
      ['fomin', 'fundamentally cut back'],
      ['blinken', 'real seriousness'],
    ])
  })
})

describe('rounds', () => {
  it('are numbered through', () => {
    expect(rounds.map(({ sequence }) => sequence)).toEqual(rounds.map((_, index) => index + 1))
  })

  it('name every draft that was tabled in them', () => {
    const tabled = new Map(rounds.map(({ id, tabled: ids }) => [id, ids]))
    for (const { id, round } of drafts) {
      if (round !== null) expect(tabled.get(round)).toContain(id)
    }
  })

  it('name the three reports of the communiqué as witnesses', () => {
    const istanbul = rounds.find(({ id }) => id === 'r2022-istanbul')
    const reports = istanbul?.tabled.filter((id) =>
      witnesses.some((each) => each.witness.id === id),
    )
    expect(reports?.length).toBe(3)
  })
})

describe('collations', () => {
  const [lists, horizon, figures] = collations

  it('ask three questions', () => expect(collations.length).toBe(3))

  it('hold fourteen lists of guarantors, each with as many states as its source counts', () => {
    expect(lists?.rows.length).toBe(14)
    for (const { terms, count } of lists?.rows ?? []) {
      const [value] = terms.map((term) => term.value)
      const members = value?.kind === 'parties' ? value.members : []
      expect(members.filter(({ status }) => status === 'reported').length).toBe(count)
    }
  })

  it('point a list at the report that gave it, and at the draft it reports', () => {
    const unian = lists?.rows.find(({ account }) => account.startsWith('UNIAN'))
    expect([unian?.draft, unian?.witness]).toEqual([
      'istanbul-communique-2022-03-29',
      'istanbul-report-unian-2022-03-29',
    ])
  })

  it('keep who brackets whom beside the five of 15 April 2022', () => {
    const april = lists?.rows.at(-1)?.terms[0]?.value
    expect(april?.kind === 'parties' ? april.members.slice(-2) : []).toEqual([
      { id: 'belarus', status: 'bracketed', by: ['russia'] },
      { id: 'turkey', status: 'bracketed', by: ['ukraine'] },
    ])
  })

  it('keep both accounts of the time allowed for Crimea', () => {
    expect(horizon?.rows.map(({ terms }) => terms[0]?.value)).toEqual([
      { kind: 'duration', min: 15, max: 15 },
      { kind: 'duration', min: 10, max: 15 },
      { kind: 'duration', min: 15, max: 15 },
    ])
  })

  it('give no figure where a text has no limit', () => {
    const none = figures?.rows.find(({ account }) => account.startsWith('European 24 points'))
    expect(none?.terms).toEqual([
      { key: 'personnel-cap', value: { kind: 'unstated', why: 'none' } },
    ])
  })
})
